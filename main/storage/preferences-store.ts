/** Stores the preferences. They never contain a secret. */
import type { PreferencesChange } from '../../preload/contract';
import { ACTING_LIMIT } from '../../preload/contract/acting';
import { Preferences } from '../../preload/contract/preferences';
import { PARSED_ONCE } from '../core/parsed-once';
import type { NamedValues } from './named-values';
import { renameFields } from './rename-fields';

export interface PreferencesStore {
  read(): Preferences;
  /** Changes the given preferences, keeps the others, and returns all. */
  update(change: PreferencesChange): Preferences;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  viewerBackground: 'dark',
  showsFilmstrip: false,
  showsInfoOverlay: false,
  showsHistogram: false,
  keepsZoom: false,
  slideshow: { seconds: 5, isShuffled: false, repeats: true, hasSound: false },
  isViewerHintShown: false,
  captions: 'on-focus',
  startView: 'last-location',
  location: null,
  grids: [],
  arrangements: [],
  groups: [],
  rowHeightPx: 200,
  isInspectorOpen: false,
  readsCameraData: false,
  cacheLimitMb: 1000,
  inspectorWidthPx: 320,
  actingLimitMinutes: ACTING_LIMIT.usual,
  endsActingWhenAway: true,
  revealSeconds: 30,
  maskOffMinutes: 15,
  masksOnBlur: false,
  masksAllOnBlur: 'as-manager',
  masksAllAtStart: false,
  masksTitles: false,
  decoy: 'plain',
  isPanicKeyOffered: false,
  isDemoNoteDismissed: false,
  isFirstHintShown: false,
};

const KEY = 'preferences';

/** Names that an earlier version gave to fields. */
const EARLIER_NAMES = { isDemoNotePutAway: 'isDemoNoteDismissed', place: 'location' };

export function openPreferencesStore(values: NamedValues): PreferencesStore {
  let latest: { readonly stored: unknown; readonly preferences: Preferences } | null = null;

  // Many rules read the preferences, so they are parsed only after a change.
  function read(): Preferences {
    const stored = values.get(KEY);
    if (latest === null || latest.stored !== stored) latest = { stored, preferences: parse(stored) };
    return latest.preferences;
  }

  // Each invalid value separately falls back to its default.
  function parse(stored: unknown): Preferences {
    const kept = renameFields(stored, EARLIER_NAMES);
    const fields = new Map(Object.entries(typeof kept === 'object' && kept !== null ? kept : {}));
    const valid = Object.entries(Preferences.shape).flatMap(([name, field]) => {
      const parsed = fields.has(name) ? field.safeParse(fields.get(name), PARSED_ONCE) : null;
      return parsed?.success ? [[name, parsed.data] as const] : [];
    });
    return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) };
  }

  return {
    read,
    update(change) {
      const preferences = Preferences.parse({ ...read(), ...change }, PARSED_ONCE);
      values.set(KEY, preferences);
      latest = { stored: values.get(KEY), preferences };
      return preferences;
    },
  };
}
