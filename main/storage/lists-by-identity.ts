/** Stores one list per identity under one name. An invalid list reads as empty but remains in the file. */
import * as z from 'zod';
import { IdentityKey } from '../../preload/contract/identity';
import type { NamedValues } from './named-values';

export interface ListsByIdentity<Item> {
  readonly read: (identity: IdentityKey) => readonly Item[];
  readonly write: (identity: IdentityKey, items: readonly Item[]) => void;
  readonly forget: (identity: IdentityKey) => void;
  readonly identities: () => readonly IdentityKey[];
}

export function openListsByIdentity<Item>(
  values: NamedValues,
  name: string,
  Item: z.ZodType<Item>,
): ListsByIdentity<Item> {
  const Items = z.array(Item);
  const kept = (): Record<string, unknown> => z.record(z.string(), z.unknown()).catch({}).parse(values.get(name));
  return {
    read: (identity) => Items.safeParse(kept()[identity]).data ?? [],
    write(identity, items) {
      values.set(name, { ...kept(), [identity]: items });
    },
    forget(identity) {
      values.set(name, Object.fromEntries(Object.entries(kept()).filter(([key]) => key !== identity)));
    },
    identities: () => IdentityKey.array().catch([]).parse(Object.keys(kept())),
  };
}
