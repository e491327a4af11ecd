/**
 * Reading and recovery of a small JSON file that is replaced as a whole at every write.
 *
 * [Note: What outlives a crash] A new version is written beside the file, flushed to disk (fsync) and renamed over it,
 * so that the file is always one complete version. Once a write has returned, killing the program loses nothing. Only a
 * power loss may undo the rename and bring the previous version back; `syncFolder` closes that gap where needed, on
 * systems that can sync a folder.
 */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { hasCode } from './error-code';
import { readRegularSync } from './regular-file';

type Content = Readonly<Record<string, unknown>>;

export interface StoredContent {
  readonly content: Content;
  /** The new name of an unusable file, or null if nothing was moved aside. */
  readonly aside: string | null;
  /** Why the file can neither be read nor moved aside, so that it must not be overwritten; otherwise null. */
  readonly unreadable: unknown;
}

/** Far more than any of these files needs. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the file. Moves anything unusable aside, even a folder or a FIFO, so that the next write starts a new file
 * without losing the old one. Never throws.
 */
export function readStoredContent(path: string, isUsable: (content: Content) => boolean): StoredContent {
  try {
    const text = readRegularSync(path, MAX_BYTES);
    if (text === null) return { content: {}, aside: null, unreadable: null };
    const content = parseStored(text);
    if (isRecord(content) && isUsable(content)) return { content, aside: null, unreadable: null };
  } catch (reason) {
    // A file that cannot be read now, perhaps because a permission is missing, may be intact.
    if (!(reason instanceof SyntaxError || hasCode(reason, ['ENOTFILE', 'EISDIR', 'ELOOP', 'EFBIG'])))
      return { content: {}, aside: null, unreadable: reason };
  }
  try {
    return { content: {}, aside: setAside(path), unreadable: null };
  } catch (reason) {
    return { content: {}, aside: null, unreadable: reason };
  }
}

/** Parses JSON. Editors on Windows write a byte order mark before it, which is no part of JSON. */
export function parseStored(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

function setAside(path: string): string {
  const extension = extname(path);
  // Windows does not allow colons in file names.
  const timestamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${basename(path, extension)}.unreadable-${timestamp}${extension}`;
  renameSync(path, join(dirname(path), aside));
  return aside;
}

/** Returns whether an earlier version was moved aside, which the person may still repair. */
export function hasVersionAside(path: string): boolean {
  const prefix = `${basename(path, extname(path))}.unreadable-`;
  return listFolder(dirname(path)).some((name) => name.startsWith(prefix));
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Removes versions that a killed program did not finish. */
export function removeUnfinished(path: string): void {
  const folder = dirname(path);
  const isUnfinished = (name: string): boolean =>
    name.startsWith(`${basename(path)}.tmp-`) &&
    /^\d{10}[0-9a-f]{6}$/.test(name.slice(basename(path).length + '.tmp-'.length));
  for (const name of listFolder(folder).filter(isUnfinished)) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // The leftover file is harmless.
    }
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // The folder does not exist at the first start.
  }
}
