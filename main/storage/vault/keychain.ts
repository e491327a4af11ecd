/** Port for the system's keychain. */
import type { Keychain as KeychainName } from '../../../preload/contract/storage';
import type { Sealer } from './sealed-vault';

export interface Keychain extends Sealer {
  readonly name: KeychainName;
  isAvailable(): Promise<boolean>;
  /** Called first, because a locked keychain can block the program while its prompt is open. */
  isKnownLocked(): Promise<boolean>;
  /** Returns false for a seal that anyone can open. */
  protects(sealed: Buffer): boolean;
}

/** `backend` is Electron's name for the keychain on Linux, such as `gnome_libsecret` or `kwallet6`. */
export function keychainOf(platform: NodeJS.Platform, backend: string): KeychainName {
  if (platform === 'darwin') return 'macos';
  if (platform === 'win32') return 'windows';
  return backend.startsWith('kwallet') ? 'kwallet' : 'secret-service';
}
