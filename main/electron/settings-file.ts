/** Preferences and the window's state in one small file, through electron-store. Secrets never go here. */
import Store from 'electron-store';
import { Preferences } from '../../preload/contract/preferences';
import type { PreferencesStore } from '../storage/preferences-store';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import type { WindowStateStore } from './window';
import { DEFAULT_WINDOW_STATE, WindowState } from './window';

export function openSettingsFile(): PreferencesStore & WindowStateStore {
  // A file that is no JSON any more is begun anew; a value that is not as expected falls back on its own.
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });

  function read(): Preferences {
    const kept = store.get('preferences');
    const fields = typeof kept === 'object' && kept !== null ? kept : {};
    const valid = Object.entries(fields).filter(([name, value]) => isValidPreference(name, value));
    return Preferences.parse({ ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) });
  }

  return {
    read,
    update(change) {
      const preferences = Preferences.parse({ ...read(), ...change });
      store.set('preferences', preferences);
      return preferences;
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
