/** Stores one list per identity under one name. An invalid list reads as empty but remains in the file. */
import * as z from 'zod';
import { IdentityKey } from '../../preload/contract/identity';
import type { DeletedData } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import type { NamedValues } from './named-values';

export interface ListsByIdentity<Item> {
  readonly read: (identity: IdentityKey) => readonly Item[];
  readonly write: (identity: IdentityKey, items: readonly Item[]) => void;
}

export interface ListsByIdentityOptions<Item> {
  readonly name: string;
  readonly Item: z.ZodType<Item>;
  /** What the user is told when a list is deleted. */
  readonly what: DeletedData['what'];
  readonly forgettables: Forgettables;
}

export function openListsByIdentity<Item>(
  values: NamedValues,
  { name, Item, what, forgettables }: ListsByIdentityOptions<Item>,
): ListsByIdentity<Item> {
  const Items = z.array(Item);
  const kept = (): Record<string, unknown> => z.record(z.string(), z.unknown()).catch({}).parse(values.get(name));
  const read = (identity: IdentityKey): readonly Item[] => Items.safeParse(kept()[identity]).data ?? [];
  forgettables.register({
    forget({ identity }) {
      if (!Object.hasOwn(kept(), identity)) return null;
      const count = read(identity).length;
      values.set(name, Object.fromEntries(Object.entries(kept()).filter(([key]) => key !== identity)));
      return count > 0 ? { what, count } : null;
    },
    storedIdentities: () => IdentityKey.array().catch([]).parse(Object.keys(kept())),
  });
  return {
    read,
    write(identity, items) {
      values.set(name, { ...kept(), [identity]: items });
    },
  };
}
