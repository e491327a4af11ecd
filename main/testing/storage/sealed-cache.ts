/** Test fixture: a sealed cache in a temporary folder, with a real vault whose keychain a test can change. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJsonFile } from './json-file';
import { SealedCache } from '../../storage/cache/sealed-cache';
import { openVault } from '../../storage/vault/open-vault';
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
  return {
    folder,
    root,
    keychain,
    reported,
    async open({ limitBytes = LIMIT_BYTES, nowMs } = {}) {
      const vault = await openVault(keychain, createSealedFile(openJsonFile(join(vaultFolder, 'vault.json'))));
      return new SealedCache({
        vault,
        root,
        limitBytes,
        onTried: (reason) => void reported.push(reason),
        ...(nowMs ? { nowMs } : {}),
      });
    },
    files: () => filesIn(root),
    remove: () => rmSync(folder, { recursive: true, force: true }),
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
