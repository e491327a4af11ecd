/** What an overview tells of one member, from the list of their albums. Pure. */
import type { Album, MemberOverview, Timestamp } from '../../../preload/contract';
import type { AlbumRecord } from '../../services/album-service';

/** Per member: a row shows no more of them, and a group may have hundreds of members. */
export const ALBUMS_SHOWN = 24;

/** Counts cover all of the albums; one that the service does not count adds no pictures. */
export function factsOf(
  records: readonly AlbumRecord[],
  newestAt: Timestamp | null,
): NonNullable<MemberOverview['facts']> {
  const albums = records.map(({ album }) => album);
  return {
    albumCount: albums.length,
    pictureCount: albums.reduce((sum, { pictureCount }) => sum + (pictureCount ?? 0), 0),
    unsafeCoverCount: albums.filter(hasUnsafeCover).length,
    emptyAlbumCount: albums.filter(({ pictureCount }) => pictureCount === 0).length,
    newestAt,
    albums: albums.slice(0, ALBUMS_SHOWN),
  };
}

/** What is not known to be safe counts as not safe. */
function hasUnsafeCover({ cover }: Album): boolean {
  return cover.state !== 'none' && cover.safety !== 'safe';
}
