/** A vault that forgets everything when the program ends: for the demo's tokens, and where no keychain exists. */
import type { Vault } from './vault';

export function createSessionVault(): Vault {
  const secrets = new Map<string, string>();
  return {
    state: 'session-only',
    read(name) {
      const secret = secrets.get(name);
      return Promise.resolve(secret === undefined ? { state: 'missing' } : { state: 'found', secret });
    },
    write(name, secret) {
      secrets.set(name, secret);
      return Promise.resolve();
    },
    remove(name) {
      secrets.delete(name);
      return Promise.resolve();
    },
  };
}
