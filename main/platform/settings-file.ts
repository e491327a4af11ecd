/** Opens `settings.json`: one store per concern over one small file. It never contains a secret. */
import type { OwnersStore } from '../identity/known-owners';
import type { Forgettables } from '../core/forgettables';
import { openOwnersStore } from '../identity/owners-store';
import { registerSavedLocations } from '../identity/saved-locations';
import type { MembersStore } from '../impersonation/group/known-members';
import { openMembersStore } from '../impersonation/group/members-store';
import type { MaskRulesStore } from '../masking/mask-rules';
import { openMaskRulesStore } from '../masking/mask-rules-store';
import { type NetworkSettings, openNetworkSettings } from '../net/network/network-settings';
import { openPreferencesStore, type PreferencesStore } from '../storage/preferences-store';
import type { StorageHealth } from '../storage/storage-health';
import { type FormerPanicStore, openFormerPanicStore } from './panic-file';
import { openScreenStore, type ScreenStore } from './screen-captures';
import { createStoreWriter } from './store-writer';
import { openWindowStateStore, type WindowStateStore } from './window-state';

export interface SettingsStores {
  readonly preferences: PreferencesStore;
  readonly owners: OwnersStore;
  readonly members: MembersStore;
  readonly maskRules: MaskRulesStore;
  readonly network: NetworkSettings;
  readonly windowState: WindowStateStore;
  readonly screen: ScreenStore;
  readonly formerPanic: FormerPanicStore;
}

/** The minimum time between two writes, because a page may change preferences faster than a disk can write them. */
const PAUSE_MS = 100;

export function openSettingsFile(storage: StorageHealth, forgettables: Forgettables): SettingsStores {
  const values = storage.open({ name: 'settings', pauseMs: PAUSE_MS, write: createStoreWriter() });
  const preferences = openPreferencesStore(values);
  registerSavedLocations(preferences, forgettables);
  return {
    preferences,
    owners: openOwnersStore(values, forgettables),
    members: openMembersStore(values, forgettables),
    maskRules: openMaskRulesStore(values),
    network: openNetworkSettings(values),
    windowState: openWindowStateStore(values),
    screen: openScreenStore(values),
    formerPanic: openFormerPanicStore(values),
  };
}
