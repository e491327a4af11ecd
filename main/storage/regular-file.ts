/**
 * Opens a path only if it is a regular file or missing. Reading a FIFO would block forever, and data written to a
 * device or through a dangling link would be lost.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { hasCode } from './error-code';

export class NotAFile extends Error {
  override readonly name = 'NotAFile';

  constructor(readonly code: 'ENOTFILE' | 'EISDIR' = 'ENOTFILE') {
    super('Something that is not a file is at its path.');
  }
}

/** Keeps the open from blocking if the file is replaced after the check. Windows has no such flag. */
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** Opens a regular file; rejects with the code `ENOTFILE`, or `EISDIR` for a folder. */
export async function openRegular(path: string, flags: number, mode?: number): Promise<FileHandle> {
  assertFile(
    await statOrNull(
      () => lstat(path),
      () => stat(path),
    ),
  );
  const handle = await open(path, flags | NO_WAITING, mode);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new NotAFile();
}

/** Returns the text, or null if there is no file. Throws with the code `ENOTFILE`, `EISDIR` or `EFBIG`. */
export function readRegularSync(path: string, maxBytes: number): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  assertFile(found.isSymbolicLink() ? (statSync(path, { throwIfNoEntry: false }) ?? 'nothing behind a link') : found);
  const descriptor = openSync(path, constants.O_RDONLY | NO_WAITING);
  try {
    const opened = fstatSync(descriptor);
    assertFile(opened);
    if (opened.size > maxBytes) throw Object.assign(new Error('The file is too large.'), { code: 'EFBIG' });
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

type Found = Stats | 'nothing' | 'nothing behind a link';

async function statOrNull(look: () => Promise<Stats>, lookThrough: () => Promise<Stats>): Promise<Found> {
  const found = await unlessMissing(look());
  if (found === null) return 'nothing';
  if (!found.isSymbolicLink()) return found;
  return (await unlessMissing(lookThrough())) ?? 'nothing behind a link';
}

function assertFile(found: Found): void {
  if (found === 'nothing') return;
  if (found === 'nothing behind a link') throw new NotAFile();
  if (!found.isFile()) throw new NotAFile(found.isDirectory() ? 'EISDIR' : 'ENOTFILE');
}

async function unlessMissing(work: Promise<Stats>): Promise<Stats | null> {
  try {
    return await work;
  } catch (reason) {
    if (hasCode(reason, ['ENOENT'])) return null;
    throw reason;
  }
}
