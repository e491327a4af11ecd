/** Preferences, owners looked up, the choice of proxy and the window's state in one small file. Secrets never go here. */
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
import type { PreferencesStore } from '../storage/preferences-store';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import type { KeptFile, StorageDesk } from '../storage/storage-health';
import { createStoreWriter } from './store-writer';
import type { FormerPanicStore } from './panic-file';
import type { WindowStateStore } from './window';
import { DEFAULT_WINDOW_STATE, WindowState } from './window';

const KeptOwners = z.array(z.object({ id: OwnerId, name: z.string(), isPinned: z.boolean() }).transform(withCleanName));
const KeptMembers = z.array(
  z
    .object({ id: MemberId, name: z.string(), lastUsedAt: z.string().nullable(), isAdded: z.boolean() })
    .transform(withCleanName),
);

/** Earlier versions kept names as the service gave them. */
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

/** A page may change its preferences faster than a disk takes them. */
const PAUSE_MS = 100;

export function openSettingsFile(storage: StorageDesk): SettingsFile {
  // A value that is not as expected falls back on its own.
  const store = storage.open({ name: 'settings', pauseMs: PAUSE_MS, write: createStoreWriter() });

  function read(): Preferences {
    const kept = store.get('preferences');
    const fields = typeof kept === 'object' && kept !== null ? kept : {};
    const valid = Object.entries(fields).filter(([name, value]) => isValidPreference(name, value));
    return Preferences.parse({ ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) });
  }

  const owners = keptByIdentity(store, 'owners', KeptOwners);
  const members = keptByIdentity(store, 'members', KeptMembers);

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
      const valid = Object.entries(kept).filter(([, rules]) => MaskRules.safeParse(rules).success);
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

/** A list for each identity under one name of the file; one that is not as expected counts as empty, and stays. */
function keptByIdentity<Items extends z.ZodArray>(store: KeptFile, name: string, Items: Items) {
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
