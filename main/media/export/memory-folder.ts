/** A folder that is memory and no disk, where a file can stand that must not outlive the program; null where there is none. */
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';

/** TMPFS_MAGIC of statfs(2). */
const TMPFS = 0x01021994;

/** `candidates`: the first that serves. Other systems than Linux have no such folder of their own. */
export async function findMemoryPlace(
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
