/** Test fixture: a sealed cache in a temporary folder, with a real vault whose keychain a test can change. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openJsonFile } from './json-file';
import { CacheKeys } from '../../storage/cache/cache-keys';
import { EntrySeal } from '../../storage/cache/entry-seal';
import { SealedCache } from '../../storage/cache/sealed-cache';
import { openVault } from '../../storage/vault/open-vault';
import type { Vault } from '../../storage/vault/vault';
import { createSealedFile } from '../../storage/vault/sealed-file';
import { type AesKeychain, createAesKeychain } from './aes-keychain';

export interface CacheFolderOptions {
  readonly folder?: string;
  readonly keychain?: AesKeychain;
  /** The folder of the vault, if the cache's own may be damaged. */
  readonly vaultFolder?: string;
}

export interface CacheFolder {
  readonly folder: string;
  readonly root: string;
  readonly keychain: AesKeychain;
  /** Why the cache could not be written, as it was reported. */
  readonly reported: unknown[];
  /** Opens the cache as the next start of the program does. */
  readonly open: (options?: { readonly limitBytes?: number; readonly nowMs?: () => number }) => Promise<SealedCache>;
  /** Opens every entry with the keys in the vault, as a person who has the keychain could. */
  readonly contents: () => Promise<readonly Buffer[]>;
  /** The paths of all files of the cache. */
  readonly files: () => readonly string[];
  readonly remove: () => void;
}

const LIMIT_BYTES = 64 * 1024 * 1024;

export function createCacheFolder({
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-cache-')),
  keychain = createAesKeychain(),
  vaultFolder = folder,
}: CacheFolderOptions = {}): CacheFolder {
  const root = join(folder, 'sealed-cache');
  const reported: unknown[] = [];
  const openVaultHere = (): Promise<Vault> =>
    openVault(keychain, createSealedFile(openJsonFile(join(vaultFolder, 'vault.json'))));
  return {
    folder,
    root,
    keychain,
    reported,
    async open({ limitBytes = LIMIT_BYTES, nowMs } = {}) {
      const vault = await openVaultHere();
      return new SealedCache({
        vault,
        root,
        limitBytes,
        onTried: (reason) => void reported.push(reason),
        ...(nowMs ? { nowMs } : {}),
      });
    },
    async contents() {
      const keys = await CacheKeys.load(await openVaultHere());
      const seals = (keys?.identities ?? []).flatMap((identity) => keys?.find(identity) ?? []);
      return filesIn(root).map((path) => {
        const key = seals.find(({ folder: name }) => name === basename(dirname(path)))?.key;
        const content = key && new EntrySeal(key).open(basename(path), readFileSync(path));
        if (!content) throw new Error('An entry cannot be opened.');
        return content;
      });
    },
    files: () => filesIn(root),
    // A cache of the test may be writing its last entry there.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  } catch {
    return [];
  }
}
