/** Chooses the vault at startup: a sealed one if the keychain proves to work, else one that lasts for the session. */
import type { SecretsStorage } from '../../../preload/contract/storage';
import type { Keychain } from './keychain';
import type { SealedFile } from './sealed-vault';
import { createSealedVault } from './sealed-vault';
import { createSessionVault } from './session-vault';
import type { Vault } from './vault';

const TRIAL = 'Proofsheet asks whether this comes back.';

export async function openVault(keychain: Keychain, file: SealedFile): Promise<Vault> {
  return (await openVaults(keychain))(file);
}

/** Tries the keychain once, and returns what opens a vault in each of several files. */
export async function openVaults(keychain: Keychain): Promise<(file: SealedFile) => Vault> {
  const why = await tryOut(keychain);
  return (file) =>
    why === null
      ? createSealedVault({ sealer: keychain, file, place: { state: 'sealed', keychain: keychain.name, why } })
      : createSessionVault({ keychain: keychain.name, why, sealedBefore: file });
}

/** Seals and opens a text, and returns null if that works: an available keychain may still be locked or denied, and its seal may protect nothing. */
async function tryOut(keychain: Keychain): Promise<SecretsStorage['why']> {
  try {
    if (await keychain.isKnownLocked()) return 'locked';
    if (!(await keychain.isAvailable())) return 'missing';
    const sealed = await keychain.seal(TRIAL);
    if (!keychain.protects(sealed)) return 'missing';
    return (await keychain.open(sealed)).text === TRIAL ? null : 'refused';
  } catch {
    return 'refused';
  }
}
