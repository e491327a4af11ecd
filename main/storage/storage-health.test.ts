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
import { openJournalFile } from '../impersonation/journal/journal-file';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from './fixtures/small-disk';
import { SavedValues, writeBeside } from './saved-values';
import { StorageDesk } from './storage-health';

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
  it('are in memory at once and on the disk when they are said to be, also in a folder that is not there yet', async () => {
    const place = join(folder, 'new', 'folder');
    const file = new StorageDesk(place).open({ name: 'vault', survivesPowerLoss: true });
    file.set('sealed', { a: 'b' });
    expect(file.get('sealed')).toEqual({ a: 'b' });
    expect(file.get('toString')).toBeUndefined();
    await file.whenSaved();
    expect(read(place, 'vault.json')).toEqual({ sealed: { a: 'b' } });
    expect(lstatSync(join(place, 'vault.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(place)).toEqual(['vault.json']);
    expect(new StorageDesk(place).open({ name: 'vault' }).get('sealed')).toEqual({ a: 'b' });
  });

  it('are written a few times if they change 5,000 times, and the last one stays', async () => {
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

  it('stay behind a link to a file', async () => {
    writeFileSync(join(folder, 'elsewhere'), '{"a": 1}');
    symlinkSync('elsewhere', join(folder, 'settings.json'));
    const file = new StorageDesk(folder).open({ name: 'settings' });
    file.set('a', 2);
    await file.whenSaved();
    expect(lstatSync(join(folder, 'settings.json')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'elsewhere')).toEqual({ a: 2 });
  });
});

describe('something else in the place of a file', () => {
  const places: readonly (readonly [string, (path: string) => unknown])[] = [
    ['a FIFO', (path) => execFileSync('mkfifo', [path])],
    ['a folder with something in it', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
    ['a link to nothing', (path) => symlinkSync('nothing', path)],
    ['a link to itself', (path) => symlinkSync('settings.json', path)],
    ['a link to a device that never ends', (path) => symlinkSync('/dev/zero', path)],
  ];

  it.runIf(process.platform !== 'win32').each(places)(
    '%s is moved away, told, and the file begun anew',
    async (_what, put) => {
      const path = join(folder, 'settings.json');
      put(path);
      const desk = new StorageDesk(folder);
      const file = desk.open({ name: 'settings' });
      expect(desk.state.setAside).toEqual([
        { file: 'settings', as: expect.stringMatching(/^settings\.unreadable-.*\.json$/) as unknown },
      ]);
      expect(file.isBegunAnew).toBe(true);
      file.set('a', 1);
      await file.whenSaved();
      expect(read()).toEqual({ a: 1 });
      expect(desk.state.unsaved).toEqual([]);
    },
  );

  it.runIf(process.platform !== 'win32').each(places)(
    '%s keeps no journal waiting, and is told',
    async (_what, put) => {
      const path = join(folder, 'settings.json');
      put(path);
      const journal = openJournalFile(path);
      await expect(journal.read()).rejects.toMatchObject({
        code: expect.stringMatching(/^(ENOTFILE|EISDIR|ELOOP)$/) as unknown,
      });
      await expect(journal.append('line\n')).rejects.toMatchObject({
        code: expect.stringMatching(/^(ENOTFILE|EISDIR|ELOOP)$/) as unknown,
      });
      expect(existsSync(join(folder, 'nothing'))).toBe(false);
    },
  );

  it.runIf(process.platform !== 'win32')('a socket is moved away too', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'panic.json'), resolve));
    const desk = new StorageDesk(folder);
    const file = desk.openReserved();
    expect(file.isDamaged).toBe(true);
    expect(file.write({ a: 1 })).toBe(true);
    expect(read(folder, 'panic.json')).toEqual({ a: 1 });
    server.close();
  });

  it('a file in the place of the folder leaves all in memory', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    const desk = new StorageDesk(place);
    const file = desk.open({ name: 'settings' });
    file.set('a', 1);
    expect(desk.openReserved().write({ a: 1 })).toBe(false);
    await desk.whenTried();
    expect(file.get('a')).toBe(1);
    expect(desk.state.unsaved).toEqual([
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

  it('leaves the file before, loses nothing in memory, is told once, and is over as soon as there is room', async () => {
    const desk = new StorageDesk(disk.folder);
    const told: unknown[] = [];
    desk.whenChanged(({ unsaved }) => told.push(unsaved));
    const file = desk.open({ name: 'settings' });
    file.set('a', 'before');
    await file.whenSaved();
    disk.fill();
    // Some of it would fit into what is left of the last page.
    for (const text of ['x'.repeat(9_000), 'after']) {
      file.set('a', text);
      await expect(file.whenSaved()).rejects.toMatchObject({ code: 'ENOSPC' });
    }
    expect(file.get('a')).toBe('after');
    expect(read(disk.folder)).toEqual({ a: 'before' });
    expect(readdirSync(disk.folder).sort()).toEqual(['filler', 'settings.json']);
    disk.makeRoom();
    await desk.tryAll();
    expect(read(disk.folder)).toEqual({ a: 'after' });
    expect(told).toEqual([[{ file: 'settings', why: 'full' }], []]);
  });

  it('takes what is written over in its place, and starts nothing new', () => {
    const desk = new StorageDesk(disk.folder);
    expect(desk.openReserved().write({ ended: 'uncovered' })).toBe(true);
    disk.fill();
    expect(desk.openReserved().write({ ended: 'running' })).toBe(true);
    expect(new StorageDesk(disk.folder).openReserved().content).toEqual({ ended: 'running' });
    rmSync(join(disk.folder, 'panic.json'));
    disk.fill();
    expect(desk.openReserved().write({ ended: 'running' })).toBe(false);
    expect(desk.state.unsaved).toEqual([{ file: 'panic', why: 'full' }]);
    const again = new StorageDesk(disk.folder).openReserved();
    expect(again.content).toBeNull();
    expect(again.isDamaged).toBe(false);
  });

  it('that cannot be written at all is told so, and nothing that cannot be moved away is written over', async () => {
    writeFileSync(join(disk.folder, 'settings.json'), '{"half');
    disk.setReadOnly(true);
    const desk = new StorageDesk(disk.folder);
    const file = desk.open({ name: 'settings' });
    file.set('a', 1);
    await desk.whenTried();
    expect(desk.state).toEqual({ unsaved: [{ file: 'settings', why: 'read-only' }], setAside: [], folder: null });
    disk.setReadOnly(false);
    await desk.tryAll();
    expect(readFileSync(join(disk.folder, 'settings.json'), 'utf8')).toBe('{"half');
  });
});
