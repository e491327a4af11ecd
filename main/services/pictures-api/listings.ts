/** Caches the latest album list of each owner, without addresses, which depend on the mask. */
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { OwnAlbumLocation } from './ids';
import type { AlbumFacts } from './normalize';
import type { WireAlbum } from './wire';

export interface ListedAlbum extends AlbumFacts {
  /** Whether the list contained a cover address: then the account may see this album (pictures-api.md, section 2). */
  readonly hasThumb: boolean;
}

export interface Listings {
  /** Requests the list from the service. */
  read(userId: string, request: CallRequest): Promise<readonly WireAlbum[]>;
  /** Sends no request. Undefined if the owner's list is unknown or does not contain the album. */
  peek(place: OwnAlbumLocation): ListedAlbum | undefined;
  /**
   * Requests the owner's list only if the known list does not contain the album. Rejects with `not-found` if the new
   * list does not either.
   */
  find(place: OwnAlbumLocation, request: CallRequest): Promise<ListedAlbum>;
}

export function createListings(client: Pick<PicturesApiClient, 'getAlbums'>): Listings {
  const known = new Map<string, readonly ListedAlbum[]>();

  async function read(userId: string, request: CallRequest): Promise<readonly WireAlbum[]> {
    const albums = await client.getAlbums(userId, request);
    known.set(
      userId,
      albums.map(({ thumbUrl, ...facts }) => ({ ...facts, hasThumb: thumbUrl !== undefined })),
    );
    return albums;
  }

  const findKnown = ({ userId, albumId }: OwnAlbumLocation): ListedAlbum | undefined =>
    known.get(userId)?.find((album) => album.albumId === albumId);

  return {
    read,
    peek: findKnown,
    async find(place, request) {
      if (!findKnown(place)) {
        await read(place.userId, request);
      }
      const album = findKnown(place);
      if (!album) {
        throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-album' } });
      }
      return album;
    },
  };
}
