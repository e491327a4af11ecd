/** The English messages of the window: the source of all translations. */
import { commandDetails, commands, componentKeys, shortcutList, shortcutSections, systemUses } from './commands';
import { errorExplanations, errorFacts, errorTitles, signInFailureExplanations, signInFailureTitles } from './errors';
import { settings, themes } from './settings';
import { durations, ui } from './ui';

export const windowMessages = {
  commandDetails,
  commands,
  componentKeys,
  durations,
  errorExplanations,
  errorFacts,
  errorTitles,
  settings,
  shortcutList,
  shortcutSections,
  signInFailureExplanations,
  signInFailureTitles,
  systemUses,
  themes,
  ui,
} as const;
