/** What the viewer and the comparison show beside the picture, each on or off by a key and in the menu of the picture. */
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { commandView, componentKeysView } from '../../domain/command-view';
import type { MenuEntry } from '../../ui/menu-props';
import type { ViewerChoices } from './viewer-props';

const PREFERENCES = {
  filmstrip: 'showsFilmstrip',
  'info-overlay': 'showsInfoOverlay',
  histogram: 'showsHistogram',
} as const satisfies Readonly<Record<string, keyof Preferences>>;

type ToggleId = keyof typeof PREFERENCES;

const IDS = Object.keys(PREFERENCES) as readonly ToggleId[]; // `Object.keys` returns strings.

export interface ViewerToggles {
  readonly actions: Readonly<Record<ToggleId, () => void>>;
  readonly entries: readonly MenuEntry[];
}

export function viewerToggles(choices: ViewerChoices, onChoices: (change: PreferencesChange) => void): ViewerToggles {
  const toggle = (id: ToggleId) => (): void => onChoices({ [PREFERENCES[id]]: !choices[PREFERENCES[id]] });
  return {
    actions: {
      filmstrip: toggle('filmstrip'),
      'info-overlay': toggle('info-overlay'),
      histogram: toggle('histogram'),
    },
    entries: [
      {
        id: 'inspector',
        ...commandView('toggle-inspector'),
        isChecked: choices.isInspectorOpen,
        run: () => onChoices({ isInspectorOpen: !choices.isInspectorOpen }),
      },
      ...IDS.map((id) => ({
        id,
        ...componentKeysView(id),
        isChecked: choices[PREFERENCES[id]],
        run: toggle(id),
      })),
    ],
  };
}
