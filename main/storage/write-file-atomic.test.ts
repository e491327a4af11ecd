import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mountSmallDisk, whyNoSmallDisk } from '../testing/storage/small-disk';
import { writeFileAtomic } from './write-file-atomic';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-whole-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('an existing file is replaced, and no other file is left', async () => {
  const path = join(folder, 'journal.csv');
  writeFileSync(path, 'former');
  await writeFileAtomic(path, 'Ünïcode');
  expect(readFileSync(path, 'utf8')).toBe('Ünïcode');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['journal.csv']);
});

it('a failed write leaves no file', async () => {
  mkdirSync(join(folder, 'taken', 'by a folder'), { recursive: true });
  await expect(writeFileAtomic(join(folder, 'taken'), 'text')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
  await expect(writeFileAtomic(join(folder, 'not there', 'journal.csv'), 'text')).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['taken']);
});

it.skipIf(whyNoSmallDisk() !== null)(
  'the existing file is kept if the disk takes only a part of the new file',
  async () => {
    const disk = mountSmallDisk();
    try {
      const path = join(disk.folder, 'vault.json');
      await writeFileAtomic(path, 'former');
      disk.fill(8_192);
      await expect(writeFileAtomic(path, 'next '.repeat(4_000))).rejects.toThrow('ENOSPC');
      expect(readFileSync(path, 'utf8')).toBe('former');
      expect(readdirSync(disk.folder)).toEqual(['filler', 'vault.json']);
    } finally {
      disk.remove();
    }
  },
);
