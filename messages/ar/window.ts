import * as acting from './acting';
import * as activity from './activity';
import { ownerLookups, pictureOrders } from './capabilities';
import * as albums from './albums';
import { commandDetails, commands, componentKeys, shortcutList, shortcutSections, systemUses } from './commands';
import * as accounts from './accounts';
import { common } from './common';
import { errorDetails, errorQuotes } from './error-details';
import { errorExplanations, errorFacts, errorTitles, signInFailureExplanations, signInFailureTitles } from './errors';
import * as find from './find';
import { lockScreen } from './lock-screen';
import * as signIn from './sign-in';
import * as inspector from './inspector';
import * as masking from './masking';
import { palette, paletteGroups } from './palette';
import * as pictures from './pictures';
import * as group from './group';
import * as journal from './journal';
import { journalSubjects } from './journal-subjects';
import { rail } from './rail';
import * as settings from './settings';
import { incidents, stage } from './stage';
import { durations, ui } from './ui';
import type { windowMessages as english } from '../en/window';
import type { Translated } from '../messages';

export const windowMessages: Translated<typeof english> = {
  ...accounts,
  ...acting,
  ...find,
  ...activity,
  ...group,
  ...albums,
  ...inspector,
  ...journal,
  ...masking,
  ...pictures,
  ...settings,
  ...signIn,
  commandDetails,
  commands,
  common,
  componentKeys,
  durations,
  errorDetails,
  errorExplanations,
  errorFacts,
  errorQuotes,
  errorTitles,
  incidents,
  lockScreen,
  journalSubjects,
  ownerLookups,
  pictureOrders,
  palette,
  paletteGroups,
  rail,
  shortcutList,
  shortcutSections,
  signInFailureExplanations,
  signInFailureTitles,
  stage,
  systemUses,
  ui,
};
