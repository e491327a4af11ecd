/** What is new in a member's albums since the last finished check, as tiles and the band show it. */
import type { AlbumId, CheckNews, PictureId } from '../../preload/contract';

export interface AlbumNews {
  /** The last check did not list the album. */
  readonly isNew: boolean;
  /** New pictures, as far as they are known. */
  readonly count: number;
}

export class NewsOfMember {
  readonly #albums: ReadonlyMap<AlbumId, CheckNews['albums'][number]>;
  readonly #newPictures: ReadonlyMap<AlbumId, ReadonlySet<PictureId>>;
  readonly #reratedPictures: ReadonlyMap<AlbumId, ReadonlySet<PictureId>>;

  /** When the member was last checked, in UTC (ISO 8601). */
  readonly since: string;
  /** New pictures of all albums, as far as they are known. */
  readonly count: number;

  constructor({ albums }: CheckNews, since: string) {
    this.since = since;
    this.#albums = new Map(albums.map((album) => [album.albumId, album]));
    this.#newPictures = new Map(albums.map(({ albumId, newPictures }) => [albumId, new Set(newPictures)]));
    this.#reratedPictures = new Map(albums.map(({ albumId, reratedPictures }) => [albumId, new Set(reratedPictures)]));
    this.count = albums.reduce((sum, { albumId }) => sum + (this.ofAlbum(albumId)?.count ?? 0), 0);
  }

  /** Returns null if nothing is new. */
  ofAlbum(id: AlbumId): AlbumNews | null {
    const album = this.#albums.get(id);
    if (!album) return null;
    const { isNew, newCount, pictureCount, pictureCountBefore } = album;
    const before = isNew ? 0 : (pictureCountBefore ?? pictureCount ?? 0);
    // An album can contain new pictures although its number of pictures is the same, and more than were read so far.
    const count = Math.max(newCount, (pictureCount ?? 0) - before);
    return isNew || count > 0 ? { isNew, count } : null;
  }

  ofPicture(albumId: AlbumId, id: PictureId): 'new' | 'rerated' | null {
    if (this.#newPictures.get(albumId)?.has(id)) return 'new';
    return this.#reratedPictures.get(albumId)?.has(id) ? 'rerated' : null;
  }
}

/** Returns null if the member was never checked: everything would be new. */
export function newsOfMember(news: CheckNews | undefined): NewsOfMember | null {
  return news?.since ? new NewsOfMember(news, news.since) : null;
}
