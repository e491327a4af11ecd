/** Saves the last location and the positions in the grids for the next start. */
import { programQueries } from '../api/query-client';
import { changePreferences } from './change-preferences';
import { isSameLocation } from './history';
import { locationToSave, navigation, startOf } from './navigation';
import { preferencesQuery } from './program-state';
import { SaveAtRest } from './save-at-rest';

/** Milliseconds. */
const REST_MS = 400;

/** A failure is ignored, because nothing visible depends on it. */
export const lastView = new SaveAtRest((change) => void changePreferences(change).catch(() => undefined), REST_MS);

/** Starts saving. Call once. */
export function keepLastView(window: Window): void {
  navigation.subscribe(() => lastView.whenAtRest('location', addLocation));
  window.addEventListener('pagehide', () => lastView.flush());
}

function addLocation(): void {
  const saved = programQueries.getQueryData(preferencesQuery.queryKey)?.location ?? null;
  const location = locationToSave(navigation.history);
  if (!location || isSameLocation(location, saved)) return;
  // The window starts here without a saved location. It also starts here if the account of the saved location is not
  // available in this run, and that location must stay for a later run.
  const isStart = navigation.history.entries.length === 1 && isSameLocation(location, startOf(location.identity));
  if (!isStart) lastView.add({ location });
}
