/** What an owner shows to everybody, as one more album. Only a project's API key opens it (pictures-api.md, section 4). */
import { AppFailure } from '../../failure';
import type { AlbumRecord, PicturePage, PictureSource, ServiceRequest } from '../album-service';
import { PAGE_SIZE, type PicturesApiClient } from './client';
import { freeCoverOf, normalizeFreeGallery, normalizePicture } from './normalize';
import type { WireGallery } from './wire';

/** How much longer than for the albums themselves a list of them waits. */
const GRACE_MS = 4_000;

export interface FreeGallery {
  /** Adds it to the albums once they are there. Its own failure leaves it out and nothing else. */
  addTo(albums: Promise<readonly AlbumRecord[]>, userId: string, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  countPictures(userId: string, request: ServiceRequest): Promise<number>;
  listPictures(userId: string, index: number, request: ServiceRequest): Promise<PicturePage>;
  findCover(userId: string, request: ServiceRequest): Promise<PictureSource | null>;
}

type Client = Pick<PicturesApiClient, 'hasApiKey' | 'getFreeGallery'>;

export function createFreeGallery(client: Client): FreeGallery {
  async function readPage(userId: string, pageNumber: number, request: ServiceRequest): Promise<WireGallery> {
    if (!(await client.hasApiKey())) {
      throw new AppFailure({ kind: 'not-found', detail: 'Without an API key there are no free galleries.' });
    }
    return await client.getFreeGallery(userId, pageNumber, request);
  }

  async function addTo(albums: Promise<readonly AlbumRecord[]>, userId: string, request: ServiceRequest) {
    const patience = new AbortController();
    const giveUp = (): void => patience.abort();
    request.signal.addEventListener('abort', giveUp, { once: true });
    // A failure of any kind, so that this never rejects and may be left behind.
    const waiting = readPage(userId, 1, { ...request, signal: patience.signal }).catch(() => null);
    let timer: NodeJS.Timeout | undefined;
    try {
      const records = await albums;
      timer = setTimeout(giveUp, GRACE_MS);
      const gallery = await waiting;
      const isEmpty = !gallery || (gallery.picturesTotal ?? gallery.pictures.length) === 0;
      return isEmpty ? records : [...records, normalizeFreeGallery(userId, gallery)];
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', giveUp);
      giveUp();
    }
  }

  return {
    addTo,
    async countPictures(userId, request) {
      const { picturesTotal, pictures } = await readPage(userId, 1, request);
      return picturesTotal ?? pictures.length;
    },
    async listPictures(userId, index, request) {
      const pageNumber = Math.floor(index / PAGE_SIZE) + 1;
      const from = (pageNumber - 1) * PAGE_SIZE;
      const gallery = await readPage(userId, pageNumber, request);
      const pictures = gallery.pictures
        .slice(0, PAGE_SIZE)
        .map((picture, offset) => normalizePicture(picture, from + offset + 1, 'not-available'));
      return { from, total: gallery.picturesTotal ?? (pictures.length && from + pictures.length), pictures };
    },
    findCover: async (userId, request) => freeCoverOf(await readPage(userId, 1, request)),
  };
}
