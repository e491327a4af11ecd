/**
 * The file of the journal: lines are added at its end and nothing else is ever done to it. It is opened anew for each, so
 * that a file that was put in its place while the program ran is written to and looked at, not the one that is gone.
 * See [Note: What outlives a crash].
 */
import { constants } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openRegular } from '../../storage/regular-file';
import { syncFolder } from '../../storage/saved-values';

export interface JournalFile {
  /** Empty where there is none. */
  read(): Promise<Buffer>;
  /** Resolves once it would outlive a crash. Where it rejects, all of it, a part or nothing may be there. */
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
        // In one call, so that a line stands there whole or the disk is full.
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
