/** The English messages of main: the menu bar, the dialogs of the system, and the pages shown in the browser. */
export { checkPages } from './check-pages';
export { commandLine } from './command-line';
export { commands } from './commands';
export { errorDetails } from './error-details';
export { errorTitles, signInFailureTitles } from './errors';
export { overviewColumns } from './group';
export { journalChecks, journalEnds, journalKinds, journalRules } from './journal';
export { journalFindings } from './journal-findings';
export { journalSubjects } from './journal-subjects';
export {
  checkReport,
  journalExport,
  overviewExport,
  pictureFile,
  pictureList,
  serviceNames,
  windowTitle,
} from './main-window';
export { appMenu, menu } from './menu';
export { nativeDialogs } from './native-dialogs';
export { signInPages } from './sign-in-pages';
export { uncountedReasons, unsafeCount } from './unsafe-count';
