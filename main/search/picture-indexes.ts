/** The index of each identity: where its answers come from, how much of its albums it has, and what is asked about it. */
import type { AlbumId, IdentityKey, SearchCoverage } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import { isActingKeyOf } from '../identity/identity-key';
import type { AnswerStore } from '../library/answer-store';
import { IndexFeed, type ListedAlbum } from './index-feed';
import type { AlbumProgress, CameraToIndex, Answers, Change, Followed, Question } from './index-messages';
import { type IndexPort, IndexThread, type IndexThreadDeps } from './index-thread';
import { LearnedCameras } from './learned-cameras';

/** The window searches again at most this often while pages arrive. */
const ANNOUNCE_AFTER_MS = 250;

interface Indexed {
  readonly feed: IndexFeed;
  readonly progress: Map<AlbumId, AlbumProgress>;
  /** Albums with a page that cannot be indexed. */
  readonly unreadable: Set<AlbumId>;
  readonly cameras: LearnedCameras;
  /** Resolves when everything that the store has is indexed, or the index is gone. */
  filled: Promise<void>;
  endFilling: () => void;
  isFull: boolean;
  revision: number;
}

export interface PictureIndexesDeps {
  readonly forgettables: Pick<Forgettables, 'register'>;
  /** A search could have another result. */
  readonly onChanged: (identity: IdentityKey) => void;
  readonly announceAfterMs?: number;
  readonly openThread?: (deps: IndexThreadDeps) => IndexPort;
}

export class PictureIndexes {
  private readonly indexed = new Map<IdentityKey, Indexed>();
  private readonly thread: IndexPort;
  private readonly timers = new Map<IdentityKey, ReturnType<typeof setTimeout>>();

  constructor(private readonly deps: PictureIndexesDeps) {
    const { openThread = (threadDeps) => new IndexThread(threadDeps) } = deps;
    this.thread = openThread({
      onIndexed: (identity, album) => this.noteProgress(identity, album),
      onFilled: (identity) => this.indexed.get(identity)?.endFilling(),
      onUnreadable: (identity, albumId) => this.noteUnreadable(identity, albumId),
      onDropped: (identity) => this.noteDropped(identity),
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        for (const key of [...this.indexed.keys()])
          if (key === identity || isActingKeyOf(identity, key)) this.forget(key);
        return null;
      },
    });
  }

  /** Returns a store for the identity's library; what passes through it can be searched. Replaces a former index. */
  watch(identity: IdentityKey, store: AnswerStore): AnswerStore {
    this.forget(identity);
    const progress = new Map<AlbumId, AlbumProgress>();
    const unreadable = new Set<AlbumId>();
    const cameras = new LearnedCameras();
    const feed = new IndexFeed(store, {
      send: (change) => this.send(identity, feed, change),
      onListed: () => this.changed(identity),
      onForgotten: (albumId) => {
        progress.delete(albumId);
        unreadable.delete(albumId);
        cameras.forgetAlbum(albumId);
        this.changed(identity);
      },
    });
    this.indexed.set(identity, {
      feed,
      progress,
      unreadable,
      cameras,
      filled: Promise.resolve(),
      endFilling: () => undefined,
      isFull: false,
      revision: 0,
    });
    return feed.answers;
  }

  forget(identity: IdentityKey): void {
    this.indexed.get(identity)?.endFilling();
    if (!this.indexed.delete(identity)) return;
    clearTimeout(this.timers.get(identity));
    this.timers.delete(identity);
    this.thread.change(identity, { type: 'forgotten' });
  }

  /** `orders`: the ids of the service's orders. */
  ask<Asked extends Question>(
    identity: IdentityKey,
    question: Asked,
    orders: readonly string[],
    signal: AbortSignal,
  ): Promise<Answers[Asked['type']]> {
    void this.begin(identity, orders);
    return this.thread.ask(identity, question, signal);
  }

  /** Fills the index if that has not begun. Resolves when everything that the store has is indexed. */
  begin(identity: IdentityKey, orders: readonly string[]): Promise<void> {
    const known = this.indexed.get(identity);
    if (!known) return Promise.resolve();
    const { feed } = known;
    if (feed.isActive) return known.filled;
    known.filled = new Promise((resolve) => (known.endFilling = resolve));
    for (const camera of known.cameras.all) this.send(identity, feed, { type: 'camera', ...camera });
    void feed
      .begin(orders)
      // What the disk does not give is not found.
      .catch(() => undefined)
      .then(() => (feed.isActive ? this.send(identity, feed, { type: 'filled' }) : known.endFilling()));
    return known.filled;
  }

  /** Closes the results of all identities but one, because the window may know less than before. */
  closeResults(followed: Followed, except: IdentityKey | null = null): void {
    for (const identity of this.indexed.keys()) {
      if (identity !== except) this.thread.change(identity, { type: 'results-closed', followed });
    }
  }

  dropResult(identity: IdentityKey, resultId: string): void {
    if (this.indexed.has(identity)) this.thread.change(identity, { type: 'result-dropped', resultId });
  }

  addCamera(identity: IdentityKey, camera: CameraToIndex): void {
    const known = this.indexed.get(identity);
    known?.cameras.add(camera);
    // No other revision, because each picture that is inspected would sort albums again.
    if (known?.feed.isActive) this.send(identity, known.feed, { type: 'camera', ...camera });
  }

  albumOf(identity: IdentityKey, albumId: AlbumId): ListedAlbum | undefined {
    return this.indexed.get(identity)?.feed.albums.get(albumId);
  }

  revisionOf(identity: IdentityKey): number {
    return this.indexed.get(identity)?.revision ?? 0;
  }

  coverageOf(identity: IdentityKey): SearchCoverage {
    const known = this.indexed.get(identity);
    if (!known) return { albumsRead: 0, albumsKnown: 0, pictures: 0, isFull: false };
    const albumsKnown = known.feed.albums.size;
    const albumsRead = albumsKnown - this.unreadAlbums(identity).length;
    const pictures = [...known.progress.values()].reduce((sum, album) => sum + album.known, 0);
    return { albumsRead, albumsKnown, pictures, isFull: known.isFull };
  }

  /** The listed albums of which not all pictures are indexed. */
  unreadAlbums(identity: IdentityKey): readonly AlbumId[] {
    const known = this.indexed.get(identity);
    return [...(known?.feed.albums ?? [])].flatMap(([albumId, { record }]) => {
      const progress = known?.progress.get(albumId);
      const isRead = progress ? progress.covered >= progress.total : record.album.pictureCount === 0;
      return isRead ? [] : [albumId];
    });
  }

  /** The listed albums with pictures that cannot be found, because they cannot be read from the stored page. */
  unreadableAlbums(identity: IdentityKey): ReadonlySet<AlbumId> {
    return this.indexed.get(identity)?.unreadable ?? new Set();
  }

  close(): Promise<void> {
    return this.thread.close();
  }

  private send(identity: IdentityKey, feed: IndexFeed, change: Change): void {
    const known = this.indexed.get(identity);
    if (known?.feed !== feed) return;
    try {
      this.thread.change(identity, change);
    } catch {
      // The thread has ended too often. Only searching fails then, and the next search tries again.
      reset(known);
    }
  }

  private noteProgress(identity: IdentityKey, album: AlbumProgress | null): void {
    const known = this.indexed.get(identity);
    if (!known) return;
    if (album) known.progress.set(album.albumId, album);
    else known.isFull = true;
    this.changed(identity);
  }

  private noteUnreadable(identity: IdentityKey, albumId: AlbumId): void {
    this.indexed.get(identity)?.unreadable.add(albumId);
    this.changed(identity);
  }

  private noteDropped(identity: IdentityKey | null): void {
    const dropped = identity === null ? [...this.indexed.keys()] : [identity];
    for (const key of dropped) {
      const known = this.indexed.get(key);
      if (known) reset(known);
      this.changed(key);
    }
  }

  private changed(identity: IdentityKey): void {
    const known = this.indexed.get(identity);
    if (!known) return;
    known.revision += 1;
    // Without a search, no result is out of date.
    if (!known.feed.wasAsked) return;
    if (this.timers.has(identity)) return;
    const timer = setTimeout(() => {
      this.timers.delete(identity);
      this.deps.onChanged(identity);
    }, this.deps.announceAfterMs ?? ANNOUNCE_AFTER_MS);
    timer.unref();
    this.timers.set(identity, timer);
  }
}

/** The index is gone; the next search fills it again. */
function reset(known: Indexed): void {
  known.feed.reset();
  known.endFilling();
  known.progress.clear();
  known.unreadable.clear();
  known.isFull = false;
}
