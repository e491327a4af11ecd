/** Opens every store of a folder with the user's data, as `main/compose.ts` does, with a keychain of the tests. */
import { AccountVault } from '../../accounts/account-vault';
import { Forgettables } from '../../core/forgettables';
import { FavouritesStore } from '../../identity/favourites/favourites-store';
import { Favourites } from '../../identity/favourites/favourites';
import { openOwnersStore } from '../../identity/owners-store';
import { CheckStore } from '../../impersonation/check/check-store';
import { openMembersStore } from '../../impersonation/group/members-store';
import { openJournal } from '../../impersonation/journal/journal';
import { createPinKeeper } from '../../lock/pin-keeper';
import { openMaskRulesStore } from '../../masking/mask-rules-store';
import { openNetworkSettings } from '../../net/network/network-settings';
import { openAccountsFile } from '../../platform/accounts-file';
import { openJournalDeps } from '../../platform/journal-file';
import { openFormerPanicStore, openPanicFile } from '../../platform/panic-file';
import { openRegistry } from '../../services/registry';
import { openPreferencesStore } from '../../storage/preferences-store';
import { StorageHealth } from '../../storage/storage-health';
import { openVaults } from '../../storage/vault/open-vault';
import { createSealedFile, isSealedContent } from '../../storage/vault/sealed-file';
import { createAesKeychain } from '../storage/aes-keychain';

/** Seals the stored profiles, which contain no real secrets. */
const KEY = Buffer.alloc(32, 'not a secret');
/** One second passes between two readings of the clock. */
const START_MS = Date.UTC(2026, 10, 30, 9);

export async function openProfile(folder: string) {
  let time = START_MS;
  const nowMs = (): number => (time += 1_000);
  const storage = new StorageHealth(folder);
  const forgettables = new Forgettables();
  const settings = storage.open({ name: 'settings' });
  const openVault = await openVaults(createAesKeychain(KEY));
  const [secrets, checksVault, favouritesVault] = (['vault', 'checks', 'favourites'] as const).map((name) =>
    openVault(createSealedFile(storage.open({ name, isUsable: isSealedContent }))),
  );
  if (!secrets || !checksVault || !favouritesVault) throw new Error('Three names make three vaults.');
  const services = openRegistry({});
  const panic = openPanicFile(storage.openReserved(), openFormerPanicStore(settings));
  const favouritesStore = await FavouritesStore.open({ vault: favouritesVault, forgettables });
  const checks = await CheckStore.open({ vault: checksVault, forgettables, onForgotten: () => undefined });
  return {
    storage,
    vaults: { secrets, checks: checksVault, favourites: favouritesVault },
    services,
    preferences: openPreferencesStore(settings),
    owners: openOwnersStore(settings, forgettables),
    members: openMembersStore(settings, forgettables),
    maskRules: openMaskRulesStore(settings),
    network: openNetworkSettings(settings),
    accounts: openAccountsFile(storage, services),
    accountSecrets: new AccountVault(secrets, services),
    panic,
    pin: createPinKeeper({
      vault: secrets,
      wrongPins: {
        read: () => panic.readPanic().wrongPins,
        write: (wrongPins) => void panic.writePanic({ wrongPins }),
      },
      nowMs,
      uptimeMs: () => 0,
    }),
    favourites: new Favourites({ store: favouritesStore, nowMs }),
    checks,
    journal: await openJournal({ ...openJournalDeps(storage, secrets), nowMs, onGrown: () => undefined }),
    /** Resolves once all changes are on the disk. */
    settled: async (): Promise<void> => {
      await Promise.all([favouritesStore.settled(), checks.settled()]);
      await storage.whenTried();
    },
  };
}
