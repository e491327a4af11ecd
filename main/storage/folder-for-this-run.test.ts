import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whyNotSaved } from './error-code';
import { mountSmallDisk, whyNoSmallDisk } from '../testing/storage/small-disk';
import { makeFolderForThisRun, whyUnusable } from './folder-for-this-run';
import { StorageHealth } from './storage-health';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'proofsheet-folder-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
  vi.restoreAllMocks();
});

it('an existing folder is used, and a missing folder is created', () => {
  expect(whyUnusable(place)).toBeNull();
  const missing = join(place, 'a', 'b');
  expect(whyUnusable(missing)).toBeNull();
  expect(lstatSync(missing).isDirectory()).toBe(true);
});

it.skipIf(process.platform === 'win32')(
  'a file, a pipe or a dangling link is reported as not a folder, and stays unchanged',
  () => {
    const file = join(place, 'file');
    writeFileSync(file, 'kept');
    const pipe = join(place, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const link = join(place, 'link');
    symlinkSync(join(place, 'nothing', 'there'), link);
    for (const path of [file, pipe, link, join(file, 'inside')])
      expect(whyNotSaved(whyUnusable(path)), path).toBe('not-a-file');
    expect(lstatSync(file).size).toBe(4);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  },
);

it.skipIf(whyNoSmallDisk() !== null)('a folder on a read-only disk is reported', () => {
  const disk = mountSmallDisk();
  try {
    mkdirSync(join(disk.folder, 'data'));
    disk.setReadOnly(true);
    expect(whyNotSaved(whyUnusable(join(disk.folder, 'data')))).toBe('read-only');
    expect(whyNotSaved(whyUnusable(join(disk.folder, 'new')))).toBe('read-only');
  } finally {
    disk.remove();
  }
});

it('a folder is created in the first suitable parent folder, and the folders of ended runs are removed', () => {
  const file = join(place, 'file');
  writeFileSync(file, '');
  const [ended, running, starting, other] = [
    'proofsheet-run-ended',
    'proofsheet-run-running',
    'proofsheet-run-starting',
    'other',
  ].map((name) => join(place, name));
  if (!ended || !running || !starting || !other) throw new Error('All four are named above.');
  for (const folder of [ended, running, starting, other]) mkdirSync(join(folder, 'Cache'), { recursive: true });
  symlinkSync('computer-1', join(running, 'SingletonLock'));
  for (const folder of [ended, running, other]) utimesSync(folder, 1, 1);

  const made = makeFolderForThisRun([file, join(place, 'missing'), place]);
  expect(dirname(made ?? '')).toBe(place);
  expect([ended, running, starting, other].map((folder) => existsSync(folder))).toEqual([false, true, true, true]);
  expect(makeFolderForThisRun([file])).toBeNull();
});

it('the folder is reported while a file cannot be saved in it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const path = join(place, 'file');
  writeFileSync(path, '');
  const health = new StorageHealth(path, whyUnusable(path));
  expect(health.state.folder).toBeNull();
  const settings = health.open({ name: 'settings' });
  settings.set('place', 'an album');
  await health.tryAll();
  expect(settings.get('place')).toBe('an album');
  expect(health.state).toMatchObject({ folder: { path, why: 'not-a-file' }, unsaved: [{ file: 'settings' }] });
});
