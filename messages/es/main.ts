export { commands } from './commands';
export { errorDetails } from './error-details';
export { journalChecks, journalEnds, journalKinds, journalRules } from './journal';
export { journalFindings } from './journal-findings';
export { journalSubjects } from './journal-subjects';
export { checkReport, journalExport, pictureFile, serviceNames, windowTitle } from './main-window';
export { appMenu, menu } from './menu';
export { nativeDialogs } from './native-dialogs';
export { signInPages } from './sign-in-pages';
