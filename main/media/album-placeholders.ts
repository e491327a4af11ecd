/** The placeholders of one album: in memory, and in the sealed cache on disk in parts of some hundred. */
import type { PictureId, Placeholder } from '../../preload/contract';
import { COLOURS_OF_A_PLACEHOLDER } from '../../preload/contract/picture';
import type { SealedPartition } from '../storage/cache/sealed-cache';

/** About 50 bytes each; a part that changes is written as a whole. */
const MAX_PER_PART = 500;
/** Pictures beyond are shown without a placeholder. */
const MAX_PER_ALBUM = 20_000;

type Form = Placeholder['form'];

/** The colours and the shape of a picture, or of its mask. */
export type Look = Omit<Placeholder, 'form'>;

interface Kept {
  readonly look: Look;
  readonly mayStore: boolean;
}

interface Part {
  readonly entries: Map<string, Kept>;
  isChanged: boolean;
}

export class AlbumPlaceholders {
  /** Resolves when the stored ones are known; never rejects. */
  readonly loaded: Promise<void>;
  isLoaded: boolean;
  private readonly parts: Part[] = [];

  /** `name` describes the album within the partition on disk. */
  constructor(
    private readonly disk: SealedPartition | undefined,
    private readonly name: string,
  ) {
    this.isLoaded = disk === undefined;
    this.loaded = disk ? this.load(disk) : Promise.resolve();
  }

  get hasChanged(): boolean {
    return this.parts.some(({ isChanged }) => isChanged);
  }

  get count(): number {
    return this.parts.reduce((sum, { entries }) => sum + entries.size, 0);
  }

  find(pictureId: PictureId, form: Form): Look | undefined {
    const key = keyOf(pictureId, form);
    for (const { entries } of this.parts) {
      const kept = entries.get(key);
      if (kept) return kept.look;
    }
    return undefined;
  }

  /** Replaces the present one. To be called after `loaded`. */
  put(pictureId: PictureId, { form, ...look }: Placeholder, mayStore: boolean): void {
    const key = keyOf(pictureId, form);
    const present = this.parts.find(({ entries }) => entries.has(key));
    if (!present && this.count >= MAX_PER_ALBUM) return;
    let part = present ?? this.parts.at(-1);
    if (!part || (!present && part.entries.size >= MAX_PER_PART)) {
      // Written even if it stays empty, because reading ends at the first part that is missing.
      part = { entries: new Map(), isChanged: true };
      this.parts.push(part);
    }
    part.isChanged ||= mayStore || part.entries.get(key)?.mayStore === true;
    part.entries.set(key, { look, mayStore });
  }

  remove(pictureId: PictureId, form: Form): void {
    for (const part of this.parts) {
      if (part.entries.delete(keyOf(pictureId, form))) part.isChanged = true;
    }
  }

  /** Writes the parts that have changed. */
  save(): void {
    if (!this.disk) return;
    for (const [number, part] of this.parts.entries()) {
      if (!part.isChanged) continue;
      part.isChanged = false;
      const stored = [...part.entries].filter(([, { mayStore }]) => mayStore);
      const content = Object.fromEntries(stored.map(([key, { look }]) => [key, textOf(look)]));
      this.disk.write(this.textOfPart(number), [Buffer.from(JSON.stringify(content))]);
    }
  }

  private async load(disk: SealedPartition): Promise<void> {
    for (let number = 0; number * MAX_PER_PART < MAX_PER_ALBUM; number += 1) {
      const content = await disk.read(this.textOfPart(number));
      if (!content) break;
      this.parts.push({ entries: read(content), isChanged: false });
    }
    this.isLoaded = true;
  }

  private textOfPart(number: number): string {
    return `placeholders ${number} ${this.name}`;
  }
}

function keyOf(pictureId: PictureId, form: Form): string {
  return `${form} ${pictureId}`;
}

function textOf({ colours = '', aspectRatio }: Look): string {
  return `${colours} ${aspectRatio ?? ''}`;
}

/** What an earlier version wrote differently is left out. */
function read(content: Buffer): Map<string, Kept> {
  try {
    const entries = Object.entries(JSON.parse(content.toString()) as Record<string, unknown>); // checked below
    return new Map(
      entries.flatMap(([key, text]) => {
        const look = typeof text === 'string' ? readLook(text) : null;
        return look ? [[key, { look, mayStore: true }] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

function readLook(text: string): Look | null {
  const [colours = '', ratio, ...more] = text.split(' ');
  const aspectRatio = Number(ratio);
  const hasColours = COLOURS_OF_A_PLACEHOLDER.test(colours);
  if (ratio === undefined || more.length > 0 || (colours !== '' && !hasColours) || !(aspectRatio >= 0)) return null;
  return { ...(hasColours && { colours }), ...(aspectRatio > 0 && { aspectRatio }) };
}
