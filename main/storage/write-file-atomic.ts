/** Writes a file that is either complete or missing; an existing file stays until the new file is complete. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** `beside` is the temporary path in the same folder. */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  beside = hiddenBeside(path),
): Promise<void> {
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await handle.writeFile(content);
      else for await (const part of content) await handle.appendFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (reason) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw reason;
  }
}

function hiddenBeside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
}
