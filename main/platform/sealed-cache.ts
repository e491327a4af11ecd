/** Opens the sealed cache in the data folder. */
import { join } from 'node:path';
import { openStoredIdentities, type StoredIdentities, type StoredIdentitiesDeps } from '../library/stored-identities';
import { SealedCache } from '../storage/cache/sealed-cache';
import type { StorageHealth } from '../storage/storage-health';
import type { Vault } from '../storage/vault/vault';
import { endAfter } from './quit';
import type { SettingsStores } from './settings-file';

/** Chromium has a folder `Cache` beside it, which is the same as `cache` on some systems. */
const FOLDER = 'sealed-cache';
const BYTES_PER_MB = 1_000_000;

export interface SealedCacheOptions extends Omit<StoredIdentitiesDeps, 'cache'> {
  readonly storage: StorageHealth;
  readonly vault: Vault;
  readonly settings: Pick<SettingsStores, 'preferences'>;
}

export interface OpenedSealedCache {
  readonly cache: SealedCache;
  readonly stored: StoredIdentities;
}

/** Resolves once the keys are known, so that what removed accounts left can be deleted. */
export async function openSealedCache({
  storage,
  vault,
  settings,
  ...deps
}: SealedCacheOptions): Promise<OpenedSealedCache> {
  const cache = new SealedCache({
    vault,
    root: join(storage.folder, FOLDER),
    limitBytes: settings.preferences.read().cacheLimitMb * BYTES_PER_MB,
    onTried: (reason) => storage.cacheTried(reason),
  });
  await cache.place();
  endAfter(() => cache.settled());
  return { cache, stored: openStoredIdentities({ cache, ...deps }) };
}
