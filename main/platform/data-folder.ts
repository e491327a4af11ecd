/**
 * Opens the folder of the user's data. If it is not writable, Chromium uses a temporary folder for this run and the
 * program's own data stays in memory.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { makeFolderForThisRun, whyUnusable } from '../storage/folder-for-this-run';

export interface DataFolder {
  readonly path: string;
  /** The reason why the folder is not writable, or null if it is. */
  readonly problem: unknown;
}

/**
 * Returns null if Chromium can use neither this folder nor a temporary one. Call before requesting the single-instance
 * lock, which also fails in an unwritable folder and would end the program silently.
 */
export function openDataFolder(): DataFolder | null {
  const path = dataFolderPath();
  const problem = whyUnusable(path);
  const canStart = problem === null || useAnotherForThisRun();
  return canStart ? { path, problem } : null;
}

/** Uses this folder instead of the usual one. Call before `openDataFolder`. */
export function useDataFolder(folder: string): void {
  const path = resolve(folder);
  // The log is beside the data then, as with Chromium's own option.
  app.commandLine.appendSwitch('user-data-dir', path);
  app.setPath('userData', path);
}

/** Electron creates the folder, and throws if it cannot. */
export function dataFolderPath(): string {
  try {
    return app.getPath('userData');
  } catch {
    return join(app.getPath('appData'), app.getName());
  }
}

function useAnotherForThisRun(): boolean {
  const { XDG_RUNTIME_DIR } = process.env;
  const forThisRun = makeFolderForThisRun([...(XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : []), tmpdir()]);
  if (forThisRun === null) return false;
  app.setPath('userData', forThisRun);
  app.once('quit', () => rmSync(forThisRun, { recursive: true, force: true }));
  return true;
}
