/**
 * Writes a settings file through electron-store. It replaces the file atomically, but on a nearly full disk the new
 * file may be truncated, so free space is checked before and the content after. It is loaded for the first write, because
 * no window should wait for it.
 */
import { lstat, readFile, statfs } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type Store from 'electron-store';
import { parseStored } from '../storage/json-store';
import type { WriteFile } from '../storage/saved-values';

/** Space for the new file beside the old one, and for what other programs write meanwhile. */
const SPARE_BYTES = 256 * 1024;

export function createStoreWriter(): WriteFile {
  let store: Store | null = null;
  return async (path, text) => {
    await assertRegularFile(path);
    await assertRoom(dirname(path), Buffer.byteLength(text));
    store ??= new (await import('electron-store')).default({
      cwd: dirname(path),
      name: basename(path, extname(path)),
      fileExtension: extname(path).slice(1),
      configFileMode: 0o600,
      // The program reads this file itself; electron-store parses it once more when it opens.
      deserialize: (kept) => parseStored(kept) as Record<string, unknown>, // `readStoredContent` moves anything else aside
      serialize: (content) => JSON.stringify(content, undefined, '\t'),
    });
    const content = JSON.parse(text) as Record<string, unknown>; // the text comes from `SavedValues`, which serialized it
    store.store = content;
    if (JSON.stringify(JSON.parse(await readFile(path, 'utf8'))) !== JSON.stringify(content))
      throw codedError('ENOSPC');
  };
}

/** Rejects anything but a regular file: electron-store would wait forever on a FIFO. */
async function assertRegularFile(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found !== null && !found.isFile()) throw codedError('EINVAL');
}

async function assertRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * bytes + SPARE_BYTES) throw codedError('ENOSPC');
}

function codedError(code: string): Error {
  return Object.assign(new Error(`The settings cannot be written (${code}).`), { code });
}
