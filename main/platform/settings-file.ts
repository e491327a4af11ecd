/** The stores of `settings.json`, one per concern. It never contains a secret. */
import type { OwnersStore } from '../identity/known-owners';
import type { Forgettables } from '../core/forgettables';
import { openOwnersStore } from '../identity/owners-store';
import { registerSavedLocations } from '../identity/saved-locations';
import type { MembersStore } from '../impersonation/group/known-members';
import { openMembersStore } from '../impersonation/group/members-store';
import type { MaskRulesStore } from '../masking/mask-rules';
import { openMaskRulesStore } from '../masking/mask-rules-store';
import { type NetworkSettings, openNetworkSettings } from '../net/network/network-settings';
import type { NamedValues } from '../storage/named-values';
import { openUpdateStore, type UpdateStore } from '../updates/update-memory';
import { openPreferencesStore, type PreferencesStore } from '../storage/preferences-store';
import { type FormerPanicStore, openFormerPanicStore } from './panic-file';
import { openScreenStore, type ScreenStore } from './screen-captures';

export interface SettingsStores {
  readonly preferences: PreferencesStore;
  readonly owners: OwnersStore;
  readonly members: MembersStore;
  readonly maskRules: MaskRulesStore;
  readonly network: NetworkSettings;
  readonly screen: ScreenStore;
  readonly formerPanic: FormerPanicStore;
  readonly updates: UpdateStore;
}

export function openSettingsFile(values: NamedValues, forgettables: Forgettables): SettingsStores {
  const preferences = openPreferencesStore(values);
  registerSavedLocations(preferences, forgettables);
  return {
    preferences,
    owners: openOwnersStore(values, forgettables),
    members: openMembersStore(values, forgettables),
    maskRules: openMaskRulesStore(values),
    network: openNetworkSettings(values),
    screen: openScreenStore(values),
    formerPanic: openFormerPanicStore(values),
    updates: openUpdateStore(values),
  };
}
