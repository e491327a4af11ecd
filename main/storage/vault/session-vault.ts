/**
 * A vault that forgets everything when the program exits: for the demo's tokens, and if no keychain protects secrets.
 */
import type { SecretsStorage } from '../../../preload/contract/storage';
import type { SealedFile } from './sealed-vault';
import { HeldInMemory, type Vault } from './vault';

export interface SessionVaultOptions {
  readonly keychain?: SecretsStorage['keychain'];
  /** Why secrets are not saved; null if there is nothing to save. */
  readonly why?: SecretsStorage['why'];
  /**
   * Entries that an earlier start sealed. They are neither opened nor overwritten, so that they still exist when the
   * keychain is back.
   */
  readonly sealedBefore?: Pick<SealedFile, 'names' | 'remove' | 'whenSaved'>;
}

export function createSessionVault({
  keychain = 'secret-service',
  why = null,
  sealedBefore,
}: SessionVaultOptions = {}): Vault {
  const secrets = new Map<string, string>();
  const place: SecretsStorage = { state: 'session-only', keychain, why };
  return {
    place,
    async read(name) {
      const secret = secrets.get(name);
      if (secret !== undefined) return { state: 'found', secret };
      const sealedNames: readonly string[] = await namesOf(sealedBefore).catch(() => []);
      return { state: sealedNames.includes(name) ? 'undecryptable' : 'missing' };
    },
    write(name, secret) {
      secrets.set(name, secret);
      return Promise.resolve();
    },
    async remove(name) {
      secrets.delete(name);
      if (!sealedBefore || !(await namesOf(sealedBefore)).includes(name)) return;
      sealedBefore.remove(name);
      await sealedBefore.whenSaved().catch(() => {
        throw new HeldInMemory('A secret could not be removed.');
      });
    },
    async names() {
      return [...new Set([...secrets.keys(), ...(await namesOf(sealedBefore))])];
    },
  };
}

/** Rejects if the file cannot be read. */
function namesOf(file: Pick<SealedFile, 'names'> | undefined): Promise<readonly string[]> {
  return new Promise((resolve) => {
    resolve(file?.names() ?? []);
  });
}
