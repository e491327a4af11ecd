/**
 * Remembers a value of each view, such as a position, by identity: no identity finds those of another one. It must be
 * written in events and effects only, because React may draw a screen that it never shows.
 */
import { useEffect, useState } from 'react';
import type { IdentityKey } from '../../preload/contract';

export interface KeptValue<Value> {
  readonly identity: IdentityKey;
  /** Names the view. */
  readonly name: string;
  readonly value: Value;
}

export class KeptByIdentity<Value> {
  /** The value used last is at the end. */
  readonly #kept = new Map<string, KeptValue<Value>>();

  /** `most`: the values used last stay. */
  constructor(private readonly most: number) {}

  find(identity: IdentityKey, name: string): Value | null {
    return this.#kept.get(keyOf(identity, name))?.value ?? null;
  }

  keep(identity: IdentityKey, name: string, value: Value): void {
    this.drop(identity, name);
    this.#kept.set(keyOf(identity, name), { identity, name, value });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
  }

  drop(identity: IdentityKey, name: string): void {
    this.#kept.delete(keyOf(identity, name));
  }

  forget(identity: IdentityKey): void {
    this.#dropUnless((each) => each !== identity);
  }

  keepOnly(isKept: (identity: IdentityKey) => boolean): void {
    this.#dropUnless(isKept);
  }

  all(): readonly KeptValue<Value>[] {
    return [...this.#kept.values()];
  }

  #dropUnless(isKept: (identity: IdentityKey) => boolean): void {
    for (const [key, { identity }] of this.#kept) if (!isKept(identity)) this.#kept.delete(key);
  }
}

/** Returns the value of a view, which is kept once the view is shown. `make`: called if none is kept. */
export function useKept<Value>(
  kept: KeptByIdentity<Value>,
  identity: IdentityKey,
  name: string,
  make: () => Value,
): Value {
  const find = (): KeptValue<Value> => ({ identity, name, value: kept.find(identity, name) ?? make() });
  const [last, setLast] = useState(find);
  const now = last.identity === identity && last.name === name ? last : find();
  if (now !== last) setLast(now);
  const { value } = now;
  useEffect(() => kept.keep(identity, name, value), [kept, identity, name, value]);
  return value;
}

function keyOf(identity: IdentityKey, name: string): string {
  return JSON.stringify([identity, name]);
}
