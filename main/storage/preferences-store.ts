/** Port for preferences that are kept across restarts. Never contains a secret. */
import type { Preferences, PreferencesChange } from '../../preload/contract';
import { ACTING_LIMIT } from '../../preload/contract/acting';

export interface PreferencesStore {
  read(): Preferences;
  /** Changes the given preferences, keeps the others, and returns all. */
  update(change: PreferencesChange): Preferences;
}

export const DEFAULT_PREFERENCES: Preferences = {
  place: null,
  grids: [],
  rowHeightPx: 200,
  isInspectorOpen: false,
  inspectorWidthPx: 320,
  actingLimitMinutes: ACTING_LIMIT.usual,
  endsActingWhenAway: true,
  revealSeconds: 30,
  maskOffMinutes: 15,
  masksOnBlur: false,
  isDemoNoteDismissed: false,
};
