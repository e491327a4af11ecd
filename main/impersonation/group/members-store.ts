/** Stores the members that a manager acted as or added. */
import * as z from 'zod';
import { MemberId } from '../../../preload/contract/group';
import { nameOrId } from '../../core/clean-name';
import type { Forgettables } from '../../core/forgettables';
import { openListsByIdentity } from '../../storage/lists-by-identity';
import type { NamedValues } from '../../storage/named-values';
import type { MembersStore } from './known-members';

// Names are cleaned, because earlier versions stored them as the service sent them.
const StoredMember = z
  .object({
    id: MemberId,
    name: z.string(),
    lastUsedAt: z.string().nullable(),
    isAdded: z.boolean(),
    isStarred: z.boolean().optional(),
  })
  .transform((member) => ({ ...member, name: nameOrId(member.name, member.id) }));

export function openMembersStore(values: NamedValues, forgettables: Forgettables): MembersStore {
  return openListsByIdentity(values, { name: 'members', Item: StoredMember, what: 'members', forgettables });
}
