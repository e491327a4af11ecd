/** An owner's free gallery as one more album. It needs the project's API key (pictures-api.md, section 4). */
import { AppFailure } from '../../core/errors';
import type { AlbumRecord, PicturePage, PictureSource, ServiceRequest } from '../album-service';
import type { PicturesApiClient } from './client';
import { freeCoverOf, normalizeFreeGallery, normalizePicture } from './normalize';
import { givenTotalOf, PageFinder } from './page-finder';
import type { WireGallery } from './wire';

const GRACE_MS = 4_000;

export interface FreeGalleryOptions {
  /** How long an album list waits for the free gallery after the albums have arrived; null waits without limit. */
  readonly graceMs?: number | null | undefined;
}

export interface FreeGallery {
  /** Appends the free gallery to the albums. If the gallery fails, returns the albums without it. */
  addTo(
    albums: Promise<readonly AlbumRecord[]>,
    userId: string,
    request: ServiceRequest,
  ): Promise<readonly AlbumRecord[]>;
  countPictures(userId: string, request: ServiceRequest): Promise<number>;
  listPictures(userId: string, index: number, request: ServiceRequest): Promise<PicturePage>;
  findCover(userId: string, request: ServiceRequest): Promise<PictureSource | null>;
}

type Client = Pick<PicturesApiClient, 'hasApiKey' | 'getFreeGallery'>;

export function createFreeGallery(client: Client, { graceMs = GRACE_MS }: FreeGalleryOptions = {}): FreeGallery {
  const pages = new PageFinder();

  async function readPage(userId: string, pageNumber: number, request: ServiceRequest): Promise<WireGallery> {
    if (!(await client.hasApiKey())) {
      throw new AppFailure({ kind: 'not-found', detail: { code: 'no-free-gallery-without-api-key' } });
    }
    return await client.getFreeGallery(userId, pageNumber, request);
  }

  async function addTo(albums: Promise<readonly AlbumRecord[]>, userId: string, request: ServiceRequest) {
    const patience = new AbortController();
    const giveUp = (): void => patience.abort();
    request.signal.addEventListener('abort', giveUp, { once: true });
    // Catches every failure, so that this promise can be abandoned.
    const waiting = readPage(userId, 1, { ...request, signal: patience.signal }).catch(() => null);
    let timer: NodeJS.Timeout | undefined;
    try {
      const records = await albums;
      if (graceMs !== null) timer = setTimeout(giveUp, graceMs);
      const gallery = await waiting;
      const isEmpty = !gallery || (gallery.picturesTotal ?? gallery.pictures.length) === 0;
      return isEmpty ? records : [...records, normalizeFreeGallery(userId, gallery)];
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', giveUp);
      giveUp();
    }
  }

  async function listPictures(userId: string, index: number, request: ServiceRequest): Promise<PicturePage> {
    const read = (pageNumber: number): Promise<WireGallery> => readPage(userId, pageNumber, request);
    const found = await pages.find({ gallery: userId, index, expectedTotal: null, read });
    const { from, gallery } = found;
    const pictures = gallery.pictures.map((picture) => normalizePicture(picture, 'not-available'));
    // An empty page shows where the gallery ends, even if no response states a total.
    const total = gallery.rowCount === 0 && gallery.picturesTotal === undefined ? from : givenTotalOf(found).total;
    return { from, total, reportedTotal: gallery.picturesTotal, pictures };
  }

  return {
    addTo,
    countPictures: async (userId, request) => (await listPictures(userId, 0, request)).total,
    listPictures,
    findCover: async (userId, request) => freeCoverOf(await readPage(userId, 1, request)),
  };
}
