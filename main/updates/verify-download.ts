/** Compares a downloaded file with the signed list. Nothing downloads programs yet: a program that installs must call it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { SystemEntry } from './update-list';
import { UpdateRefused } from './update-refused';

/**
 * Reads the file once, in pieces. Throws `UpdateRefused` with `wrong-size` or `wrong-hash`. The caller must install the
 * bytes that were read, so no other user may be able to write to the file.
 */
export async function verifyDownload(
  path: string,
  { size, sha256 }: Pick<SystemEntry, 'size' | 'sha256'>,
): Promise<void> {
  const hash = createHash('sha256');
  let received = 0;
  await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      received += piece.length;
      if (received > size) throw new UpdateRefused('wrong-size');
      hash.update(piece);
    }
  });
  if (received !== size) throw new UpdateRefused('wrong-size');
  if (hash.digest('hex') !== sha256) throw new UpdateRefused('wrong-hash');
}
