/** Where tokens live. Ports only: nothing outside main ever sees a value from here, and no value is ever logged. */

/**
 * `sealed`: the system's keychain protects what is kept.
 * `session-only`: nothing protects it, so nothing is kept past the end of the program.
 * `locked`: there is a keychain, but it does not open; accounts have to sign in again.
 */
export type VaultState = 'sealed' | 'session-only' | 'locked';

export type VaultReading =
  | { readonly state: 'found'; readonly secret: string }
  | { readonly state: 'missing' }
  /** Something is kept, but it can no longer be read. */
  | { readonly state: 'undecryptable' };

export interface Vault {
  readonly state: VaultState;
  read(name: string): Promise<VaultReading>;
  write(name: string, secret: string): Promise<void>;
  remove(name: string): Promise<void>;
}
