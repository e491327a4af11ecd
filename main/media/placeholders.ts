/**
 * Placeholders: a few colours and the shape of pictures that were loaded, given to the window with the pictures' rows.
 * They are made from the bytes that the gate gave without a lease, so a masked picture's placeholder has the colours of
 * its mask.
 * [Note: Placeholders]
 */
import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type {
  AlbumId,
  IdentityKey,
  MadePlaceholders,
  PictureId,
  PictureSummary,
  Placeholder,
} from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import { authorize, type Authorized, checkAccess, type GateMask, maskedForm, type Question } from '../masking/gate';
import type { Mask } from '../masking/mask';
import { AlbumPlaceholders } from './album-placeholders';
import { aspectRatioIn, exactSize } from './mosaic-shape';
import type { PictureBytes } from './picture-bytes';
import type { PictureSize } from './picture-size';
import type { NotDecoded, PictureDecoder, Pixels } from './picture-decoder';
import { COLOURS_FROM_LONG_EDGE_PX, coloursOf } from './placeholder-colours';
import { shownSize } from './shown-size';
import type { StoredPictures } from './stored-pictures';

export interface PlaceholdersDeps {
  readonly mask: GateMask & Pick<Mask, 'whenChanged'>;
  readonly decoder: Pick<PictureDecoder, 'pixels'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly stored?: StoredPictures;
  readonly quietMs?: number;
  /** Called for pictures whose rows the window may have already. */
  readonly onMade: (made: MadePlaceholders) => void;
}

/** A picture of an album, and the question for the gate, which names no lease. */
export interface PictureInAlbum {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  readonly rated: Pick<Question, 'safety' | 'isHidden'>;
}

export interface PixelsOfSource extends Pixels {
  /** Of the picture; absent for a mosaic that does not tell it. */
  readonly aspectRatio?: number | undefined;
}

/** A picture from which a placeholder is to be made. */
export interface PlaceholderSource {
  readonly form: Placeholder['form'];
  readonly pixels: () => Promise<PixelsOfSource | NotDecoded> | PixelsOfSource;
  readonly mayStore: boolean;
  /** A lease gave the picture, so this must be dropped when the lease ends. */
  readonly isLeased?: boolean;
  /** As shown. One that differs from the kept shape has the placeholder made anew. */
  readonly aspectRatio?: number | undefined;
  /** The bytes that are kept until the placeholder is made. */
  readonly bytes?: number;
}

interface Job extends PlaceholderSource {
  readonly of: PictureInAlbum;
}

/** For all albums together, in pictures; about 150 bytes each. */
const LIMIT = 100_000;
const MAX_JOBS = 1_000;
/** The pictures that jobs refer to; the oldest jobs are dropped. */
const MAX_BYTES_OF_JOBS = 32 * 1024 * 1024;
/** A larger picture is no thumbnail. */
const MAX_BYTES = 200_000;
/** The digits of a shape that are kept; the others come from the rounding of thumbnails. */
const DIGITS = 3;
/** Sizes of the same picture differ by this at most, because they are rounded to whole pixels. */
const TOLERANCE = 0.02;
/** The time for which rows wait for the shapes on the disk, in milliseconds. */
const READ_MS = 200;
/** Time without another picture, in milliseconds: while pictures arrive, decoding would take the processor from them. */
const QUIET_MS = 300;

export class Placeholders {
  private readonly albums = new LRUCache<string, AlbumPlaceholders>({
    maxSize: LIMIT,
    sizeCalculation: ({ count }) => count + 1,
  });
  private readonly jobs = new LRUCache<string, Job>({
    max: MAX_JOBS,
    maxSize: MAX_BYTES_OF_JOBS,
    sizeCalculation: ({ bytes = 0 }) => bytes + 1,
  });
  private working: Promise<void> | null = null;
  private latestAtMs = 0;
  private readonly never = new AbortController().signal;

  constructor(private readonly deps: PlaceholdersDeps) {
    deps.mask.whenChanged(({ hiddenFrom, haveRulesChanged }) => {
      for (const identity of hiddenFrom)
        this.dropJobs(({ of, isLeased }) => isLeased === true && of.identity === identity);
      if (!haveRulesChanged) return;
      // Other rules may mask pictures whose colours are known, and what is stored of them is destroyed.
      this.albums.clear();
      this.dropJobs(() => true);
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.forget(identity);
        return null;
      },
    });
  }

  /** Adds the placeholders that are known and that the gate allows now, without any lease. */
  addTo(identity: IdentityKey, albumId: AlbumId, pictures: readonly PictureSummary[]): PictureSummary[] {
    const album = this.albumOf(identity, albumId);
    const rows = pictures.map((summary) => {
      const { id: pictureId, safety, isHidden } = summary;
      return { summary, of: { identity, albumId, pictureId, rated: { safety, isHidden } } };
    });
    // The rows do not wait for the disk.
    if (!album.isLoaded) void album.loaded.then(() => this.tell(rows.map(({ of }) => of)));
    return rows.map(({ summary, of }) => {
      const placeholder = this.find(of);
      return placeholder ? { ...summary, placeholder } : summary;
    });
  }

  /** Resolves when what is stored of an album is known, or takes too long. */
  async untilLoaded(identity: IdentityKey, albumId: AlbumId): Promise<void> {
    const album = this.albumOf(identity, albumId);
    if (!album.isLoaded) await Promise.race([album.loaded, pause(READ_MS, undefined, { ref: false })]);
  }

  /** Makes a placeholder from what the gate gave, when no other pictures arrive. */
  make(of: PictureInAlbum, source: PlaceholderSource): void {
    const key = keyOf(of, source.form);
    this.latestAtMs = performance.now();
    if (this.jobs.has(key) || isMade(this.albumOf(of.identity, of.albumId), of, source)) return;
    this.jobs.set(key, { of, ...source });
    this.working ??= this.work().finally(() => {
      this.working = null;
    });
  }

  /** Makes a placeholder from an encoded picture, or from its mosaic. */
  makeFrom(of: PictureInAlbum, picture: PictureBytes, source: Omit<PlaceholderSource, 'pixels'>): void {
    const { body } = picture;
    if (body.byteLength > MAX_BYTES) return;
    const options = { longEdgePx: COLOURS_FROM_LONG_EDGE_PX, signal: this.never, isBackground: true };
    const ratioIn = (size: PictureSize | null): number | undefined =>
      source.form === 'masked' ? aspectRatioIn(picture) : size ? size.width / size.height : undefined;
    const pixels = async (): Promise<PixelsOfSource | NotDecoded> => {
      const decoded = await this.deps.decoder.pixels(body, options);
      if (typeof decoded === 'string') return decoded;
      return { ...decoded, aspectRatio: ratioIn(exactSize(body, decoded)) };
    };
    const aspectRatio = ratioIn(shownSize(body));
    this.make(of, { ...source, aspectRatio, bytes: body.byteLength, pixels });
  }

  /** Drops the colours of the picture itself, because it turned out to be masked. */
  removePlain(of: PictureInAlbum): void {
    this.jobs.delete(keyOf(of, 'plain'));
    const album = this.albumOf(of.identity, of.albumId);
    if (album.isLoaded && album.find(of.pictureId, 'plain') === undefined) return;
    void album.loaded.then(() => {
      // Its part on the disk was destroyed meanwhile, because other rules apply.
      if (this.albums.get(nameOf(of.identity, of.albumId)) !== album) return;
      album.remove(of.pictureId, 'plain');
      album.save();
    });
  }

  forget(identity: IdentityKey): void {
    this.dropJobs(({ of }) => of.identity === identity);
    for (const name of [...this.albums.keys()]) if (name.startsWith(`${identity} `)) this.albums.delete(name);
  }

  private async work(): Promise<void> {
    const quietMs = this.deps.quietMs ?? QUIET_MS;
    while (this.jobs.size > 0) {
      await pause(quietMs, undefined, { ref: false });
      const made: PictureInAlbum[] = [];
      for (const key of [...this.jobs.rkeys()]) {
        const job = this.jobs.peek(key);
        if (!job) continue;
        if (performance.now() - this.latestAtMs < quietMs) break;
        if (await this.makeOne(key, job)) made.push(job.of);
        if (this.jobs.peek(key) === job) this.jobs.delete(key);
      }
      this.keep(made);
    }
  }

  private keep(made: readonly PictureInAlbum[]): void {
    this.tell(made);
    for (const { identity, albumId } of made) {
      const name = nameOf(identity, albumId);
      const album = this.albums.get(name);
      if (!album?.hasChanged) continue;
      album.save();
      // The cache measures an album only when it is added.
      this.albums.delete(name);
      this.albums.set(name, album);
    }
  }

  /** Returns whether a placeholder was made. */
  private async makeOne(key: string, job: Job): Promise<boolean> {
    const { of, form, pixels, mayStore } = job;
    const album = this.albumOf(of.identity, of.albumId);
    await album.loaded;
    // The job may have been dropped meanwhile, here and below.
    if (this.jobs.peek(key) !== job || isMade(album, of, job)) return false;
    const decoded = await Promise.resolve(pixels()).catch(() => 'busy' as const);
    if (typeof decoded === 'string' || this.jobs.peek(key) !== job) return false;
    // The header may have stated another shape than the decoded picture has.
    if (isMade(album, of, { form, aspectRatio: decoded.aspectRatio })) return false;
    const aspectRatio = decoded.aspectRatio && Number(decoded.aspectRatio.toPrecision(DIGITS));
    const colours = coloursOf(decoded);
    if (colours === null && aspectRatio === undefined) return false;
    const known = { ...(colours !== null && { colours }), ...(aspectRatio !== undefined && { aspectRatio }) };
    album.put(of.pictureId, { form, ...known }, mayStore);
    return true;
  }

  private tell(all: readonly PictureInAlbum[]): void {
    const byAlbum = new Map<string, { readonly of: PictureInAlbum; readonly placeholder: Authorized<Placeholder> }[]>();
    for (const of of all) {
      const placeholder = this.find(of);
      if (!placeholder) continue;
      const name = nameOf(of.identity, of.albumId);
      byAlbum.set(name, [...(byAlbum.get(name) ?? []), { of, placeholder }]);
    }
    for (const made of byAlbum.values()) {
      const [first] = made;
      if (!first) continue;
      const { identity, albumId } = first.of;
      const placeholders = made.map(({ of: { pictureId }, placeholder }) => ({ pictureId, placeholder }));
      this.deps.onMade({ identity, albumId, placeholders });
    }
  }

  private find({ identity, albumId, pictureId, rated }: PictureInAlbum): Authorized<Placeholder> | null {
    const album = this.albumOf(identity, albumId);
    const subject = { kind: 'picture', albumId, pictureId } as const;
    const answer = checkAccess(this.deps.mask, { identity, subject, ...rated, longEdgePx: null, token: null });
    const known = album.find(pictureId, answer.form);
    if (known === undefined) return null;
    if (answer.form === 'plain') return authorize(answer, { form: 'plain', ...known });
    // The plain style shows nothing of the picture.
    return answer.maskStyle === 'plain' ? null : maskedForm(answer, { form: 'masked', ...known });
  }

  private albumOf(identity: IdentityKey, albumId: AlbumId): AlbumPlaceholders {
    const name = nameOf(identity, albumId);
    const known = this.albums.get(name);
    if (known) return known;
    const album = new AlbumPlaceholders(this.deps.stored?.of(identity), albumId);
    this.albums.set(name, album);
    void album.loaded.then(() => {
      if (this.albums.get(name) !== album) return;
      // Its size is known now, and the cache measures only what it does not contain.
      this.albums.delete(name);
      this.albums.set(name, album);
    });
    return album;
  }

  private dropJobs(isMeant: (job: Job) => boolean): void {
    for (const [key, job] of [...this.jobs.entries()]) if (isMeant(job)) this.jobs.delete(key);
  }
}

/** Whether the placeholder is kept, and still has the shape of the picture, which its service may have rotated or cropped. */
function isMade(
  album: AlbumPlaceholders,
  { pictureId }: PictureInAlbum,
  { form, aspectRatio }: Pick<PlaceholderSource, 'form' | 'aspectRatio'>,
): boolean {
  const kept = album.find(pictureId, form);
  if (kept === undefined || aspectRatio === undefined) return kept !== undefined;
  return kept.aspectRatio !== undefined && Math.abs(kept.aspectRatio / aspectRatio - 1) <= TOLERANCE;
}

function nameOf(identity: IdentityKey, albumId: AlbumId): string {
  return `${identity} ${albumId}`;
}

function keyOf({ identity, albumId, pictureId }: PictureInAlbum, form: Placeholder['form']): string {
  return JSON.stringify([identity, albumId, pictureId, form]);
}
