/** The English messages of main: the menu bar, the dialogs of the system, and the pages shown in the browser. */
import { commands } from './commands';
import { errorDetails } from './error-details';
import { journalSubjects } from './journal-subjects';
import { journalExport, windowTitle } from './main-window';
import { appMenu, menu } from './menu';
import { nativeDialogs } from './native-dialogs';
import { signInPages } from './sign-in-pages';

export const mainMessages = {
  appMenu,
  commands,
  errorDetails,
  journalExport,
  journalSubjects,
  menu,
  nativeDialogs,
  signInPages,
  windowTitle,
} as const;
