/** Chooses the vault at startup: a sealed one if the keychain proves to work, else one that lasts for the session. */
import type { Keychain } from './keychain';
import type { SealedFile } from './sealed-vault';
import { createSealedVault } from './sealed-vault';
import { createSessionVault } from './session-vault';
import type { Vault } from './vault';

const TRIAL = 'Proofsheet asks whether this comes back.';

export async function openVault(keychain: Keychain, file: SealedFile): Promise<Vault> {
  const { name, whenMissing, whenRefusing, whenLocked } = keychain.words;
  switch (await tryOut(keychain)) {
    case 'works':
      return createSealedVault({ sealer: keychain, file, place: { state: 'sealed', name, why: null } });
    case 'missing':
      return createSessionVault({ why: whenMissing, sealedBefore: file });
    case 'locked':
      return createSessionVault({ why: whenLocked, sealedBefore: file });
    case 'refuses':
      return createSessionVault({ why: whenRefusing, sealedBefore: file });
  }
}

/** Seals and opens a text: an available keychain may still be locked or denied, and its seal may protect nothing. */
async function tryOut(keychain: Keychain): Promise<'works' | 'missing' | 'locked' | 'refuses'> {
  try {
    if (await keychain.isKnownLocked()) return 'locked';
    if (!(await keychain.isAvailable())) return 'missing';
    const sealed = await keychain.seal(TRIAL);
    if (!keychain.protects(sealed)) return 'missing';
    return (await keychain.open(sealed)).text === TRIAL ? 'works' : 'refuses';
  } catch {
    return 'refuses';
  }
}
