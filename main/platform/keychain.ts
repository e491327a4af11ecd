/** The vault of this start, sealed by the system's keychain through Electron. To be called once the app is ready. */
import { app, safeStorage } from 'electron';
import type { StorageDesk } from '../storage/storage-health';
import type { Keychain } from '../storage/vault/keychain';
import { wordsFor } from '../storage/vault/keychain';
import { openVault } from '../storage/vault/open-vault';
import { createSealedFile, isSealedContent } from '../storage/vault/sealed-file';
import type { Vault } from '../storage/vault/vault';

/** All that Electron 25 has; deprecated in 45 and gone after it. */
interface ImmediateCalls {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** What later ones have. They open what the others sealed. */
interface PromisedCalls {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(text: string): Promise<Buffer>;
  decryptStringAsync(sealed: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
}

type Calls = ImmediateCalls | PromisedCalls;

export function openKeychainVault(storage: StorageDesk): Promise<Vault> {
  const file = storage.open({ name: 'vault', isUsable: isSealedContent, survivesPowerLoss: true });
  return openVault(createKeychain(safeStorage), createSealedFile(file));
}

function createKeychain(calls: Calls): Keychain {
  const isLinux = process.platform === 'linux';
  const backend = isLinux ? linuxBackend(safeStorage) : '';
  return {
    ...(isPromised(calls) ? promisedKeychain(calls) : immediateKeychain(calls)),
    words: wordsFor(process.platform, backend),
    // Calls that come at once would hold main while the keyring's prompt is open, later ones the window's first answers.
    isKnownLocked: async () => backend.startsWith('gnome') && (await isGnomeKeyringLocked()),
    // Chromium marks so what it sealed with a key that stands in its source. On other systems the mark means nothing.
    protects: (sealed) => !isLinux || (backend !== 'basic_text' && sealed.toString('latin1', 0, 3) !== 'v10'),
  };
}

type Working = Pick<Keychain, 'isAvailable' | 'seal' | 'open'>;

function isPromised(calls: Calls): calls is PromisedCalls {
  return 'encryptStringAsync' in calls;
}

/** On Linux it is always called available, even where the seal protects nothing. */
function promisedKeychain(calls: PromisedCalls): Working {
  return {
    isAvailable: () => calls.isAsyncEncryptionAvailable(),
    seal: (text) => calls.encryptStringAsync(text),
    async open(sealed) {
      const { result, shouldReEncrypt } = await calls.decryptStringAsync(sealed);
      return { text: result, shouldSealAgain: shouldReEncrypt };
    },
  };
}

/** D-Bus is loaded only if it is needed. */
async function isGnomeKeyringLocked(): Promise<boolean> {
  const { isKeyringLocked } = await import('./desktop/keyring-lock');
  return isKeyringLocked(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? null);
}

function immediateKeychain(calls: ImmediateCalls): Working {
  // What they throw must reject.
  const promise = <Value>(call: () => Value): Promise<Value> =>
    new Promise((resolve) => {
      resolve(call());
    });
  return {
    isAvailable: () => promise(() => calls.isEncryptionAvailable()),
    seal: (text) => promise(() => calls.encryptString(text)),
    open: (sealed) => promise(() => ({ text: calls.decryptString(sealed), shouldSealAgain: false })),
  };
}

/** Electron tells since 25.5; before, what it goes by is looked at. */
function linuxBackend(calls: { getSelectedStorageBackend?(): string }): string {
  const told = calls.getSelectedStorageBackend?.();
  if (told !== undefined) return told;
  const chosen = app.commandLine.getSwitchValue('password-store') || (process.env['XDG_CURRENT_DESKTOP'] ?? '');
  return /kwallet|kde/i.test(chosen) ? 'kwallet' : 'gnome_libsecret';
}
