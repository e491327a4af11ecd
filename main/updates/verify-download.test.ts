import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyDownload } from './verify-download';

const BYTES = Buffer.alloc(300_000, 'proofsheet');
const SIGNED = { size: BYTES.length, sha256: createHash('sha256').update(BYTES).digest('hex') };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-download-'));
  path = join(folder, 'program');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a downloaded file is accepted if it has the size and the hash of the signed list', async () => {
  writeFileSync(path, BYTES);
  await expect(verifyDownload(path, SIGNED)).resolves.toBeUndefined();
});

it('a downloaded file is refused if a byte differs, if it is shorter or if it is longer', async () => {
  const changed = Buffer.from(BYTES);
  changed[150_000] = 0;
  writeFileSync(path, changed);
  await expect(verifyDownload(path, SIGNED)).rejects.toMatchObject({ why: 'wrong-hash' });
  writeFileSync(path, BYTES.subarray(1));
  await expect(verifyDownload(path, SIGNED)).rejects.toMatchObject({ why: 'wrong-size' });
  writeFileSync(path, Buffer.concat([BYTES, Buffer.alloc(1)]));
  await expect(verifyDownload(path, SIGNED)).rejects.toMatchObject({ why: 'wrong-size' });
});

it('a file that cannot be read is not accepted', async () => {
  await expect(verifyDownload(join(folder, 'none'), SIGNED)).rejects.toMatchObject({ code: 'ENOENT' });
});
