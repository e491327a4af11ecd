/** The calls of what a person finds again. */
import * as z from 'zod';
import {
  FavouriteAlbum,
  FavouriteChange,
  FavouriteKind,
  FavouriteList,
  FavouritePicture,
  Favourites,
  SavedSearch,
  SavedSearchId,
} from './favourites';
import { nothing, ofAlbum, ofIdentity, ofPicture, PICTURES_PER_RANGE } from './inputs';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { procedure } from './procedure';
import { ResultId, Sorting } from './search';

/** Titles of pictures are private, so every call is refused while the window is locked. */
const own = { whileLocked: 'refuse', audit: 'none' } as const;
const range = ofIdentity.extend({
  of: FavouriteList,
  from: NonNegativeInteger,
  count: PositiveInteger.max(PICTURES_PER_RANGE),
});
const total = NonNegativeInteger;

/** Nothing is kept of a member who is acted as: changes then have no effect, and lists are empty. */
export const favouritesCalls = {
  get: procedure({ input: ofIdentity, output: Favourites, ...own }),
  /** Latest first. */
  albums: procedure({ input: range, output: z.object({ total, albums: z.array(FavouriteAlbum) }), ...own }),
  /**
   * Opens the pictures of a list, which then stays as it is. In its own order, `service`, the latest are first. Main
   * keeps the latest few lists of an identity. `aspectRatios`: see `AlbumOutline`.
   */
  open: procedure({
    input: ofIdentity.extend({ of: FavouriteList, sorting: Sorting.optional() }),
    output: z.object({ resultId: ResultId, total, aspectRatios: z.instanceof(Float32Array).nullable() }),
    ...own,
  }),
  /** `pictures`: null if main no longer keeps the list; open it again. */
  pictures: procedure({
    input: ofIdentity.extend({ resultId: ResultId, from: range.shape.from, count: range.shape.count }),
    output: z.object({ pictures: z.array(FavouritePicture).nullable() }),
    ...own,
  }),
  /** The person looks at this picture. */
  looked: procedure({ input: ofPicture, output: nothing, ...own }),
  starAlbum: procedure({ input: ofAlbum.extend({ isStarred: z.boolean() }), output: FavouriteChange, ...own }),
  starPicture: procedure({ input: ofPicture.extend({ isStarred: z.boolean() }), output: FavouriteChange, ...own }),
  pin: procedure({ input: ofAlbum.extend({ isPinned: z.boolean() }), output: FavouriteChange, ...own }),
  /** Replaces the search with the same ID. */
  saveSearch: procedure({ input: ofIdentity.extend({ search: SavedSearch }), output: FavouriteChange, ...own }),
  removeSearch: procedure({ input: ofIdentity.extend({ id: SavedSearchId }), output: FavouriteChange, ...own }),
  clearRecents: procedure({ input: ofIdentity.extend({ kind: FavouriteKind }), output: nothing, ...own }),
};
