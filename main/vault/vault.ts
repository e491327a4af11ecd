/** Where tokens live. Ports only: nothing outside main ever sees a value from here, and no value is ever logged. */
import type { SecretsPlace } from '../../preload/contract/secrets-place';

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
  /** Resolves once the secret would outlive a crash, where it is kept at all; rejects where it could not be kept. */
  write(name: string, secret: string): Promise<void>;
  /** Also what cannot be read. */
  remove(name: string): Promise<void>;
  /** Of all that is kept, readable or not. */
  names(): Promise<readonly string[]>;
}
