/** Finds a folder in memory rather than on disk, for files that must not outlive the program. */
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';

/** TMPFS_MAGIC of statfs(2). */
const TMPFS = 0x01021994;

/** Returns the first of `candidates` that is writable memory, or null. Only Linux has such folders. */
export async function findMemoryFolder(
  candidates: readonly (string | undefined)[],
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (platform !== 'linux') return null;
  for (const path of candidates) {
    if (path && (await isWritableMemory(path))) return path;
  }
  return null;
}

async function isWritableMemory(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK | constants.X_OK);
    return (await statfs(path)).type === TMPFS;
  } catch {
    return false;
  }
}
