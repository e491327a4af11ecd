/** Ports for the storage of tokens and other secrets. No secret ever leaves main, and none is ever logged. */
import type { SecretsStorage } from '../../../preload/contract/storage';

export type VaultReading =
  | { readonly state: 'found'; readonly secret: string }
  | { readonly state: 'missing' }
  /** There is an entry, but it can no longer be read. It stays until it is overwritten or removed. */
  | { readonly state: 'undecryptable' };

export interface Vault {
  /** Where secrets are stored. */
  readonly place: SecretsStorage;
  /** Never rejects. */
  read(name: string): Promise<VaultReading>;
  /**
   * Resolves once the secret would survive a crash, if this vault saves secrets at all. Rejects if it could not be
   * saved: with `HeldInMemory` if only the disk failed.
   */
  write(name: string, secret: string): Promise<void>;
  /** Removes unreadable entries too. Rejects as `write` does. */
  remove(name: string): Promise<void>;
  /** Returns the names of all entries, readable or not. */
  names(): Promise<readonly string[]>;
}

/**
 * The change is made in memory, and the write to disk is retried; until it succeeds, the next start would find the old
 * state.
 */
export class HeldInMemory extends Error {
  override readonly name = 'HeldInMemory';
}

/**
 * Ignores `HeldInMemory`, because the program can continue with the change in memory. The file itself reports that it
 * is not saved.
 */
export async function unlessHeld(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (reason) {
    if (!(reason instanceof HeldInMemory)) throw reason;
  }
}
