/** The system's keychain as a port, and what it is called to people. */
import type { Sealer } from './sealed-vault';

export interface Keychain extends Sealer {
  readonly words: KeychainWords;
  isAvailable(): Promise<boolean>;
  /** Asked first, as a locked one may hold the program for as long as its prompt is open. */
  isKnownLocked(): Promise<boolean>;
  /** False for a seal that anybody can open. */
  protects(sealed: Buffer): boolean;
}

export interface KeychainWords {
  /** Its own name. */
  readonly name: string;
  /** Why nothing can be kept, and what would help. */
  readonly whenMissing: string;
  /** The same where it is there and does not do its work. */
  readonly whenRefusing: string;
  /** The same if it is known to be locked. */
  readonly whenLocked: string;
}

/** `backend`: on Linux, as Electron names it, such as `gnome_libsecret` or `kwallet6`. */
export function wordsFor(platform: NodeJS.Platform, backend: string): KeychainWords {
  if (platform === 'darwin')
    return words('Keychain', 'The Keychain did not let Proofsheet in. Allow it in Keychain Access');
  if (platform === 'win32') return words(DPAPI, `${DPAPI} is not available to this account. Sign in to Windows anew`);
  return { ...words(backend.startsWith('kwallet') ? 'KWallet' : SECRET_SERVICE, ''), whenMissing: NO_LINUX_KEYCHAIN };
}

const DPAPI = 'Windows data protection (DPAPI)';
const SECRET_SERVICE = 'GNOME Keyring (Secret Service)';
const AND_AGAIN = ', then start Proofsheet again.';
// A locked keychain that nobody unlocks looks to Electron like none at all.
const NO_LINUX_KEYCHAIN =
  `No keychain opens on this computer: there is none, or it is locked. Set up GNOME Keyring or KWallet and unlock it${AND_AGAIN} ` +
  'Where your desktop is neither GNOME nor KDE, also start it with --password-store=gnome-libsecret.';

function words(name: string, missing: string): KeychainWords {
  return {
    name,
    whenMissing: `${missing}${AND_AGAIN}`,
    whenLocked: `${name} is locked. Unlock it${AND_AGAIN} What was kept before stays in it until then.`,
    whenRefusing: `${name} does not give back what it sealed: it is locked, or Proofsheet was denied. Unlock it or allow Proofsheet${AND_AGAIN}`,
  };
}
