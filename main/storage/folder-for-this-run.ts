/** A folder that Chromium uses for one run, if the folder of the user's data cannot be used. */
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './error-code';

const PREFIX = 'proofsheet-run-';
/** A program that has just made its folder has no lock in it yet. */
const STARTING_MS = 60_000;

/** Null: it can be used. It is made if it is missing. */
export function whyUnusable(folder: string): unknown {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (reason) {
    return whyNotMade(folder) ?? reason;
  }
}

/** The recursive form tells many causes as "no such file". Null: there is a folder. */
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

/** In the first of the places that takes one; null if none does. */
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

/** Chromium writes into its folder after the last moment at which the program could remove it. */
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

/** A link to nothing counts too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
