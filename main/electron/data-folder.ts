/** The folder of the user's data. If nothing can be written there, Chromium gets one for this run, and what is ours stays in memory. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** Before the lock of the single instance, which cannot be had in such a folder either and would end the program without a word. */
export function openDataFolder(): string {
  const folder = app.getPath('userData');
  if (canWrite(folder)) return folder;
  const forThisRun = mkdtempSync(join(tmpdir(), 'proofsheet-'));
  app.setPath('userData', forThisRun);
  app.once('quit', () => rmSync(forThisRun, { recursive: true, force: true }));
  return folder;
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
