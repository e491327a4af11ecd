/** The parts of the tour; each needs its own start of the program. */
import { ACCOUNTS, ADDING } from './accounts';
import { BROWSING } from './browsing';
import { FINDING } from './finding';
import { GROUP } from './group';
import { PROGRAM } from './program';
import type { TourScreen } from './screen';

export const TOUR: readonly { readonly part: string; readonly screens: readonly TourScreen[] }[] = [
  { part: 'browsing', screens: BROWSING },
  { part: 'finding and viewing', screens: FINDING },
  { part: 'accounts and settings', screens: [...ADDING, ...PROGRAM, ...ACCOUNTS] },
  { part: 'groups', screens: GROUP },
];
