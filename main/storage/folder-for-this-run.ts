/** Creates a folder for one run of Chromium, if the user data folder cannot be used. */
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './error-code';

const PREFIX = 'proofsheet-run-';
/** In milliseconds. A program that has just created its folder has no lock in it yet. */
const STARTING_MS = 60_000;

/** Creates the folder if it is missing, and returns why it cannot be used, or null if it can. */
export function whyUnusable(folder: string): unknown {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (reason) {
    return whyNotMade(folder) ?? reason;
  }
}

/** Returns the exact cause, because recursive creation reports many as "no such file"; null if the folder exists. */
function whyNotMade(folder: string): unknown {
  try {
    mkdirSync(folder);
    return null;
  } catch (reason) {
    if (!hasCode(reason, ['EEXIST'])) return reason;
    return isFolder(folder) ? null : Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' });
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Creates a folder in the first place that allows it, or returns null if none does. */
export function makeFolderForThisRun(places: readonly string[]): string | null {
  for (const place of places) {
    try {
      removeEnded(place);
      return mkdtempSync(join(place, PREFIX));
    } catch {
      continue;
    }
  }
  return null;
}

/** Removes the folders of ended runs. A run cannot remove its own, because Chromium writes to it until the very end. */
function removeEnded(place: string): void {
  for (const name of readdirSync(place)) {
    const folder = join(place, name);
    if (!name.startsWith(PREFIX) || isThere(join(folder, 'SingletonLock')) || isNewOrForeign(folder)) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

function isNewOrForeign(folder: string): boolean {
  const { uid, mtimeMs } = lstatSync(folder);
  return uid !== (process.getuid?.() ?? uid) || Date.now() - mtimeMs < STARTING_MS;
}

/** Counts a dangling link as existing too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
