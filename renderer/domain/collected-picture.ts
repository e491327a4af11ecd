/** A picture of a list over several albums: a found one, a starred one, or one seen last. */
import type { Album, OwnerId, PictureSummary } from '../../preload/contract';

export interface CollectedPicture {
  readonly album: Album;
  readonly summary: PictureSummary;
  readonly place: PlaceInAlbum;
}

export interface PlaceInAlbum {
  /** Null if no owner's list contains the album. */
  readonly ownerId: OwnerId | null;
  /** Where the service's order `orderBy` has the picture; null if that is not known. */
  readonly index: number | null;
  /** Absent for the service's default order. */
  readonly orderBy?: string | undefined;
}
