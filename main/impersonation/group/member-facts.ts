/** Pure functions that derive the overview's facts about one member from the list of their albums. */
import type { MemberOverview, Timestamp } from '../../../preload/contract';
import type { AlbumRecord } from '../../services/album-service';

/** Albums in a row, per member; a group may have hundreds of members. */
export const ALBUMS_SHOWN = 24;

/** The facts except the count of pictures that are not known to be safe, which takes longer to read. */
export type ListedFacts = Omit<NonNullable<MemberOverview['facts']>, 'unsafe'>;

/** Counts cover all albums; an album without a picture count adds no pictures. */
export function factsOf(records: readonly AlbumRecord[], newestAt: Timestamp | null): ListedFacts {
  const albums = records.map(({ album }) => album);
  return {
    albumCount: albums.length,
    pictureCount: albums.reduce((sum, { pictureCount }) => sum + (pictureCount ?? 0), 0),
    emptyAlbumCount: albums.filter(({ pictureCount }) => pictureCount === 0).length,
    newestAt,
    albums: albums.slice(0, ALBUMS_SHOWN),
  };
}
