/** What a person finds again: albums and pictures seen last, starred ones, pinned albums and saved searches. */
import * as z from 'zod';
import { Album, AlbumId } from './album';
import { OwnerId } from './identity';
import { OrderBy } from './inputs';
import { NonNegativeInteger } from './integers';
import { PictureId, PictureSummary } from './picture';

/** Albums and pictures seen last that are kept, together. */
export const MOST_RECENTS = 200;
/** Starred albums and pictures, together. */
export const MOST_STARS = 10_000;
export const MOST_PINS = 30;
export const MOST_SEARCHES = 100;

/**
 * `not-kept`: nothing is kept while acting as a member. `unreadable`: an earlier entry cannot be opened and stays, so
 * that changes last until the program ends, as with `memory`.
 */
export const FavouritesPlace = z.enum(['sealed', 'memory', 'unreadable', 'not-kept']);
export type FavouritesPlace = z.infer<typeof FavouritesPlace>;

/** A picture, or an album if `pictureId` is null. */
export const FavouriteTarget = z.object({ albumId: AlbumId, pictureId: PictureId.nullable() });
export type FavouriteTarget = z.infer<typeof FavouriteTarget>;

const OfFavourite = {
  /** Null if no owner's list contains the album. */
  ownerId: OwnerId.nullable(),
  /** As it was when it was kept; of a picture, only the album's name. */
  album: Album,
  /** When it was seen last or starred: ISO 8601 in UTC. */
  at: z.iso.datetime(),
};
export const FavouriteAlbum = z.object(OfFavourite);
export type FavouriteAlbum = z.infer<typeof FavouriteAlbum>;

export const FavouritePicture = z.object({
  ...OfFavourite,
  picture: PictureSummary,
  /** Where the service's order `orderBy` had the picture; null if it is not known. */
  index: NonNegativeInteger.nullable(),
  /** Absent for the service's default order. */
  orderBy: OrderBy,
});
export type FavouritePicture = z.infer<typeof FavouritePicture>;

export const SavedSearchId = z.string().min(1).max(40).brand('SavedSearchId');
export type SavedSearchId = z.infer<typeof SavedSearchId>;

/** What a saved search looks for; the search screen defines its filters. */
export const SavedSearchTerms = z.object({
  text: z.string().max(200),
  filters: z.array(z.object({ facet: z.string().max(40), value: z.string().max(300) })).max(50),
});
export type SavedSearchTerms = z.infer<typeof SavedSearchTerms>;

export const SavedSearch = SavedSearchTerms.extend({
  id: SavedSearchId,
  name: z.string().trim().min(1).max(100),
  /** The person has chosen the name; otherwise the text and the filters are shown in its place. */
  isNamed: z.boolean().optional(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** Everything about an identity's favourites that screens always show. */
export const Favourites = z.object({
  place: FavouritesPlace,
  starred: z.array(FavouriteTarget),
  pinned: z.array(FavouriteAlbum),
  searches: z.array(SavedSearch),
});
export type Favourites = z.infer<typeof Favourites>;

/** `full`: nothing was changed, because the list has as many entries as it may have. */
export const FavouriteChange = z.object({ outcome: z.enum(['changed', 'full']), favourites: Favourites });
export type FavouriteChange = z.infer<typeof FavouriteChange>;

/** What a list of favourites has: either, but never both together. */
export const FavouriteKind = z.enum(['pictures', 'albums']);
export type FavouriteKind = z.infer<typeof FavouriteKind>;

export const FavouriteList = z.enum(['recent', 'starred']);
export type FavouriteList = z.infer<typeof FavouriteList>;
