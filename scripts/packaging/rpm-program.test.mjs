import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyForRpm, saysThatItIsRpm } from './rpm-program.mjs';

let folder = '';
let program = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-rpm-'));
  program = join(folder, 'program');
  mkdirSync(join(program, 'resources'), { recursive: true });
  writeFileSync(join(program, 'proofsheet'), 'program');
  chmodSync(join(program, 'proofsheet'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the rpm says that it is one, and the AppImage from the same program does not', () => {
  const copy = join(folder, 'rpm');
  copyForRpm(program, copy);
  expect(readFileSync(join(copy, 'resources', 'package-type'), 'utf8')).toBe('rpm\n');
  expect(statSync(join(copy, 'proofsheet')).mode & 0o777).toBe(0o755);
  expect(existsSync(join(program, 'resources', 'package-type'))).toBe(false);
});

it('a program that is already that of a package of a system is refused', () => {
  writeFileSync(join(program, 'resources', 'package-type'), 'deb\n');
  expect(() => copyForRpm(program, join(folder, 'rpm'))).toThrow(/which only packages of a system have/);
});

it('an rpm without the file is noticed', () => {
  expect(saysThatItIsRpm('/opt/Proofsheet/proofsheet\n/opt/Proofsheet/resources/package-type\n')).toBe(true);
  expect(saysThatItIsRpm('/opt/Proofsheet/proofsheet\n/opt/Proofsheet/resources/app.asar\n')).toBe(false);
});
