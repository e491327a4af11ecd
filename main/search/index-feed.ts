/**
 * Fills the index of one identity with the answers that its library stores and reads, from the first search on. The
 * index has no other source, so that it never knows more than the library.
 */
import type { AlbumId, OwnerId } from '../../preload/contract';
import { foldText } from '../../preload/contract/text-match';
import { createQueue } from '../core/async';
import { type Answer, type AnswerStore, type PackedPage, type PagesKey, textOfPagesKey } from '../library/answer-store';
import type { AlbumRecord } from '../services/album-service';
import type { PackedPictures } from '../services/packed-pictures';
import type { AlbumToIndex, Change } from './index-messages';

/** In UTF-16 code units; the description of an album can be long. */
const MAX_ALBUM_TEXT = 4_000;

export interface ListedAlbum {
  readonly record: AlbumRecord;
  readonly ownerId: OwnerId;
}

interface OwnersAlbums {
  readonly records: readonly AlbumRecord[];
  /** With which the library reads the albums now. */
  readonly variant: PagesKey['variant'];
  readonly isStored: boolean;
}

export interface IndexFeedDeps {
  readonly send: (change: Change) => void;
  readonly onListed: () => void;
  readonly onForgotten: (albumId: AlbumId) => void;
}

export class IndexFeed {
  /** The store for the library. */
  readonly answers: AnswerStore;
  private readonly owners = new Map<OwnerId, OwnersAlbums>();
  private listed: ReadonlyMap<AlbumId, ListedAlbum> = new Map();
  /** The pages that the library has used in this run. */
  private readonly keys = new Map<string, PagesKey>();
  private sent = new WeakSet<PackedPictures>();
  /** Changes with each start, so that an earlier one does not go on. */
  private filling = 0;
  private hasBegun = false;
  private hasBeenAsked = false;
  /** How often each album was forgotten, so that no page from before is sent afterwards. */
  private readonly forgettings = new Map<AlbumId, number>();
  private readonly inTurn = createQueue();

  constructor(
    private readonly store: AnswerStore,
    private readonly deps: IndexFeedDeps,
  ) {
    this.answers = this.watch(store);
  }

  /** Whether the index is filled, and kept up to date. */
  get isActive(): boolean {
    return this.hasBegun;
  }

  /** Whether a search has begun, even if the index is gone since. */
  get wasAsked(): boolean {
    return this.hasBeenAsked;
  }

  get albums(): ReadonlyMap<AlbumId, ListedAlbum> {
    return this.listed;
  }

  /**
   * Fills the index once, and keeps it up to date from now on. `orders`: the ids of the service's orders. Resolves when
   * everything that the store has was sent.
   */
  async begin(orders: readonly string[]): Promise<void> {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.hasBeenAsked = true;
    this.filling += 1;
    const { filling } = this;
    this.sendAlbums();
    const known = [...this.keys.values()];
    for (const key of known) {
      if (filling !== this.filling) return;
      await this.sendStored(key, filling);
    }
    const isKnown = new Set(known.map(({ albumId }) => albumId));
    for (const { records, variant } of [...this.owners.values()]) {
      for (const { album } of records) {
        if (isKnown.has(album.id)) continue;
        for (const orderBy of [undefined, ...orders]) {
          if (await this.sendStored({ albumId: album.id, variant, orderBy }, filling)) break;
        }
      }
    }
    // The last page is sent once it is compressed.
    await this.inTurn(() => Promise.resolve());
  }

  /** The index is gone; `begin` fills it again. */
  reset(): void {
    this.hasBegun = false;
    this.filling += 1;
    this.sent = new WeakSet();
  }

  private watch(store: AnswerStore): AnswerStore {
    return {
      ...store,
      pages: async (key) => {
        const pages = await store.pages(key);
        if (pages.length > 0) this.keys.set(textOfPagesKey(key), key);
        if (this.hasBegun) for (const page of pages) this.sendPage(key, page);
        return pages;
      },
      addPage: (key, page, mayStore) => {
        store.addPage(key, page, mayStore);
        this.keys.set(textOfPagesKey(key), key);
        if (this.hasBegun) this.sendPage(key, page);
      },
      forgetAlbum: (albumId) => {
        store.forgetAlbum(albumId);
        for (const [name, key] of this.keys) if (key.albumId === albumId) this.keys.delete(name);
        this.forgettings.set(albumId, (this.forgettings.get(albumId) ?? 0) + 1);
        this.deps.onForgotten(albumId);
        this.deps.send({ type: 'album-forgotten', albumId });
      },
      albums: async (key) => {
        const stored = await store.albums(key);
        const known = this.owners.get(key.ownerId);
        if (stored && (known === undefined || known.isStored))
          this.list(key.ownerId, {
            records: stored.value,
            variant: key.variant,
            isStored: true,
          });
        return stored;
      },
      putAlbums: (key, albums, mayStoreCover) => {
        store.putAlbums(key, albums, mayStoreCover);
        this.list(key.ownerId, {
          records: albums.value,
          variant: key.variant,
          isStored: false,
        });
      },
    };
  }

  private list(ownerId: OwnerId, albums: OwnersAlbums): void {
    this.owners.set(ownerId, albums);
    const listed = new Map<AlbumId, ListedAlbum>();
    for (const [owner, { records }] of this.owners) {
      for (const record of records) listed.set(record.album.id, { record, ownerId: owner });
    }
    this.listed = listed;
    if (this.hasBegun) this.sendAlbums();
    this.deps.onListed();
  }

  private sendAlbums(): void {
    const albums = Array.from(this.listed.values(), ({ record }) => toIndexedAlbum(record));
    this.deps.send({ type: 'albums', albums });
  }

  /** Returns whether the store has pages. */
  private async sendStored(key: PagesKey, filling: number): Promise<boolean> {
    const pages = await this.store.pages(key);
    if (filling !== this.filling) return true;
    for (const page of pages) this.sendPage(key, page);
    return pages.length > 0;
  }

  private sendPage({ albumId, orderBy }: PagesKey, { value }: Answer<PackedPage>): void {
    const { from, total, pictures } = value;
    if (this.sent.has(pictures)) return;
    this.sent.add(pictures);
    const { filling } = this;
    const forgettings = this.forgettings.get(albumId);
    // In turn, because a later page replaces what it has too.
    this.inTurn(async () => {
      const blocks = await pictures.compress();
      if (filling !== this.filling || forgettings !== this.forgettings.get(albumId)) return;
      const service = pictures.rowReader?.service ?? null;
      this.deps.send({
        type: 'page',
        page: { albumId, orderBy, from, total, blocks, service },
      });
      // Without memory to compress them, these pictures are not found.
    }).catch(() => undefined);
  }
}

function toIndexedAlbum({ album }: AlbumRecord): AlbumToIndex {
  const { id, name, description, categoryPath } = album;
  const text = [name, description ?? '', ...categoryPath].join('\n').slice(0, MAX_ALBUM_TEXT);
  return { albumId: id, text: foldText(text), name: foldText(name) };
}
