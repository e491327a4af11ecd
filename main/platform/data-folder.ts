/** The folder of the user's data. If nothing can be written there, Chromium gets one for this run, and what is ours stays in memory. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { app, dialog } from 'electron';
import { makeFolderForThisRun, whyUnusable } from '../storage/folder-for-this-run';

export interface DataFolder {
  readonly path: string;
  /** Why nothing can be written there; null: it can. */
  readonly problem: unknown;
}

/** Before the lock of the single instance, which cannot be had in such a folder either and would end the program without a word. */
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
    dialog.showErrorBox(
      'Proofsheet cannot start',
      `Neither ${unusable} nor a temporary folder can be written. Make one of them writable, then start again.`,
    );
    return;
  }
  app.setPath('userData', forThisRun);
  app.once('quit', () => rmSync(forThisRun, { recursive: true, force: true }));
}
