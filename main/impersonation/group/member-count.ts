/**
 * One member's pictures that are not known to be safe, counted album by album. Keeps a few numbers for each album, never
 * the pictures.
 */
import type { AlbumId, UncountedReason, UnsafeCount } from '../../../preload/contract';
import type { AlbumRecord } from '../../services/album-service';

/** Albums with pictures, and pages of them, that are read for one member; the rest is reported as not counted. */
export const COUNT_LIMITS = { albums: 100, pages: 50 } as const;
/** The age up to which the count of an album with an unchanged listing is used again. */
export const COUNT_KEPT_MS = 10 * 60_000;

export interface AlbumCount {
  readonly unsafe: number;
  readonly unrated: number;
  readonly read: number;
  /** Why not all pictures of the album were counted; null if all were. */
  readonly uncounted: UncountedReason | null;
}

export interface AlbumToCount {
  readonly id: AlbumId;
  /** Null if the service does not say how many pictures there are. */
  readonly pictureCount: number | null;
}

interface Known {
  readonly listing: string;
  readonly pictureCount: number | null;
  count: AlbumCount | null;
  countedAtMs: number;
}

/** Failures that a later reading may not meet. */
const PASSING: readonly (UncountedReason | null | undefined)[] = ['offline', 'timed-out', 'signed-out', 'failed'];

export class MemberCount {
  private readonly albums = new Map<AlbumId, Known>();
  /** The albums still to be read, in the order of the list. */
  private readonly pending = new Set<AlbumId>();
  private albumsBeyond = 0;
  private pagesLeft: number = COUNT_LIMITS.pages;
  private reading: AlbumId | null = null;
  private isThrottled = false;

  /** Returns whether an album is to be read and none is being read. */
  get isWaiting(): boolean {
    return this.reading === null && this.pending.size > 0;
  }

  /** Takes the member's albums from their list. Keeps the counts that are recent and whose listing is unchanged. */
  list(records: readonly AlbumRecord[], nowMs: number): void {
    const former = new Map(this.albums);
    this.albums.clear();
    this.pending.clear();
    const toCount = records.filter(({ album }) => album.kind === 'album' && album.pictureCount !== 0);
    for (const record of toCount.slice(0, COUNT_LIMITS.albums)) {
      const { id, pictureCount } = record.album;
      const known = former.get(id);
      const listing = listingOf(record);
      const isUsable =
        known !== undefined &&
        known.listing === listing &&
        known.count?.uncounted === null &&
        nowMs - known.countedAtMs < COUNT_KEPT_MS;
      this.albums.set(id, {
        listing,
        pictureCount,
        count: known?.count ?? null,
        countedAtMs: known?.countedAtMs ?? 0,
      });
      if (!isUsable) this.pending.add(id);
    }
    this.albumsBeyond = Math.max(0, toCount.length - COUNT_LIMITS.albums);
    this.pagesLeft = COUNT_LIMITS.pages;
  }

  /** Counts every album again at the next list, also those whose listing is unchanged. */
  expire(): void {
    for (const known of this.albums.values()) known.countedAtMs = 0;
  }

  /** Counts the albums again that could not be read for a reason that may have passed. */
  retry(): void {
    for (const [id, { count }] of this.albums) if (PASSING.includes(count?.uncounted)) this.pending.add(id);
  }

  /** Starts the next album; null if none is left. */
  begin(): AlbumToCount | null {
    const [id] = this.pending;
    const known = id === undefined ? undefined : this.albums.get(id);
    if (id === undefined || !known) return null;
    this.reading = id;
    this.isThrottled = false;
    return { id, pictureCount: known.pictureCount };
  }

  /** Takes a page from the member's limit; false if the limit is reached. */
  takePage(): boolean {
    if (this.pagesLeft === 0) return false;
    this.pagesLeft -= 1;
    return true;
  }

  throttle(): void {
    this.isThrottled = true;
  }

  /** Ends the album that is being read, without a result: it is read again later. */
  rest(): void {
    this.reading = null;
  }

  end(id: AlbumId, count: AlbumCount, nowMs: number): void {
    const known = this.albums.get(id);
    if (this.reading === id) this.reading = null;
    if (!known) return;
    known.count = count;
    known.countedAtMs = nowMs;
    this.pending.delete(id);
  }

  /** Gives up on all albums that are still to be read. */
  giveUp(why: UncountedReason): void {
    this.reading = null;
    for (const id of this.pending) {
      const known = this.albums.get(id);
      if (known) known.count = { unsafe: 0, unrated: 0, read: 0, ...known.count, uncounted: why };
    }
    this.pending.clear();
  }

  present(): UnsafeCount {
    const sum = { unsafe: 0, unrated: 0, read: 0 };
    const uncounted = new Map<UncountedReason, number>();
    const notCounted = (why: UncountedReason, albums: number): void => {
      if (albums > 0) uncounted.set(why, (uncounted.get(why) ?? 0) + albums);
    };
    for (const [id, { count }] of this.albums) {
      sum.unsafe += count?.unsafe ?? 0;
      sum.unrated += count?.unrated ?? 0;
      sum.read += count?.read ?? 0;
      if (count?.uncounted && !this.pending.has(id)) notCounted(count.uncounted, 1);
    }
    notCounted('too-many', this.albumsBeyond);
    return {
      progress: this.progress(),
      ...sum,
      albumsRead: this.albums.size - this.pending.size,
      albumsToRead: this.albums.size,
      uncounted: [...uncounted].map(([why, albums]) => ({ why, albums })),
    };
  }

  private progress(): UnsafeCount['progress'] {
    if (this.pending.size === 0) return 'done';
    if (this.isThrottled) return 'throttled';
    return this.reading === null && this.pending.size === this.albums.size ? 'waiting' : 'reading';
  }
}

/** What the list says about an album's pictures. Without addresses, which depend on the mask. */
function listingOf({ album: { pictureCount, cover } }: AlbumRecord): string {
  return [pictureCount, cover.state, cover.state === 'none' ? '' : cover.safety].join(' ');
}
