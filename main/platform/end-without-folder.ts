/** Ends a program that has no folder to start in. */
import { app, dialog } from 'electron';
import { resolveLanguage } from '../../preload/contract/languages';
import { setLanguage, t } from '../core/language';
import { dataFolderPath } from './data-folder';

/**
 * Says in the system's language that there is no folder to start in, and ends the program. Chromium crashes without a
 * folder, so this runs before `app.whenReady`; there Linux has no dialogs, and the text is printed instead.
 */
export async function endWithoutFolder(): Promise<void> {
  const folder = dataFolderPath();
  await setLanguage(resolveLanguage('system', app.getPreferredSystemLanguages()));
  dialog.showErrorBox(t('nativeDialogs.cannotStart'), t('nativeDialogs.cannotStartDetail', { folder }));
  app.exit(1);
}
