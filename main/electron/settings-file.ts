/** Preferences, owners looked up, the choice of proxy and the window's state in one small file. Secrets never go here. */
import { Preferences } from '../../preload/contract/preferences';
import * as z from 'zod';
import { IdentityKey, OwnerId } from '../../preload/contract/identity';
import { ProxyChoice } from '../../preload/contract/network';
import type { OwnersStore } from '../identities/known-owners';
import type { NetworkSettings } from '../network/network';
import type { PreferencesStore } from '../storage/preferences-store';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import { openKeptFile } from './kept-file';
import type { WindowStateStore } from './window';
import { DEFAULT_WINDOW_STATE, WindowState } from './window';

const KeptOwners = z.array(z.object({ id: OwnerId, name: z.string(), isPinned: z.boolean() }));

export interface SettingsFile extends PreferencesStore, WindowStateStore, OwnersStore {
  readonly network: NetworkSettings;
}

export function openSettingsFile(): SettingsFile {
  // A value that is not as expected falls back on its own.
  const store = openKeptFile({ name: 'settings' });

  function read(): Preferences {
    const kept = store.get('preferences');
    const fields = typeof kept === 'object' && kept !== null ? kept : {};
    const valid = Object.entries(fields).filter(([name, value]) => isValidPreference(name, value));
    return Preferences.parse({ ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) });
  }

  /** By identity, as they are in the file. */
  function keptOwners(): Record<string, unknown> {
    return z.record(z.string(), z.unknown()).catch({}).parse(store.get('owners'));
  }

  return {
    read,
    update(change) {
      const preferences = Preferences.parse({ ...read(), ...change });
      store.set('preferences', preferences);
      return preferences;
    },
    readOwners(identity) {
      const parsed = z.record(z.string(), KeptOwners.catch([])).safeParse(store.get('owners'));
      return (parsed.success && parsed.data[identity]) || [];
    },
    writeOwners(identity, owners) {
      store.set('owners', { ...keptOwners(), [identity]: owners });
    },
    forgetOwners(identity) {
      store.set('owners', Object.fromEntries(Object.entries(keptOwners()).filter(([key]) => key !== identity)));
    },
    identitiesWithOwners: () => IdentityKey.array().catch([]).parse(Object.keys(keptOwners())),
    network: {
      read: () => ProxyChoice.catch({ mode: 'system' }).parse(store.get('proxy')),
      write: (proxy) => {
        store.set('proxy', proxy);
      },
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

function isValidPreference(name: string, value: unknown): boolean {
  return Object.hasOwn(Preferences.shape, name) && Preferences.partial().safeParse({ [name]: value }).success;
}
