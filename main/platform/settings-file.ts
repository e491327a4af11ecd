/**
 * Stores preferences, owners, members, mask rules, the proxy choice and the window's state in one small file. Never
 * contains secrets.
 */
import { Preferences } from '../../preload/contract/preferences';
import * as z from 'zod';
import { MemberId } from '../../preload/contract/group';
import { IdentityKey, OwnerId } from '../../preload/contract/identity';
import { MaskRules } from '../../preload/contract/mask';
import { ProxyChoice } from '../../preload/contract/network';
import type { MembersStore } from '../impersonation/group/known-members';
import type { OwnersStore } from '../identity/known-owners';
import { nameOrId } from '../core/clean-name';
import type { MaskRulesStore } from '../masking/mask-rules';
import type { NetworkSettings } from '../net/network/network';
import { renameFields } from '../storage/rename-fields';
import type { PreferencesStore } from '../storage/preferences-store';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import type { JsonStore, StorageHealth } from '../storage/storage-health';
import { createStoreWriter } from './store-writer';
import type { FormerPanicStore } from './panic-file';
import type { WindowStateStore } from './window';
import { DEFAULT_WINDOW_STATE, WindowState } from './window';

const SavedOwners = z.array(
  z.object({ id: OwnerId, name: z.string(), isPinned: z.boolean() }).transform(withCleanName),
);
const SavedMembers = z.array(
  z
    .object({ id: MemberId, name: z.string(), lastUsedAt: z.string().nullable(), isAdded: z.boolean() })
    .transform(withCleanName),
);

/** Cleans names, because earlier versions stored them as the service sent them. */
function withCleanName<Kept extends { readonly id: string; readonly name: string }>(kept: Kept): Kept {
  return { ...kept, name: nameOrId(kept.name, kept.id) };
}

export interface ScreenStore {
  readIsKeptOut(): boolean;
  writeIsKeptOut(isKeptOut: boolean): void;
}

export interface SettingsFile
  extends PreferencesStore, WindowStateStore, OwnersStore, MembersStore, MaskRulesStore, FormerPanicStore, ScreenStore {
  readonly network: NetworkSettings;
}

/** Names that an earlier version gave to fields of mask rules and preferences. */
const EARLIER_NAMES = { whenUnsaid: 'whenUnrated', look: 'maskStyle', isDemoNotePutAway: 'isDemoNoteDismissed' };

/** A page may change preferences faster than a disk can write them. */
const PAUSE_MS = 100;

export function openSettingsFile(storage: StorageHealth): SettingsFile {
  // Each invalid value separately falls back to its default.
  const store = storage.open({ name: 'settings', pauseMs: PAUSE_MS, write: createStoreWriter() });

  function read(): Preferences {
    const kept = renameFields(store.get('preferences'), EARLIER_NAMES);
    const fields = typeof kept === 'object' && kept !== null ? kept : {};
    const valid = Object.entries(fields).filter(([name, value]) => isValidPreference(name, value));
    return Preferences.parse({ ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) });
  }

  const owners = keptByIdentity(store, 'owners', SavedOwners);
  const members = keptByIdentity(store, 'members', SavedMembers);

  return {
    read,
    update(change) {
      const preferences = Preferences.parse({ ...read(), ...change });
      store.set('preferences', preferences);
      return preferences;
    },
    readOwners: owners.read,
    writeOwners: owners.write,
    forgetOwners: owners.forget,
    identitiesWithOwners: owners.identities,
    readMembers: members.read,
    writeMembers: members.write,
    forgetMembers: members.forget,
    identitiesWithMembers: members.identities,
    readMaskRules: () => {
      const kept = z.record(z.string(), z.unknown()).catch({}).parse(store.get('mask'));
      const named = Object.entries(kept).map(([key, rules]) => [key, renameFields(rules, EARLIER_NAMES)] as const);
      const valid = named.filter(([, rules]) => MaskRules.safeParse(rules).success);
      return z.record(IdentityKey, MaskRules).parse(Object.fromEntries(valid));
    },
    writeMaskRules: (rules) => {
      store.set('mask', rules);
    },
    network: {
      read: () => ProxyChoice.catch({ mode: 'system' }).parse(store.get('proxy')),
      write: (proxy) => {
        store.set('proxy', proxy);
      },
    },
    readFormerPanic: () => store.get('panic'),
    removeFormerPanic() {
      store.set('panic', undefined);
    },
    readIsKeptOut: () => store.get('isKeptOutOfCaptures') === true,
    writeIsKeptOut(isKeptOut) {
      store.set('isKeptOutOfCaptures', isKeptOut);
    },
    readWindowState() {
      const parsed = WindowState.safeParse(store.get('window'));
      return parsed.success ? parsed.data : DEFAULT_WINDOW_STATE;
    },
    writeWindowState(state) {
      store.set('window', state);
    },
  };
}

/** Stores one list per identity under `name`. An invalid list reads as empty but remains in the file. */
function keptByIdentity<Items extends z.ZodArray>(store: JsonStore, name: string, Items: Items) {
  const kept = (): Record<string, unknown> => z.record(z.string(), z.unknown()).catch({}).parse(store.get(name));
  const forget = (identity: IdentityKey): void => {
    store.set(name, Object.fromEntries(Object.entries(kept()).filter(([key]) => key !== identity)));
  };
  return {
    read: (identity: IdentityKey): z.output<Items> | readonly [] => Items.safeParse(kept()[identity]).data ?? [],
    write: (identity: IdentityKey, items: readonly z.output<Items>[number][]): void => {
      store.set(name, { ...kept(), [identity]: items });
    },
    forget,
    identities: (): IdentityKey[] => IdentityKey.array().catch([]).parse(Object.keys(kept())),
  };
}

function isValidPreference(name: string, value: unknown): boolean {
  return Object.hasOwn(Preferences.shape, name) && Preferences.partial().safeParse({ [name]: value }).success;
}
