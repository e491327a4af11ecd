import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournalFiles } from '../impersonation/journal/journal-files';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../testing/storage/small-disk';
import { SavedValues, writeBeside } from './saved-values';
import { StorageHealth } from './storage-health';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-storage-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const read = (place = folder, name = 'settings.json'): unknown => JSON.parse(readFileSync(join(place, name), 'utf8'));

describe('named values in a file', () => {
  it('are in memory at once and on disk when `whenSaved` resolves, even in a new folder', async () => {
    const place = join(folder, 'new', 'folder');
    const file = new StorageHealth(place).open({ name: 'vault', survivesPowerLoss: true });
    file.set('sealed', { a: 'b' });
    expect(file.get('sealed')).toEqual({ a: 'b' });
    expect(file.get('toString')).toBeUndefined();
    await file.whenSaved();
    expect(read(place, 'vault.json')).toEqual({ sealed: { a: 'b' } });
    expect(lstatSync(join(place, 'vault.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(place)).toEqual(['vault.json']);
    expect(new StorageHealth(place).open({ name: 'vault' }).get('sealed')).toEqual({ a: 'b' });
  });

  it('are written only a few times for 5,000 changes, with the last change saved', async () => {
    const pauseMs = 100;
    let writes = 0;
    const path = join(folder, 'settings.json');
    const file = new SavedValues({
      path,
      content: {},
      unreadable: null,
      survivesPowerLoss: false,
      pauseMs,
      write: writeBeside,
      onTried: () => (writes += 1),
    });
    const startedAtMs = performance.now();
    for (let height = 0; height < 5_000; height += 1) {
      file.set('preferences', { height, filler: 'x'.repeat(2_000) });
      if (height % 10 === 0) await setImmediate();
    }
    await file.whenSaved();
    expect(read()).toMatchObject({ preferences: { height: 4_999 } });
    expect(writes).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - startedAtMs) / pauseMs));
  });

  it('are saved without a pause before the program ends', async () => {
    const storage = new StorageHealth(folder);
    const file = storage.open({ name: 'settings', pauseMs: 3_600_000 });
    file.set('a', 1);
    await file.whenSaved();
    file.set('a', 2);
    await setImmediate();
    expect(read()).toEqual({ a: 1 });
    await storage.tryAll();
    expect(read()).toEqual({ a: 2 });
  });

  it('keep a symbolic link to the file', async () => {
    writeFileSync(join(folder, 'elsewhere'), '{"a": 1}');
    symlinkSync('elsewhere', join(folder, 'settings.json'));
    const file = new StorageHealth(folder).open({ name: 'settings' });
    file.set('a', 2);
    await file.whenSaved();
    expect(lstatSync(join(folder, 'settings.json')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'elsewhere')).toEqual({ a: 2 });
  });
});

describe('something other than a file', () => {
  const places: readonly (readonly [string, (path: string) => unknown])[] = [
    ['a FIFO', (path) => execFileSync('mkfifo', [path])],
    ['a folder that is not empty', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
    ['a dangling link', (path) => symlinkSync('nothing', path)],
    ['a link to itself', (path) => symlinkSync('settings.json', path)],
    ['a link to an endless device', (path) => symlinkSync('/dev/zero', path)],
  ];

  it.runIf(process.platform !== 'win32').each(places)(
    '%s is moved aside and reported, and the file starts empty',
    async (_what, put) => {
      const path = join(folder, 'settings.json');
      put(path);
      const health = new StorageHealth(folder);
      const file = health.open({ name: 'settings' });
      expect(health.state.setAside).toEqual([
        { file: 'settings', as: expect.stringMatching(/^settings\.unreadable-.*\.json$/) as unknown },
      ]);
      expect(file.isBegunAnew).toBe(true);
      file.set('a', 1);
      await file.whenSaved();
      expect(read()).toEqual({ a: 1 });
      expect(health.state.unsaved).toEqual([]);
    },
  );

  it.runIf(process.platform !== 'win32').each(places)(
    '%s makes the journal reject an entry instead of waiting',
    async (_what, put) => {
      const path = join(folder, 'journal.jsonl');
      const journal = openJournalFiles(path);
      const { last } = await journal.pieces();
      put(path);
      await expect(journal.pieces()).rejects.toMatchObject({
        code: expect.stringMatching(/^(ENOTFILE|EISDIR|ELOOP)$/) as unknown,
      });
      await expect(last.append('line\n')).rejects.toMatchObject({
        code: expect.stringMatching(/^(ENOTFILE|EISDIR|ELOOP)$/) as unknown,
      });
      expect(existsSync(join(folder, 'nothing'))).toBe(false);
    },
  );

  it.runIf(process.platform !== 'win32')('a socket is moved aside too', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'panic.json'), resolve));
    const health = new StorageHealth(folder);
    const file = health.openReserved();
    expect(file.isDamaged).toBe(true);
    expect(file.write({ a: 1 })).toBe(true);
    expect(read(folder, 'panic.json')).toEqual({ a: 1 });
    server.close();
  });

  it('a file at the folder’s path leaves all values in memory', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    const health = new StorageHealth(place);
    const file = health.open({ name: 'settings' });
    file.set('a', 1);
    expect(health.openReserved().write({ a: 1 })).toBe(false);
    await health.whenTried();
    expect(file.get('a')).toBe(1);
    expect(health.state.unsaved).toEqual([
      { file: 'settings', why: 'not-a-file' },
      { file: 'panic', why: 'not-a-file' },
    ]);
  });
});

const noDisk = whyNoSmallDisk();
if (noDisk !== null) console.warn(`Not tried: files on a full and on a read-only disk. ${noDisk}`);

describe.skipIf(noDisk !== null)('a full disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = mountSmallDisk();
  });
  afterEach(() => disk.remove());

  it('keeps the previous file and the values in memory, is reported once, and recovers when there is space', async () => {
    const health = new StorageHealth(disk.folder);
    const told: unknown[] = [];
    health.whenChanged(({ unsaved }) => told.push(unsaved));
    const file = health.open({ name: 'settings' });
    file.set('a', 'before');
    await file.whenSaved();
    disk.fill();
    // A part of the text would fit into the remaining space of the last page.
    for (const text of ['x'.repeat(9_000), 'after']) {
      file.set('a', text);
      await expect(file.whenSaved()).rejects.toMatchObject({ code: 'ENOSPC' });
    }
    expect(file.get('a')).toBe('after');
    expect(read(disk.folder)).toEqual({ a: 'before' });
    expect(readdirSync(disk.folder).sort()).toEqual(['filler', 'settings.json']);
    disk.makeRoom();
    await health.tryAll();
    expect(read(disk.folder)).toEqual({ a: 'after' });
    expect(told).toEqual([[{ file: 'settings', why: 'full' }], []]);
  });

  it('accepts a file that is overwritten in place, and rejects a new file', () => {
    const health = new StorageHealth(disk.folder);
    expect(health.openReserved().write({ ended: 'unlocked' })).toBe(true);
    disk.fill();
    expect(health.openReserved().write({ ended: 'running' })).toBe(true);
    expect(new StorageHealth(disk.folder).openReserved().content).toEqual({ ended: 'running' });
    rmSync(join(disk.folder, 'panic.json'));
    disk.fill();
    expect(health.openReserved().write({ ended: 'running' })).toBe(false);
    expect(health.state.unsaved).toEqual([{ file: 'panic', why: 'full' }]);
    const again = new StorageHealth(disk.folder).openReserved();
    expect(again.content).toBeNull();
    expect(again.isDamaged).toBe(false);
  });

  it('and a read-only disk are both reported, and a file that cannot be moved aside is not overwritten', async () => {
    writeFileSync(join(disk.folder, 'settings.json'), '{"half');
    disk.setReadOnly(true);
    const health = new StorageHealth(disk.folder);
    const file = health.open({ name: 'settings' });
    file.set('a', 1);
    await health.whenTried();
    expect(health.state).toEqual({
      unsaved: [{ file: 'settings', why: 'read-only' }],
      setAside: [],
      folder: null,
      cache: null,
    });
    disk.setReadOnly(false);
    await health.tryAll();
    expect(readFileSync(join(disk.folder, 'settings.json'), 'utf8')).toBe('{"half');
  });
});
