/** SmugMug 1.2.0 as an `AlbumService`, for a visitor. Remembers which picture is the highlight of each album. */
import type { AlbumId } from '../../../preload/contract';
import type { AlbumService } from '../album-service';
import { createSmugmugClient, type SmugmugConnection } from './client';
import { parseAlbumId, parseOwnerId, toAlbumId, toOwnerId } from './ids';
import { chooseCover, normalizeAlbum, normalizeImage, normalizeSources } from './normalize';

/** Covers take two calls each, and whoever opens an album must not wait for those of all the others. */
const COVER_PRIORITY = -1;

export interface SmugmugOptions extends SmugmugConnection {
  /** Owners worth looking at. */
  readonly owners: readonly { readonly nickName: string; readonly name: string }[];
}

export function createSmugmugService(options: SmugmugOptions): AlbumService {
  const client = createSmugmugClient(options);
  const highlights = new Map<AlbumId, string | undefined>();
  const owners = options.owners.map(({ nickName, name }) => ({ id: toOwnerId(nickName), name, isSelf: false }));

  return {
    capabilities: { safetyFlags: false, subscriptions: false, dimensions: true, impersonation: false },
    hasMaskedAnswers: false,
    pageSize: null,

    listOwners: () => Promise.resolve(owners),

    async listAlbums(ownerId, request) {
      const albums = await client.getAlbums(parseOwnerId(ownerId), request);
      for (const album of albums) {
        highlights.set(toAlbumId(album), album.highlightId);
      }
      return albums.map(normalizeAlbum);
    },

    async countPictures(albumId, request) {
      return (await client.listImages(parseAlbumId(albumId), request)).length;
    },

    async listPictures(albumId, _index, request) {
      const images = await client.getImages(parseAlbumId(albumId), request);
      return { from: 0, total: images.length, pictures: images.map((image, index) => normalizeImage(image, index + 1)) };
    },

    async findCover(albumId, request) {
      const album = parseAlbumId(albumId);
      const images = await client.listImages(album, { ...request, priority: COVER_PRIORITY });
      const highlightId = highlights.get(albumId);
      const cover = images.find(({ id }) => id === highlightId) ?? images[0];
      return cover ? chooseCover(normalizeSources(await client.getImageUrls(album, cover, { ...request, priority: COVER_PRIORITY }))) : null;
    },
  };
}
