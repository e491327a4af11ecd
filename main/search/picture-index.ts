/** Everything of one identity that was read, in memory only: its albums, and the columns of their pictures. */
import type { AlbumId, PictureId } from '../../preload/contract';
import { AlbumRows } from './album-rows';
import { CameraNames } from './camera-names';
import type { AlbumProgress, AlbumToIndex, CameraToIndex } from './index-messages';
import type { PictureColumns } from './picture-columns';

/** Orders of the service of one album whose pictures are indexed at the same time. */
const ORDERS_PER_ALBUM = 3;
/** Pictures whose camera was learned. */
export const MAX_KNOWN_CAMERAS = 5_000;
/** Albums that no list has named, such as those opened by a link. */
const MAX_UNLISTED = 500;

/** Limits of all identities together: about 150 MB. */
export const INDEX_LIMITS = {
  pictures: 400_000,
  characters: 60_000_000,
} as const;

export interface IndexedAlbum {
  readonly albumId: AlbumId;
  readonly text: string;
  readonly name: string;
  /** By the name of the service's order, the latest at the end. */
  readonly orders: Map<string, AlbumRows>;
}

export interface PlaceInAlbum {
  readonly index: number;
  /** Absent: the service's default order. */
  readonly orderBy?: string;
}

export class PictureIndex {
  private albums = new Map<AlbumId, IndexedAlbum>();
  private listed: ReadonlySet<AlbumId> = new Set();
  readonly cameras = new CameraNames();
  /** By both IDs: what was learned of pictures whose page is not indexed yet, or is read again. */
  private readonly learned = new Map<string, { readonly text: string; readonly camera: number }>();

  /** Replaces the list of albums. Pictures of an album that is no longer listed are forgotten. */
  setAlbums(albums: readonly AlbumToIndex[]): void {
    const former = this.listed;
    const kept = new Map<AlbumId, IndexedAlbum>();
    for (const album of albums) {
      const orders = this.albums.get(album.albumId)?.orders ?? new Map<string, AlbumRows>();
      kept.set(album.albumId, { ...album, orders });
    }
    for (const [albumId, album] of this.albums) {
      if (!kept.has(albumId) && !former.has(albumId)) kept.set(albumId, album);
    }
    this.albums = kept;
    this.listed = new Set(albums.map(({ albumId }) => albumId));
  }

  /** Listed albums first, in their order. */
  all(): Iterable<IndexedAlbum> {
    return this.albums.values();
  }

  /** Adds a page and returns how much of the album is known then. */
  addPage(
    albumId: AlbumId,
    orderBy: string | undefined,
    page: {
      readonly from: number;
      readonly total: number;
      readonly repeated: Iterable<number>;
    },
    columns: PictureColumns,
  ): AlbumProgress {
    const album = this.albums.get(albumId) ?? this.addUnlisted(albumId);
    const name = orderBy ?? '';
    const rows = album.orders.get(name) ?? new AlbumRows();
    album.orders.delete(name);
    album.orders.set(name, rows);
    const [oldest] = album.orders.keys();
    if (album.orders.size > ORDERS_PER_ALBUM && oldest !== undefined) album.orders.delete(oldest);
    this.addLearned(albumId, columns);
    rows.add({ from: page.from, columns }, page.total, page.repeated);
    const [, fullest] = fullestOf(album) ?? [name, rows];
    return { albumId, known: fullest.known, covered: fullest.coverage, total: fullest.total };
  }

  addCamera({ albumId, pictureId, text, camera: name }: CameraToIndex): void {
    const camera = name === null ? 0 : this.cameras.add(name);
    this.learned.set(`${albumId} ${pictureId}`, { text, camera });
    const [oldest] = this.learned.keys();
    if (this.learned.size > MAX_KNOWN_CAMERAS && oldest !== undefined) this.learned.delete(oldest);
    for (const rows of this.albums.get(albumId)?.orders.values() ?? []) rows.addCamera(pictureId, text, camera);
  }

  forgetAlbum(albumId: AlbumId): void {
    this.albums.get(albumId)?.orders.clear();
    for (const key of this.learned.keys()) if (key.startsWith(`${albumId} `)) this.learned.delete(key);
  }

  orderOf(albumId: AlbumId, orderBy: string | undefined): AlbumRows | undefined {
    return this.albums.get(albumId)?.orders.get(orderBy ?? '');
  }

  /**
   * Returns the picture's index in the service's default order, or else in another one. `guess`: an index at which it
   * probably is.
   */
  placeOf(albumId: AlbumId, id: PictureId, guess: number): PlaceInAlbum | null {
    const orders = this.albums.get(albumId)?.orders;
    for (const name of ['', ...(orders?.keys() ?? [])]) {
      const index = orders?.get(name)?.indexOf(id, guess) ?? null;
      if (index !== null) return name === '' ? { index } : { index, orderBy: name };
    }
    return null;
  }

  /** Pictures and UTF-16 code units, of all orders. */
  get size(): { readonly pictures: number; readonly characters: number } {
    let pictures = 0;
    let characters = 0;
    for (const { orders } of this.albums.values()) {
      for (const rows of orders.values()) {
        pictures += rows.known;
        characters += rows.textLength;
      }
    }
    return { pictures, characters };
  }

  private addUnlisted(albumId: AlbumId): IndexedAlbum {
    const unlisted = [...this.albums.keys()].filter((known) => !this.listed.has(known));
    const [oldest] = unlisted;
    if (unlisted.length >= MAX_UNLISTED && oldest !== undefined) this.albums.delete(oldest);
    const album: IndexedAlbum = {
      albumId,
      text: '',
      name: '',
      orders: new Map(),
    };
    this.albums.set(albumId, album);
    return album;
  }

  private addLearned(albumId: AlbumId, columns: PictureColumns): void {
    for (const [key, { text, camera }] of this.learned) {
      if (!key.startsWith(`${albumId} `)) continue;
      // The key consists of both IDs.
      const offset = columns.offsetOf(key.slice(albumId.length + 1) as PictureId);
      if (offset < 0) continue;
      columns.addText(offset, text);
      columns.setCamera(offset, camera);
    }
  }
}

/** Returns the order of which most pictures are known, the default one if equal, with its name: each picture is found once. */
export function fullestOf({ orders }: IndexedAlbum): readonly [string, AlbumRows] | undefined {
  let fullest: readonly [string, AlbumRows] | undefined;
  for (const [name, rows] of orders) {
    const isMore = !fullest || rows.known > fullest[1].known || (name === '' && rows.known === fullest[1].known);
    if (isMore) fullest = [name, rows];
  }
  return fullest;
}
