/** Changes the person's choices. Apart from the query that loads them, because that loads parts of the window too. */
import type { Preferences, PreferencesChange } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';

export const PREFERENCES_KEY = ['preferences'] as const;

/** Applies the change to the cached preferences immediately, then saves it in main. */
export async function changePreferences(change: PreferencesChange): Promise<void> {
  programQueries.setQueryData<Preferences>(PREFERENCES_KEY, (former) =>
    former ? { ...former, ...definedOnly(change) } : former,
  );
  await api.preferences.update(change);
}

function definedOnly(change: PreferencesChange): Partial<Preferences> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
