/**
 * The care of a small JSON file that is replaced as a whole at every write.
 *
 * [Note: What outlives a crash] A new version is written beside the file, brought to the disk (fsync) and renamed over it,
 * so that the file is always one whole version. When a write has returned, a program that is killed loses nothing. Only
 * when the computer itself loses power may the rename be lost, and the version before it comes back; `syncFolder` closes
 * that gap where it matters, on systems that let a folder be synced.
 */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { hasCode } from './error-code';
import { readRegularSync } from './regular-file';

type Content = Readonly<Record<string, unknown>>;

export interface KeptContent {
  readonly content: Content;
  /** The name that an unusable file was given; null: what was there can be used. */
  readonly aside: string | null;
  /** Why what stands there can neither be read nor moved away, so that it must not be written over; else null. */
  readonly unreadable: unknown;
}

/** None of these files comes near it. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Moves away what cannot be used, a folder or a FIFO too, so that the next write begins anew without losing it. Never throws. */
export function readKeptContent(path: string, isUsable: (content: Content) => boolean): KeptContent {
  try {
    const text = readRegularSync(path, MAX_BYTES);
    if (text === null) return { content: {}, aside: null, unreadable: null };
    const content: unknown = JSON.parse(text);
    if (isRecord(content) && isUsable(content)) return { content, aside: null, unreadable: null };
  } catch (reason) {
    // A file that cannot be read now, for want of a permission perhaps, may be whole.
    if (!(reason instanceof SyntaxError || hasCode(reason, ['ENOTFILE', 'EISDIR', 'ELOOP', 'EFBIG'])))
      return { content: {}, aside: null, unreadable: reason };
  }
  try {
    return { content: {}, aside: setAside(path), unreadable: null };
  } catch (reason) {
    return { content: {}, aside: null, unreadable: reason };
  }
}

function setAside(path: string): string {
  const extension = extname(path);
  // Colons are not allowed in names on Windows.
  const timestamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${basename(path, extension)}.unreadable-${timestamp}${extension}`;
  renameSync(path, join(dirname(path), aside));
  return aside;
}

/** Some version of it lies aside, which somebody may still want to put right. */
export function hasVersionAside(path: string): boolean {
  const prefix = `${basename(path, extname(path))}.unreadable-`;
  return listFolder(dirname(path)).some((name) => name.startsWith(prefix));
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Versions that a killed program did not finish. */
export function removeUnfinished(path: string): void {
  const folder = dirname(path);
  const isUnfinished = (name: string): boolean =>
    name.startsWith(`${basename(path)}.tmp-`) &&
    /^\d{10}[0-9a-f]{6}$/.test(name.slice(basename(path).length + '.tmp-'.length));
  for (const name of listFolder(folder).filter(isUnfinished)) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // It stays, and does no harm.
    }
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // At the first start there is none.
  }
}
