/** The calls and events of searching and ordering what was read of one identity. */
import * as z from 'zod';
import { ofAlbum, ofIdentity, OrderBy } from './inputs';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { event, procedure, unrestricted } from './procedure';
import {
  AlbumOrder,
  FOUND_PER_CALL,
  FoundAlbum,
  FoundPicture,
  GroupBy,
  ResultId,
  SearchFacets,
  SearchResult,
  SearchState,
  SearchText,
  Sorting,
} from './search';
import { MOST_ALBUMS_FOUND } from './search-limits';

export const searchCalls = {
  /**
   * Searches everything that was read, and keeps the result so that its pictures can be asked for. Main keeps the latest
   * few results of an identity. Without a text, all pictures with the facets are found.
   */
  open: procedure({
    input: ofIdentity.extend({ text: SearchText, facets: SearchFacets.optional(), sorting: Sorting.optional() }),
    output: SearchResult,
    whileLocked: 'allow',
    audit: { within: 'searched' },
  }),
  /** `found`: null if main no longer keeps the result, for example because the mask has changed; search again. */
  summaries: procedure({
    input: ofIdentity.extend({
      resultId: ResultId,
      from: NonNegativeInteger,
      count: PositiveInteger.max(FOUND_PER_CALL),
    }),
    output: z.object({ found: z.array(FoundPicture).nullable() }),
    ...unrestricted,
  }),
  /** The albums of a result; `albums`: as `found` above. Lacks those that are not listed any more. */
  albums: procedure({
    input: ofIdentity.extend({
      resultId: ResultId,
      from: NonNegativeInteger,
      count: PositiveInteger.max(MOST_ALBUMS_FOUND),
    }),
    output: z.object({ albums: z.array(FoundAlbum).nullable() }),
    ...unrestricted,
  }),
  close: procedure({ input: ofIdentity.extend({ resultId: ResultId }), output: z.object({}), ...unrestricted }),
  state: procedure({ input: ofIdentity, output: SearchState, ...unrestricted }),
  /**
   * Reads the albums that were not read completely, one after another, behind all other requests. Ends by itself, with
   * `stopReading`, or with the identity.
   */
  readOthers: procedure({ input: ofIdentity, output: SearchState, ...unrestricted }),
  stopReading: procedure({ input: ofIdentity, output: SearchState, ...unrestricted }),
  /** More was read, or less is known, or reading the others started, waits or ended. */
  advanced: event(SearchState),
  /** Orders the pictures of one album that were read. `orderBy`: the service's order in which the window shows them. */
  order: procedure({
    input: ofAlbum.extend({ orderBy: OrderBy, sorting: Sorting, groupBy: GroupBy }),
    output: AlbumOrder,
    whileLocked: 'allow',
    audit: { before: 'album-opened' },
  }),
};
