/**
 * The positions in lists of found and starred pictures, in memory only: what a person searched for is not written to a
 * plain file. Those of another identity are dropped.
 */
import type { IdentityKey } from '../../preload/contract';
import { GridMemory } from '../ui/grid/grid-memory';

const MOST = 30;

export class CollectionBook {
  #identity: IdentityKey | null = null;
  readonly #byName = new Map<string, GridMemory>();

  of(identity: IdentityKey, name: string): GridMemory {
    if (this.#identity !== identity) this.#byName.clear();
    this.#identity = identity;
    const memory = this.#byName.get(name) ?? new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);
    this.#byName.delete(name);
    this.#byName.set(name, memory);
    const [oldest] = this.#byName.keys();
    if (this.#byName.size > MOST && oldest !== undefined) this.#byName.delete(oldest);
    return memory;
  }

  /** The list begins at its top the next time. */
  drop(name: string): void {
    this.#byName.delete(name);
  }

  forget(identity: IdentityKey): void {
    if (this.#identity === identity) this.#byName.clear();
  }

  keepOnly(identities: readonly IdentityKey[]): void {
    if (this.#identity !== null && !identities.includes(this.#identity)) this.#byName.clear();
  }
}
