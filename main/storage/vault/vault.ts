/** Where tokens live. Ports only: nothing outside main ever sees a value from here, and no value is ever logged. */
import type { SecretsPlace } from '../../../preload/contract/secrets-place';

export type VaultReading =
  | { readonly state: 'found'; readonly secret: string }
  | { readonly state: 'missing' }
  /** Something is kept, but it can no longer be read. It stays until it is written anew or removed. */
  | { readonly state: 'undecryptable' };

export interface Vault {
  /** Where secrets are kept, for the person. */
  readonly place: SecretsPlace;
  /** Never rejects. */
  read(name: string): Promise<VaultReading>;
  /**
   * Resolves once the secret would outlive a crash, where it is kept at all. Rejects where it could not be kept: with
   * `HeldInMemory` if only the disk failed.
   */
  write(name: string, secret: string): Promise<void>;
  /** Also what cannot be read. Rejects as `write` does. */
  remove(name: string): Promise<void>;
  /** Of all that is kept, readable or not. */
  names(): Promise<readonly string[]>;
}

/** The vault goes on with what it was told, and the disk is tried again; the next start would find what was there before. */
export class HeldInMemory extends Error {
  override readonly name = 'HeldInMemory';
}

/** For what the program can go on with. That it is not on the disk is told by the file itself. */
export async function unlessHeld(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (reason) {
    if (!(reason instanceof HeldInMemory)) throw reason;
  }
}
