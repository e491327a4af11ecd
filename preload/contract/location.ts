/** A location in the window: whose albums or pictures are shown, and which of them. */
import * as z from 'zod';
import { AlbumId } from './album';
import { IdentityKey, OwnerId } from './identity';
import { NonNegativeInteger } from './integers';
import { SearchTerms } from './search';

/**
 * `members` and `overview` show the group of the identity; its other fields are then empty. `favourites`: what the person
 * finds again. `search`: what was found. In both, `picture` is an index in the list that is shown.
 */
export const LocationView = z.enum(['albums', 'members', 'overview', 'favourites', 'search']);
export type LocationView = z.infer<typeof LocationView>;

/**
 * Fields that an earlier version did not store have a default. An album without an owner is listed by the identity's
 * first owner, or by none.
 */
export const Location = z.object({
  /** An account, or a member that it acts as. */
  identity: IdentityKey,
  view: LocationView.default('albums'),
  ownerId: OwnerId.nullable(),
  /**
   * The path to the chosen category, from the top; empty for all albums. The renderer defines its steps. A path that is
   * too long to be saved is left out.
   */
  category: z.array(z.string().max(400)).max(40).default([]).catch([]),
  /** Null if the owner's albums are shown. */
  albumId: AlbumId.nullable(),
  /** One of the identity's orders; absent for the service's default. */
  orderBy: z.string().max(40).optional(),
  /** Index of the album's picture that is shown large; null if none is. */
  picture: NonNegativeInteger.nullable().default(null),
  /** One of several lists of the view; absent for its first one. */
  tab: z.string().max(40).optional(),
  /** What is searched for; absent before anything was typed. */
  search: SearchTerms.optional(),
});
export type Location = z.infer<typeof Location>;
