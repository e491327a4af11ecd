/**
 * Temporary files for dragging pictures out of the window. They are in a private folder that only the owner can read,
 * and are removed after a while, when the program quits, or at the next start at the latest. A picture that only a
 * lease allows is written only to a folder in memory, and removed when the lease ends.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapAuthorized, type Authorized } from '../../masking/gate';
import type { GivenPicture } from '../given-picture';

export interface DragFile {
  readonly path: string;
}

export interface DragFilesDeps {
  /** The system's temporary folder; used for all files if there is no folder in memory. */
  readonly temporaryFolder: string;
  /** A folder in memory, or null if there is none. See memory-place.ts. */
  readonly memoryFolder: string | null;
  /** Distinguishes this program's files from those of another instance. */
  readonly owner: string;
}

/** Distinguishes the files of one drag from those of others. */
export type Drag = symbol;

interface KeptFile {
  readonly folder: string;
  readonly drag: Drag;
  readonly bytes: number;
  /** Returns whether the file may still exist. */
  readonly isAllowed: () => boolean;
  readonly timer: NodeJS.Timeout;
}

/** In milliseconds. The receiving program reads the file when it is dropped, or while it copies the others of the drag. */
const KEPT_MS = 120_000;
/** Of all drags: more than one drag may have, since a folder in memory can be a tenth of the computer's. */
const MOST_BYTES = 500_000_000;

export class DragFiles {
  private readonly prefix: string;
  private readonly place: string;
  private root: Promise<string> | null = null;
  private kept: readonly KeptFile[] = [];
  private count = 0;
  private isClosed = false;

  constructor(private readonly deps: DragFilesDeps) {
    this.prefix = `proofsheet-${createHash('sha256').update(deps.owner).digest('hex').slice(0, 12)}-`;
    this.place = deps.memoryFolder ?? deps.temporaryFolder;
    this.removeLeftBehind();
  }

  /** Whether pictures that only a lease allows can be offered too. */
  get isInMemory(): boolean {
    return this.deps.memoryFolder !== null;
  }

  /** A drag begins. The files of earlier ones stay, because a file manager may still be copying them. */
  begin(): Drag {
    return Symbol('drag');
  }

  async offer(
    picture: Authorized<GivenPicture>,
    name: string,
    isAllowed: () => boolean,
    drag: Drag = this.begin(),
  ): Promise<Authorized<DragFile>> {
    if (picture.given === 'leased' && !this.isInMemory)
      throw new Error('A revealed picture would be written to the disk.');
    this.count += 1;
    const folder = join(await this.openRoot(), String(this.count));
    const timer = setTimeout(() => {
      this.remove((file) => file.folder === folder);
    }, KEPT_MS);
    timer.unref();
    // Registered before anything is written, so that it is always removed.
    const bytes = picture.body.byteLength;
    this.makeRoom(bytes, drag);
    this.kept = [...this.kept, { folder, drag, bytes, isAllowed, timer }];
    const path = join(folder, name);
    try {
      await mkdir(folder, { mode: 0o700 });
      await writeFile(path, picture.body, { mode: 0o600, flag: 'wx' });
    } catch (reason) {
      this.discard([{ path }]);
      throw reason;
    }
    this.removeForbidden();
    return mapAuthorized(picture, () => ({ path }));
  }

  /** Removes the files of a drag that does not start. */
  discard(files: readonly DragFile[]): void {
    const folders = new Set(files.map(({ path }) => dirname(path)));
    this.remove(({ folder }) => folders.has(folder));
  }

  removeForbidden(): void {
    this.remove(({ isAllowed }) => this.isClosed || !isAllowed());
  }

  /** Removes all files when the program quits. */
  close(): void {
    this.isClosed = true;
    this.remove(() => true);
    this.removeLeftBehind();
  }

  /** Creates the private folder once; after a failure the next drag tries again. */
  private async openRoot(): Promise<string> {
    const root = (this.root ??= mkdtemp(join(this.place, this.prefix)));
    try {
      return await root;
    } catch (reason) {
      this.root = null;
      throw reason;
    }
  }

  /** Removes the oldest files of other drags. One drag alone is limited by its number of bytes. */
  private makeRoom(bytes: number, drag: Drag): void {
    let total = this.kept.reduce((sum, file) => sum + file.bytes, bytes);
    const oldest = new Set<KeptFile>();
    for (const file of this.kept) {
      if (total <= MOST_BYTES) break;
      if (file.drag === drag) continue;
      oldest.add(file);
      total -= file.bytes;
    }
    if (oldest.size > 0) this.remove((file) => oldest.has(file));
  }

  private remove(isMeant: (file: KeptFile) => boolean): void {
    for (const { folder, timer } of this.kept.filter(isMeant)) {
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
    }
    this.kept = this.kept.filter((file) => !isMeant(file));
  }

  /** Removes files that a killed program left in either folder. */
  private removeLeftBehind(): void {
    const { temporaryFolder, memoryFolder } = this.deps;
    for (const place of [temporaryFolder, memoryFolder]) {
      if (place === null) continue;
      for (const name of namesIn(place).filter((each) => each.startsWith(this.prefix))) removeTree(join(place, name));
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The folder belongs to another program with a similar name and contains none of our files.
  }
}
