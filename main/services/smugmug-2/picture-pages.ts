/**
 * Reads the pages of albums, and keeps those of the albums in use: an album whose times and number of pictures have not
 * changed since is not requested again.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { PicturePage, PictureRecord, ServiceRequest } from '../album-service';
import { type PackedPictures, packPictures } from '../packed-pictures';
import { MAX_ROWS } from '../reading';
import type { WirePage } from './answer-reader';
import type { WireAlbum } from './wire-album';

export const PICTURES_PER_PAGE = 100;
/** As many as the library keeps, so that hardly a page is kept only here. */
const PICTURES_KEPT = 50_000;
/** Albums whose state is kept. */
const ALBUMS_KEPT = 200;
/** A change of a caption may leave the album's times as they are, so pages are read again after a while. */
const KEPT_FOR_MS = 10 * 60_000;

type ReadPage = (
  albumId: AlbumId,
  from: number,
  count: number,
  request: ServiceRequest,
) => Promise<WirePage<PictureRecord>>;

export interface PicturePages {
  /** Remembers the album's present state; pages of another state are read again. */
  check(album: WireAlbum, albumId: AlbumId): void;
  /** The number of pictures on each page: fewer if the service limits its pages. */
  sizeOf(albumId: AlbumId): number;
  read(albumId: AlbumId, index: number, request: ServiceRequest): Promise<PicturePage>;
}

interface KeptPage {
  readonly page: PicturePage & { readonly pictures: PackedPictures };
  readonly state: string;
  /** The check after which the page was returned last: asking twice after one check means that it must be read again. */
  returnedIn: number;
}

interface KnownAlbum {
  /** Null until the album was checked. */
  state: string | null;
  checks: number;
  /** Smaller if the service limits its pages. */
  pageSize: number;
}

export function createPicturePages(readPage: ReadPage, picturesKept = PICTURES_KEPT): PicturePages {
  const albums = new LRUCache<AlbumId, KnownAlbum>({ max: ALBUMS_KEPT });
  const pages = new LRUCache<string, KeptPage>({
    maxSize: picturesKept,
    sizeCalculation: ({ page }) => Math.max(page.pictures.length, 1),
    ttl: KEPT_FOR_MS,
    ttlAutopurge: true,
  });

  function albumOf(albumId: AlbumId): KnownAlbum {
    const known = albums.get(albumId) ?? { state: null, checks: 0, pageSize: PICTURES_PER_PAGE };
    albums.set(albumId, known);
    return known;
  }

  function keptPage({ state, checks, pageSize }: KnownAlbum, albumId: AlbumId, index: number): PicturePage | null {
    const kept = pages.get(keyOf(albumId, index - (index % pageSize)));
    if (kept?.state !== state || kept.returnedIn === checks) return null;
    kept.returnedIn = checks;
    return kept.page;
  }

  return {
    check(album, albumId) {
      const known = albumOf(albumId);
      const { updatedAt, imagesUpdatedAt, imageCount } = album;
      // Without a time, nothing says that the album is unchanged.
      const isDated = imagesUpdatedAt !== undefined && imageCount !== undefined;
      known.state = isDated ? JSON.stringify([updatedAt, imagesUpdatedAt, imageCount]) : null;
      known.checks += 1;
    },

    sizeOf: (albumId) => albumOf(albumId).pageSize,

    async read(albumId, index, request) {
      const known = albumOf(albumId);
      const kept = known.state === null ? null : keptPage(known, albumId, index);
      if (kept) return kept;
      const { state, checks } = known;
      const page = await readAround(known, albumId, index, request);
      if (state !== null) {
        pages.set(keyOf(albumId, page.from), { page, state, returnedIn: checks });
      }
      return page;
    },
  };

  async function readAround(known: KnownAlbum, albumId: AlbumId, index: number, request: ServiceRequest) {
    for (;;) {
      const { pageSize } = known;
      const from = index - (index % pageSize);
      const wire = await readPage(albumId, from, pageSize, request);
      if (wire.from !== undefined && wire.from !== from) throw elsewhere();
      const end = from + wire.rowCount;
      const total = Math.min(wire.total ?? (wire.nextPage === undefined ? end : end + 1), MAX_ROWS);
      const granted = Math.max(wire.granted ?? pageSize, wire.rowCount);
      if (wire.rowCount > 0 && granted > 0 && granted < pageSize) {
        known.pageSize = Math.min(known.pageSize, granted);
        // The service limits its pages, and this one ends before the index.
        if (index >= from + granted && index < total) continue;
      }
      // Otherwise a short page lacks rows, such as pictures that were removed meanwhile; the others keep their places.
      const isEmpty = wire.rowCount === 0;
      return {
        from: isEmpty ? Math.min(from, total) : from,
        total: isEmpty && from === 0 ? 0 : total,
        ...(wire.total !== undefined && { reportedTotal: wire.total }),
        pictures: packPictures(wire.items),
      };
    }
  }
}

function keyOf(albumId: AlbumId, from: number): string {
  return `${albumId} ${from}`;
}

function elsewhere(): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail: { code: 'answer-of-other-service' } });
}
