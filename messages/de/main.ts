export { commands } from './commands';
export { errorDetails } from './error-details';
export { journalFindings } from './journal-findings';
export { journalSubjects } from './journal-subjects';
export { journalExport, windowTitle } from './main-window';
export { appMenu, menu } from './menu';
export { nativeDialogs } from './native-dialogs';
export { signInPages } from './sign-in-pages';
