import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReservedFile } from '../storage/reserved-file';
import { openPanicFile } from './panic-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panic-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function endedOf(stored: unknown, former?: unknown): string {
  const path = join(folder, 'panic.json');
  if (stored !== undefined) writeFileSync(path, JSON.stringify(stored));
  const file = new ReservedFile(path, { onTried: () => undefined, onSetAside: () => undefined });
  return openPanicFile(file, { read: () => former, remove: () => undefined }).readPanic().ended;
}

it.each([
  ['locked', 'locked'],
  ['unlocked', 'unlocked'],
  ['running', 'running'],
  ['covered', 'locked'],
  ['uncovered', 'unlocked'],
  ['something else', 'locked'],
])('the stored state "%s" is read as %s', (stored, ended) => {
  expect(endedOf({ ended: stored, hasPin: true })).toBe(ended);
});

it.each([
  [true, 'locked'],
  [false, 'unlocked'],
])('settings of the first versions with isCovered %s are read as %s', (isCovered, ended) => {
  expect(endedOf(undefined, { shortcut: null, isCovered, hasPin: true, wrongPins: {} })).toBe(ended);
});
