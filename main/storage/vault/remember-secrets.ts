/** Registers every secret that the vault reads or writes with the redactor, so that it can never be logged. */
import { addSecretsOf, type Redactor } from '../../core/redact';
import type { Vault } from './vault';

export function rememberVaultSecrets(vault: Vault, redactor: Pick<Redactor, 'add'>): Vault {
  return {
    place: vault.place,
    async read(name) {
      const reading = await vault.read(name);
      if (reading.state === 'found') addStored(reading.secret, redactor);
      return reading;
    },
    write(name, secret) {
      addStored(secret, redactor);
      return vault.write(name, secret);
    },
    remove: (name) => vault.remove(name),
    names: () => vault.names(),
  };
}

/** An entry is JSON with fields, or one secret. */
function addStored(secret: string, redactor: Pick<Redactor, 'add'>): void {
  try {
    const entry: unknown = JSON.parse(secret);
    addSecretsOf(entry, redactor, typeof entry !== 'object');
  } catch {
    redactor.add(secret);
  }
}
