/** What the latest list of each owner said of the albums; no addresses, which depend on the mask. */
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { OwnAlbumPlace } from './ids';
import type { AlbumFacts } from './normalize';
import type { WireAlbum } from './wire';

export interface ListedAlbum extends AlbumFacts {
  /** A cover's address came: whoever asked may see this album (pictures-api.md, section 2). */
  readonly hasThumb: boolean;
}

export interface Listings {
  /** Asks the service. */
  read(userId: string, request: CallRequest): Promise<readonly WireAlbum[]>;
  /** Asks nobody. Undefined: the owner's list is not known, or names no such album. */
  peek(place: OwnAlbumPlace): ListedAlbum | undefined;
  /** Asks only where the owner's list is not known. Rejects with `not-found` where it has no such album. */
  find(place: OwnAlbumPlace, request: CallRequest): Promise<ListedAlbum>;
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

  const findKnown = ({ userId, albumId }: OwnAlbumPlace): ListedAlbum | undefined =>
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
        throw new AppFailure({ kind: 'not-found', detail: 'The owner has no such album.' });
      }
      return album;
    },
  };
}
