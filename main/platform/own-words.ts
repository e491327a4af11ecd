import { resolve } from 'node:path';
import { app } from 'electron';

/** Returns the words of the command line that are meant for the program, and not for the Electron that starts it. */
export function ownWords(): readonly string[] {
  if (app.isPackaged) return process.argv.slice(1);
  const folder = process.argv.findIndex((word, index) => index > 0 && resolve(word) === app.getAppPath());
  return folder < 0 ? [] : process.argv.slice(folder + 1);
}
