/** The English messages of the window: the source of all translations. */
import { commandDetails, commands, componentKeys, shortcutList, shortcutSections, systemUses } from './commands';
import { settings, themes } from './settings';

export const windowMessages = {
  commandDetails,
  commands,
  componentKeys,
  settings,
  shortcutList,
  shortcutSections,
  systemUses,
  themes,
} as const;
