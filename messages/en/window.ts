/** The English messages of the window: the source of all translations. */
import { commandDetails, commands, componentKeys, shortcutList, shortcutSections, systemUses } from './commands';
import { common } from './common';
import { errorExplanations, errorFacts, errorTitles, signInFailureExplanations, signInFailureTitles } from './errors';
import * as settings from './settings';
import { durations, ui } from './ui';

export const windowMessages = {
  ...settings,
  commandDetails,
  commands,
  common,
  componentKeys,
  durations,
  errorExplanations,
  errorFacts,
  errorTitles,
  shortcutList,
  shortcutSections,
  signInFailureExplanations,
  signInFailureTitles,
  systemUses,
  ui,
} as const;
