/** The Pictures API as an `AlbumService`. Remembers counts and who the account is, but no pictures. */
import type { AlbumId, Owner, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../failure';
import type { AlbumRecord, AlbumService, PicturePage, ServiceRequest } from '../album-service';
import { createPicturesApiClient, PAGE_SIZE, type PicturesApiConnection } from './client';
import { parseAlbumId, parseOwnerId, toAlbumId, toOwnerId } from './ids';
import { countOf, inSequence, normalizeAlbum, normalizePicture } from './normalize';
import type { WireAlbum } from './wire';

export interface PicturesApiOptions extends PicturesApiConnection {
  readonly accountName: string;
  /** Owners worth looking at, besides the account itself. */
  readonly owners: readonly { readonly userId: number; readonly name: string }[];
}

export function createPicturesApiService(options: PicturesApiOptions): AlbumService {
  const client = createPicturesApiClient(options);
  const counts = new Map<AlbumId, number>();
  let selfId: string | null = null;

  async function getAlbums(userId: string, request: ServiceRequest): Promise<readonly WireAlbum[]> {
    const albums = await client.getAlbums(userId, request);
    for (const album of albums) {
      const count = countOf(album);
      if (count !== null) {
        counts.set(toAlbumId(album), count);
      }
    }
    return albums;
  }

  async function listOwners(request: ServiceRequest): Promise<readonly Owner[]> {
    const self = await client.verifyCredentials(request);
    selfId = self;
    const names = new Map([[self, options.accountName]]);
    for (const { userId, name } of options.owners) {
      if (!names.has(String(userId))) {
        names.set(String(userId), name);
      }
    }
    return [...names].map(([userId, name]) => ({ id: toOwnerId(userId), name, isSelf: userId === self }));
  }

  async function listAlbums(ownerId: OwnerId, request: ServiceRequest): Promise<readonly AlbumRecord[]> {
    const userId = parseOwnerId(ownerId);
    const albums = await getAlbums(userId, request);
    return inSequence(albums).map((album) => normalizeAlbum(album, userId === selfId));
  }

  async function countPictures(albumId: AlbumId, request: ServiceRequest): Promise<number> {
    const place = parseAlbumId(albumId);
    const known = counts.get(albumId);
    if (known !== undefined) {
      return known;
    }
    const albums = await getAlbums(place.userId, request);
    if (!albums.some((album) => toAlbumId(album) === albumId)) {
      throw new AppFailure({ kind: 'not-found', detail: 'The owner has no such album.' });
    }
    return counts.get(albumId) ?? (await listPictures(albumId, 0, request)).total;
  }

  async function listPictures(albumId: AlbumId, index: number, request: ServiceRequest): Promise<PicturePage> {
    const place = parseAlbumId(albumId);
    const page = Math.floor(index / PAGE_SIZE);
    const from = page * PAGE_SIZE;
    const { pictures, picturesTotal } = await client.getGallery(place, page + 1, request);
    const known = counts.get(albumId) ?? 0;
    if (pictures.length === 0 && (picturesTotal ?? 0) === 0 && known > 0 && place.userId !== selfId) {
      // One of the three ways in which the service may say so (section 14, A8).
      throw new AppFailure({ kind: 'not-subscribed', detail: 'The gallery came empty, though the album is not.' });
    }
    return {
      from,
      total: picturesTotal ?? Math.max(known, pictures.length === 0 ? 0 : from + pictures.length),
      pictures: pictures.map((picture, offset) => normalizePicture(picture, from + offset + 1)),
    };
  }

  return {
    capabilities: { safetyFlags: true, subscriptions: true, dimensions: false, impersonation: true },
    hasMaskedAnswers: true,
    pageSize: PAGE_SIZE,
    listOwners,
    listAlbums,
    countPictures,
    listPictures,
    // An album's own answer always gives its cover.
    findCover: (albumId) =>
      Promise.resolve(albumId)
        .then(parseAlbumId)
        .then(() => null),
  };
}
