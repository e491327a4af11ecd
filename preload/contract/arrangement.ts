/** How the albums of an owner, or the pictures of an album, are sorted and grouped. */
import * as z from 'zod';
import { IdentityKey } from './identity';
import { GroupBy } from './search';
import { LONGEST_VIEW_NAME } from './saved-view-limits';

/** `service`: the order in which the service lists them. Albums have `updated` and `count`, pictures the other ones. */
export const SortBy = z.enum(['service', 'name', 'taken', 'uploaded', 'updated', 'size', 'count']);
export type SortBy = z.infer<typeof SortBy>;

export const Arrangement = z.object({ sortBy: SortBy, isDescending: z.boolean(), groupBy: GroupBy });
export type Arrangement = z.infer<typeof Arrangement>;

/** An arrangement that the person chose for one view. Never stored for an acting-as identity. */
export const SavedArrangement = Arrangement.extend({
  identity: IdentityKey,
  /** Names one of the identity's views; created by the renderer. */
  name: z.string().max(LONGEST_VIEW_NAME),
});
export type SavedArrangement = z.infer<typeof SavedArrangement>;
