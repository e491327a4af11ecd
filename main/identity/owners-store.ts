/** Stores the owners that the user looked up or pinned. */
import * as z from 'zod';
import { OwnerId } from '../../preload/contract/identity';
import { nameOrId } from '../core/clean-name';
import type { Forgettables } from '../core/forgettables';
import { openListsByIdentity } from '../storage/lists-by-identity';
import type { NamedValues } from '../storage/named-values';
import type { OwnersStore } from './known-owners';

// Names are cleaned, because earlier versions stored them as the service sent them.
const StoredOwner = z
  .object({ id: OwnerId, name: z.string(), isPinned: z.boolean() })
  .transform((owner) => ({ ...owner, name: nameOrId(owner.name, owner.id) }));

export function openOwnersStore(values: NamedValues, forgettables: Forgettables): OwnersStore {
  return openListsByIdentity(values, { name: 'owners', Item: StoredOwner, what: 'owners', forgettables });
}
