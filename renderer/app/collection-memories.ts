/**
 * The positions in lists of found and starred pictures, in memory only: what a person searched for is not written to a
 * plain file. Those of another identity are dropped.
 */
import type { IdentityKey } from '../../preload/contract';
import { GridMemory } from '../ui/grid/grid-memory';

const MOST = 30;

let current: { readonly identity: IdentityKey; readonly byName: Map<string, GridMemory> } | null = null;

export function collectionMemory(identity: IdentityKey, name: string): GridMemory {
  if (current?.identity !== identity) current = { identity, byName: new Map() };
  const { byName } = current;
  const memory = byName.get(name) ?? new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);
  byName.delete(name);
  byName.set(name, memory);
  const [oldest] = byName.keys();
  if (byName.size > MOST && oldest !== undefined) byName.delete(oldest);
  return memory;
}
