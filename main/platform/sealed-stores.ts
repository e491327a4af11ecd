/** Opens what the keychain protects in the data folder besides secrets: the cache, and what persons find again. */
import { join } from 'node:path';
import type { Favourites } from '../identity/favourites/favourites';
import { openFavourites } from '../identity/favourites/open-favourites';
import { openStoredIdentities, type StoredIdentities, type StoredIdentitiesDeps } from '../library/stored-identities';
import { SealedCache } from '../storage/cache/sealed-cache';
import type { StorageHealth } from '../storage/storage-health';
import type { KeychainVaults } from './keychain';
import { endAfter } from './quit';
import type { SettingsStores } from './settings-file';

/** Chromium has a folder `Cache` beside it, which is the same as `cache` on some systems. */
const FOLDER = 'sealed-cache';
const BYTES_PER_MB = 1_000_000;

export interface SealedStoresOptions extends Omit<StoredIdentitiesDeps, 'cache'> {
  readonly storage: StorageHealth;
  readonly vaults: Pick<KeychainVaults, 'secrets' | 'favourites'>;
  readonly settings: Pick<SettingsStores, 'preferences'>;
}

export interface OpenedSealedStores {
  readonly cache: SealedCache;
  readonly stored: StoredIdentities;
  readonly favourites: Favourites;
}

/** Resolves once the keys are known, so that what removed accounts left can be deleted. */
export async function openSealedStores({
  storage,
  vaults,
  settings,
  ...deps
}: SealedStoresOptions): Promise<OpenedSealedStores> {
  const cache = new SealedCache({
    vault: vaults.secrets,
    root: join(storage.folder, FOLDER),
    limitBytes: settings.preferences.read().cacheLimitMb * BYTES_PER_MB,
    onTried: (reason) => storage.cacheTried(reason),
  });
  await cache.place();
  const { favourites, settled } = await openFavourites({ ...deps, vault: vaults.favourites });
  endAfter(async () => {
    await Promise.all([cache.settled(), settled()]);
  });
  return { cache, stored: openStoredIdentities({ cache, ...deps }), favourites };
}
