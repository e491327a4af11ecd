/** A vault that forgets everything when the program ends: for the demo's tokens, and where no keychain protects them. */
import type { SecretsPlace } from '../../../preload/contract/secrets-place';
import type { SealedFile } from './sealed-vault';
import { HeldInMemory, type Vault } from './vault';

export interface SessionVaultOptions {
  /** Why nothing is kept, and what would help; null where nothing needs to be kept. */
  readonly why?: string | null;
  /** What an earlier start sealed: neither opened nor overwritten here, so that a keychain that comes back finds it. */
  readonly sealedBefore?: Pick<SealedFile, 'names' | 'remove' | 'whenSaved'>;
}

export function createSessionVault({ why = null, sealedBefore }: SessionVaultOptions = {}): Vault {
  const secrets = new Map<string, string>();
  const place: SecretsPlace = { state: 'session-only', name: 'Memory, until Proofsheet closes', why };
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

/** Rejects where the file cannot be read. */
function namesOf(file: Pick<SealedFile, 'names'> | undefined): Promise<readonly string[]> {
  return new Promise((resolve) => {
    resolve(file?.names() ?? []);
  });
}
