/**
 * A file of the journal. Lines are only ever appended. It is opened for each access, so that a file that was replaced
 * while the program runs is read and written, not the deleted one. See [Note: What outlives a crash].
 */
import { constants } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openRegular } from '../../storage/regular-file';
import { syncFolder } from '../../storage/saved-values';

export interface JournalFile {
  /** Returns the file's bytes, or an empty buffer if there is no file. */
  read(): Promise<Buffer>;
  /** Resolves once the text would survive a crash. After a rejection, the file may contain all, part or none of it. */
  append(text: string): Promise<void>;
}

const OWNER_ONLY = 0o600;

export function openJournalFile(path: string): JournalFile {
  return {
    async read() {
      const handle = await unlessMissing(openRegular(path, constants.O_RDONLY));
      if (!handle) return Buffer.alloc(0);
      try {
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    },
    async append(text) {
      const isNew = (await unlessMissing(stat(path))) === null;
      const handle = await openRegular(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, OWNER_ONLY);
      try {
        const bytes = Buffer.from(text);
        // A single write, so that the line is either complete or the disk is full.
        const { bytesWritten } = await handle.write(bytes);
        if (bytesWritten < bytes.length)
          throw Object.assign(new Error('A line was written in part.'), { code: 'ENOSPC' });
        await handle.datasync();
      } finally {
        await handle.close();
      }
      if (isNew) await syncFolder(dirname(path));
    },
  };
}

async function unlessMissing<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return null;
    throw reason;
  }
}
