/**
 * Opens the folder of the user's data. If it is not writable, Chromium uses a temporary folder for this run and the
 * program's own data stays in memory.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { app, dialog } from 'electron';
import { t } from '../core/language';
import { makeFolderForThisRun, whyUnusable } from '../storage/folder-for-this-run';

export interface DataFolder {
  readonly path: string;
  /** The reason why the folder is not writable, or null if it is. */
  readonly problem: unknown;
}

/**
 * Call before requesting the single-instance lock, which also fails in an unwritable folder and would end the program
 * silently.
 */
export function openDataFolder(): DataFolder {
  const path = app.getPath('userData');
  const problem = whyUnusable(path);
  if (problem !== null) useAnotherForThisRun(path);
  return { path, problem };
}

function useAnotherForThisRun(unusable: string): void {
  const { XDG_RUNTIME_DIR } = process.env;
  const forThisRun = makeFolderForThisRun([...(XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : []), tmpdir()]);
  if (forThisRun === null) {
    dialog.showErrorBox(t('nativeDialogs.cannotStart'), t('nativeDialogs.cannotStartDetail', { folder: unusable }));
    return;
  }
  app.setPath('userData', forThisRun);
  app.once('quit', () => rmSync(forThisRun, { recursive: true, force: true }));
}
