import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDeb } from './deb.mjs';
import { makeTarball } from './tarball.mjs';

/** Earlier than the files: dpkg-deb changes only later times. */
const SOURCE_DATE = Date.UTC(2020, 0, 1) / 1000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-bytes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The same files, written in another order, at another time, with other rights. */
const writings = [
  { name: 'one', paths: ['proofsheet', 'libEGL.so', 'resources/app.asar'], writtenAt: 1_000_000, mode: 0o755 },
  { name: 'other', paths: ['resources/app.asar', 'libEGL.so', 'proofsheet'], writtenAt: 2_000_000, mode: 0o700 },
];

describe.skipIf(process.platform !== 'linux')('two packages of the same files have the same bytes', () => {
  it('as a Debian package', async () => {
    const [one, other] = await both((programFolder) =>
      makeDeb({ programFolder, sourceDate: SOURCE_DATE, isQuick: true }),
    );
    expect(one.equals(other)).toBe(true);
    expect(one.subarray(0, 8).toString()).toBe('!<arch>\n');
  });

  it('as a tar.gz', async () => {
    const [one, other] = await both((program) =>
      makeTarball({ folder: program, name: 'proofsheet-1', sourceDate: SOURCE_DATE, isQuick: true }),
    );
    expect(one.equals(other)).toBe(true);
    expect(one.readUInt16BE(0), 'gzip').toBe(0x1f8b);
  });
});

/**
 * @param {(programFolder: string) => Promise<string>} make
 * @returns {Promise<[Buffer, Buffer]>}
 */
async function both(make) {
  const [one, other] = await Promise.all(
    writings.map(async (writing) => readFileSync(await make(writeProgram(writing)))),
  );
  if (!one || !other) throw new Error('Two writings make two packages.');
  return [one, other];
}

/** @param {(typeof writings)[number]} writing */
function writeProgram({ name, paths, writtenAt, mode }) {
  const program = join(folder, name, 'linux-unpacked');
  for (const path of paths) {
    mkdirSync(dirname(join(program, path)), { recursive: true });
    writeFileSync(join(program, path), `The content of ${path}.`);
    chmodSync(join(program, path), mode);
    utimesSync(join(program, path), writtenAt, writtenAt);
  }
  return program;
}
