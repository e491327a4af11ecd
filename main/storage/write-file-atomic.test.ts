import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './write-file-atomic';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-whole-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('takes the place of a file that was there, and leaves nothing beside it', async () => {
  const path = join(folder, 'journal.csv');
  writeFileSync(path, 'former');
  await writeWhole(path, 'Ünïcode');
  expect(readFileSync(path, 'utf8')).toBe('Ünïcode');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['journal.csv']);
});

it('leaves nothing where it fails', async () => {
  mkdirSync(join(folder, 'taken', 'by a folder'), { recursive: true });
  await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
  await expect(writeWhole(join(folder, 'not there', 'journal.csv'), 'text')).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['taken']);
});
