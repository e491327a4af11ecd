import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readUpdateList } from '../main/updates/update-list';
import { inProject } from './project.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-sign-'));
  writeFileSync(join(folder, 'proofsheet-1.2.0.tar.gz'), 'program');
});
afterEach(() => rmSync(folder, { recursive: true }));

const dayMs = 86_400_000;
const system = {
  page: 'https://downloads.example.test/',
  url: 'https://downloads.example.test/proofsheet-1.2.0.tar.gz',
  stagedPercent: 100,
};
const stable = { version: '1.2.0', released: '2026-11-30', notes: { en: 'Faster.' }, systems: { 'linux-x64': system } };
const list = {
  format: 1,
  counter: 3,
  expires: `${new Date(Date.now() + 90 * dayMs).toISOString().slice(0, 19)}Z`,
  channels: { stable },
};

/** @param {readonly string[]} words */
function run(...words) {
  return spawnSync(process.execPath, [inProject('scripts/sign-updates.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** @param {unknown} content */
function sign(content, former = 'none', more = ['--files', '.']) {
  writeFileSync(join(folder, 'list.json'), JSON.stringify(content));
  return run('sign', 'list.json', '--key', 'key.pem', '--former', former, '--out', 'updates.json', ...more);
}

it('the program accepts what a new key signs, with the size and the hash of the file', () => {
  const { stdout: publicKey } = run('new-key', 'key.pem');
  expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
  expect(sign(list).stderr).toMatch(/^Signed updates\.json with the key /);
  const publicKeys = [publicKey.trim()];
  const signed = readUpdateList(readFileSync(join(folder, 'updates.json')), {
    publicKeys,
    nowMs: Date.now(),
    keptCounter: 0,
  });
  expect(signed.channels.stable?.systems['linux-x64']).toMatchObject({
    size: 7,
    sha256: '1310ca2c8932dbd118668bd97442558a3e1f546b5e15c69699dfbd6024f548d8',
  });
  const verified = run('verify', 'updates.json', '--public-key', publicKey.trim());
  expect([verified.status, JSON.parse(verified.stdout)]).toEqual([0, signed]);
});

it('a key is never overwritten, and one with a passphrase needs it', () => {
  writeFileSync(join(folder, 'passphrase'), 'example\n');
  run('new-key', 'key.pem', '--passphrase-file', 'passphrase');
  const key = readFileSync(join(folder, 'key.pem'), 'utf8');
  expect(run('new-key', 'key.pem').stderr).toBe('key.pem exists already.\n');
  expect(readFileSync(join(folder, 'key.pem'), 'utf8')).toBe(key);
  expect(sign(list).stderr).toMatch(/its passphrase is missing or wrong/);
  expect(sign(list, 'none', ['--files', '.', '--passphrase-file', 'passphrase']).status).toBe(0);
});

it('the counter must grow from one file to the next', () => {
  run('new-key', 'key.pem');
  sign(list);
  const former = readFileSync(join(folder, 'updates.json'), 'utf8');
  expect(sign(list, 'updates.json').stderr).toMatch(/“counter” must be above 3/);
  expect(readFileSync(join(folder, 'updates.json'), 'utf8')).toBe(former);
  expect(sign({ ...list, counter: 4 }, 'updates.json').status).toBe(0);
});

it.each([
  ['an expiry that is over', { expires: '2026-01-01T00:00:00Z' }, /is over/],
  ['an expiry in years', { expires: '2036-01-01T00:00:00Z' }, /more than 366 days/],
  ['a field that nobody knows', { stagged: 5 }, /must not have “stagged”/],
  [
    'a beta in the channel stable',
    { channels: { stable: { ...stable, version: '1.2.0-beta.1' } } },
    /no version for the channel stable/,
  ],
  ['notes without English', { channels: { stable: { ...stable, notes: { de: 'Neu.' } } } }, /lacks “en”/],
  [
    'a page without https',
    { channels: { stable: { ...stable, systems: { 'linux-x64': { ...system, page: 'http://a.test/' } } } } },
    /must be an https address/,
  ],
  [
    'a system that does not exist',
    { channels: { stable: { ...stable, systems: { 'linux-x86': system } } } },
    /no system linux-x86/,
  ],
  [
    'a hash that is not that of the file',
    { channels: { stable: { ...stable, systems: { 'linux-x64': { ...system, sha256: 'a'.repeat(64) } } } } },
    /is not that of the file/,
  ],
])('nothing is signed with %s', (_what, change, reason) => {
  run('new-key', 'key.pem');
  const { status, stderr } = sign({ ...list, ...change });
  expect([status, stderr]).toEqual([1, expect.stringMatching(reason)]);
  expect(existsSync(join(folder, 'updates.json'))).toBe(false);
});

it('a file that was changed after it was signed is not verified, nor one of another key', () => {
  const own = run('new-key', 'key.pem').stdout.trim();
  const other = run('new-key', 'other.pem').stdout.trim();
  sign(list);
  expect(run('verify', 'updates.json', '--public-key', other).stderr).toMatch(/None of these keys/);
  const path = join(folder, 'updates.json');
  const envelope = JSON.parse(readFileSync(path, 'utf8'));
  const payload = Buffer.from(JSON.stringify({ ...list, counter: 9 })).toString('base64');
  writeFileSync(path, JSON.stringify({ ...envelope, payload }));
  expect(run('verify', 'updates.json', '--public-key', own).stderr).toMatch(/or it was changed afterwards/);
});
