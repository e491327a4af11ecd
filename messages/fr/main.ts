import type { mainMessages as english } from '../en/main';
import type { Translated } from '../messages';
import { commands } from './commands';
import { errorDetails } from './error-details';
import { journalSubjects } from './journal-subjects';
import { journalExport, windowTitle } from './main-window';
import { appMenu, menu } from './menu';
import { nativeDialogs } from './native-dialogs';
import { signInPages } from './sign-in-pages';

export const mainMessages: Translated<typeof english> = {
  appMenu,
  commands,
  errorDetails,
  journalExport,
  journalSubjects,
  menu,
  nativeDialogs,
  signInPages,
  windowTitle,
};
