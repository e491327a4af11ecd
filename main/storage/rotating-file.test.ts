import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RotatingFile } from './rotating-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-log-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const pathOf = (name = 'proofsheet.log'): string => join(folder, 'logs', name);
const isRoot = process.getuid?.() === 0;

describe('The log file', () => {
  it('is created with its folder, readable by its owner only, and continued after a restart', () => {
    for (const entry of ['one\n', 'two\n']) {
      const file = new RotatingFile();
      file.write(entry);
      file.open(pathOf());
      file.close();
    }
    expect(readFileSync(pathOf(), 'utf8')).toBe('one\ntwo\n');
    if (process.platform !== 'win32') expect(statSync(pathOf()).mode & 0o777).toBe(0o600);
  });

  it('never takes more space than three files of the limit, and keeps the latest entries', () => {
    const file = new RotatingFile({ maxBytes: 100 });
    file.open(pathOf());
    for (let count = 0; count < 200; count += 1) file.write(`entry ${count}\n`);
    const names = readdirSync(join(folder, 'logs')).sort();
    expect(names).toEqual(['proofsheet.1.log', 'proofsheet.2.log', 'proofsheet.log']);
    for (const name of names) expect(statSync(pathOf(name)).size).toBeLessThanOrEqual(100);
    expect(file.readEnd(1_000)).toMatch(/entry 198\nentry 199\n$/);
    expect(file.readEnd(20)).toHaveLength(20);
    file.close();
  });

  it('keeps its size limit if one entry is larger, and if old files cannot be removed', () => {
    const file = new RotatingFile({ maxBytes: 100 });
    mkdirSync(pathOf('proofsheet.1.log'), { recursive: true });
    writeFileSync(join(pathOf('proofsheet.1.log'), 'x'), '');
    file.open(pathOf());
    for (let count = 0; count < 20; count += 1) file.write(`${'x'.repeat(70)}${count}\n`);
    file.write('y'.repeat(5_000));
    expect(statSync(pathOf()).size).toBeLessThanOrEqual(100);
    file.close();
  });

  it.skipIf(process.platform === 'win32')(
    'does not block if a FIFO is at its path, and continues once the FIFO is gone',
    () => {
      mkdirSync(join(folder, 'logs'));
      execFileSync('mkfifo', [pathOf()]);
      const file = new RotatingFile();
      file.open(pathOf());
      file.write('one\n');
      expect(file.readEnd(100), 'the entry is kept in memory').toBe('one\n');
      rmSync(pathOf());
      file.write('two\n');
      expect(readFileSync(pathOf(), 'utf8')).toBe('one\ntwo\n');
      file.close();
    },
  );

  it.skipIf(process.platform === 'win32')('is not written through a link, or into a device or a folder', () => {
    mkdirSync(join(folder, 'logs'));
    const other = join(folder, 'other');
    writeFileSync(other, 'mine');
    for (const place of [
      () => symlinkSync(other, pathOf()),
      () => symlinkSync('/dev/full', pathOf()),
      () => mkdirSync(pathOf()),
    ]) {
      place();
      const file = new RotatingFile();
      file.open(pathOf());
      file.write('one\n');
      expect(file.readEnd(100), 'the target is not read either').toBe('one\n');
      rmSync(pathOf(), { recursive: true });
    }
    expect(readFileSync(other, 'utf8')).toBe('mine');
  });

  it('keeps the latest 200 entries in memory if its folder cannot be created, and contains them once the folder exists', () => {
    writeFileSync(join(folder, 'logs'), 'not a folder');
    const file = new RotatingFile();
    file.open(pathOf());
    for (let count = 0; count < 300; count += 1) file.write(`${count}\n`);
    rmSync(join(folder, 'logs'));
    file.write('300\n');
    expect(readFileSync(pathOf(), 'utf8').split('\n').at(0)).toBe('101');
    file.close();
  });

  it.skipIf(isRoot || process.platform === 'win32')('causes no exception in a read-only folder', () => {
    chmodSync(folder, 0o500);
    const file = new RotatingFile();
    file.open(pathOf());
    expect(() => file.write('one\n')).not.toThrow();
  });

  it('is created again if it was removed while the program runs', () => {
    const file = new RotatingFile();
    file.open(pathOf());
    file.write('one\n');
    rmSync(join(folder, 'logs'), { recursive: true });
    file.write('two\n');
    expect(readFileSync(pathOf(), 'utf8')).toBe('two\n');
    file.close();
  });
});
