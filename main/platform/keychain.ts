/** Opens the vaults of this run, sealed by the system's keychain through Electron. Call once the app is ready. */
import { app, safeStorage } from 'electron';
import type { StorageHealth } from '../storage/storage-health';
import type { Keychain } from '../storage/vault/keychain';
import { keychainOf } from '../storage/vault/keychain';
import { openVaults } from '../storage/vault/open-vault';
import { isKeyringLocked } from './desktop/keyring-lock';
import { createSealedFile, isSealedContent } from '../storage/vault/sealed-file';
import type { SealedFile } from '../storage/vault/sealed-vault';
import type { Vault } from '../storage/vault/vault';

/** The only calls of Electron 25; deprecated in 45 and removed after it. */
interface ImmediateCalls {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** The calls of later versions. They can decrypt what the older calls encrypted. */
interface PromisedCalls {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(text: string): Promise<Buffer>;
  decryptStringAsync(sealed: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
}

type Calls = ImmediateCalls | PromisedCalls;

export interface KeychainVaults {
  /** Tokens and keys. */
  readonly secrets: Vault;
  /** Checks of members, which are many times larger. */
  readonly checks: Vault;
  /** What a person finds again. */
  readonly favourites: Vault;
}

export async function openKeychainVaults(storage: StorageHealth): Promise<KeychainVaults> {
  const fileOf = (name: 'vault' | 'checks' | 'favourites'): SealedFile =>
    createSealedFile(storage.open({ name, isUsable: isSealedContent, survivesPowerLoss: true }));
  const [secrets, checks, favourites] = [fileOf('vault'), fileOf('checks'), fileOf('favourites')];
  const open = await openVaults(createKeychain(safeStorage));
  return { secrets: open(secrets), checks: open(checks), favourites: open(favourites) };
}

function createKeychain(calls: Calls): Keychain {
  const isLinux = process.platform === 'linux';
  const backend = isLinux ? linuxBackend(safeStorage) : '';
  return {
    ...(isPromised(calls) ? promisedKeychain(calls) : immediateKeychain(calls)),
    name: keychainOf(process.platform, backend),
    // While the keyring's prompt is open, `safeStorage` would block main if called synchronously, and would delay the
    // window's first responses if called asynchronously.
    isKnownLocked: async () =>
      backend.startsWith('gnome') && (await isKeyringLocked(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? null)),
    // On Linux, Chromium adds this prefix to data that it encrypted with a key from its public source code. On other
    // systems the prefix has no meaning.
    protects: (sealed) => !isLinux || (backend !== 'basic_text' && sealed.toString('latin1', 0, 3) !== 'v10'),
  };
}

type Working = Pick<Keychain, 'isAvailable' | 'seal' | 'open'>;

function isPromised(calls: Calls): calls is PromisedCalls {
  return 'encryptStringAsync' in calls;
}

/** On Linux `isAvailable` is always true, even if the encryption protects nothing. */
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

function immediateKeychain(calls: ImmediateCalls): Working {
  // Turns exceptions into rejections.
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

/**
 * Returns the keyring backend, which Electron reports since 25.5. For older versions, derives it from the same switch
 * and environment variable.
 */
function linuxBackend(calls: { getSelectedStorageBackend?(): string }): string {
  const told = calls.getSelectedStorageBackend?.();
  if (told !== undefined) return told;
  const chosen = app.commandLine.getSwitchValue('password-store') || (process.env['XDG_CURRENT_DESKTOP'] ?? '');
  return /kwallet|kde/i.test(chosen) ? 'kwallet' : 'gnome_libsecret';
}
