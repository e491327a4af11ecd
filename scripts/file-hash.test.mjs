import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashContents, hashTimes } from './file-hash.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-hash-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'one.txt'), 'one');
  writeFileSync(join(folder, 'inner', 'two.txt'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the hash of the contents changes when a file is changed, added or removed, but not when only its time changes', () => {
  const before = hashContents([folder]);
  utimesSync(join(folder, 'one.txt'), 1, 1);
  expect(hashContents([folder])).toBe(before);
  writeFileSync(join(folder, 'inner', 'two.txt'), 'TWO');
  const changed = hashContents([folder]);
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, 'three.txt'), '');
  expect(hashContents([folder])).not.toBe(changed);
  rmSync(join(folder, 'three.txt'));
  expect(hashContents([folder])).toBe(changed);
});

it('the hash of the times changes when a file is written again with the same content, and a missing folder counts as empty', () => {
  const before = hashTimes([folder]);
  expect(hashTimes([folder, join(folder, 'none')])).toBe(before);
  utimesSync(join(folder, 'one.txt'), 1, 1);
  expect(hashTimes([folder])).not.toBe(before);
});
