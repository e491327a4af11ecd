/** Port for the system's keychain, with its name and messages for the person. */
import type { Sealer } from './sealed-vault';

export interface Keychain extends Sealer {
  readonly words: KeychainNames;
  isAvailable(): Promise<boolean>;
  /** Called first, because a locked keychain can block the program while its prompt is open. */
  isKnownLocked(): Promise<boolean>;
  /** Returns false for a seal that anyone can open. */
  protects(sealed: Buffer): boolean;
}

export interface KeychainNames {
  /** The keychain's own name. */
  readonly name: string;
  /** Explains why nothing can be saved, and what would help. */
  readonly whenMissing: string;
  /** The same for a keychain that exists but does not work. */
  readonly whenRefusing: string;
  /** The same for a keychain that is known to be locked. */
  readonly whenLocked: string;
}

/** `backend` is Electron's name for the keychain on Linux, such as `gnome_libsecret` or `kwallet6`. */
export function wordsFor(platform: NodeJS.Platform, backend: string): KeychainNames {
  if (platform === 'darwin')
    return words('Keychain', 'The Keychain did not let Proofsheet in. Allow it in Keychain Access');
  if (platform === 'win32') return words(DPAPI, `${DPAPI} is not available to this account. Sign in to Windows again`);
  return { ...words(backend.startsWith('kwallet') ? 'KWallet' : SECRET_SERVICE, ''), whenMissing: NO_LINUX_KEYCHAIN };
}

const DPAPI = 'Windows data protection (DPAPI)';
const SECRET_SERVICE = 'GNOME Keyring (Secret Service)';
const AND_AGAIN = ', then start Proofsheet again.';
// Electron cannot distinguish a keychain that stays locked from a missing keychain.
const NO_LINUX_KEYCHAIN =
  `No keychain opens on this computer: there is none, or it is locked. Set up GNOME Keyring or KWallet and unlock it${AND_AGAIN} ` +
  'Where your desktop is neither GNOME nor KDE, also start it with --password-store=gnome-libsecret.';

function words(name: string, missing: string): KeychainNames {
  return {
    name,
    whenMissing: `${missing}${AND_AGAIN}`,
    whenLocked: `${name} is locked. Unlock it${AND_AGAIN} Secrets that were saved before stay there until then.`,
    whenRefusing: `${name} does not open the saved secrets: it is locked, or Proofsheet was denied access. Unlock it or allow Proofsheet${AND_AGAIN}`,
  };
}
