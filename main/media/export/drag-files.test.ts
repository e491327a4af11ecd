import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdentityKey } from '../../../preload/contract/identity';
import { checkAccess, authorize, type Authorized, mapAuthorized } from '../../masking/gate';
import { USUAL_RULES } from '../../masking/mask-rules';
import { type Drag, DragFiles } from './drag-files';
import { findMemoryFolder } from './memory-folder';
import type { GivenPicture } from '../given-picture';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'proofsheet-test-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(place, { recursive: true, force: true });
});

function passed(given: GivenPicture['given']): Authorized<GivenPicture> {
  const answer = checkAccess(
    { rulesOf: () => USUAL_RULES, findLease: () => null, level: 'sensitive' },
    {
      identity: IdentityKey.parse('a/b'),
      subject: { kind: 'other' },
      longEdgePx: null,
      token: null,
      safety: 'safe',
      isHidden: null,
    },
  );
  if (answer.form !== 'plain') throw new Error('What is safe is masked.');
  return authorize(answer, { contentType: 'image/png', body: Buffer.from('pixels'), given });
}

function open(memoryFolder: string | null, owner = 'folder of settings'): DragFiles {
  return new DragFiles({ temporaryFolder: place, memoryFolder, owner });
}

const ALWAYS = () => true;

describe('a file that is dragged out', () => {
  it('is readable by its owner only, under its own name', async () => {
    const files = open(null);
    const { path } = await files.offer(passed('as-it-is'), 'Heron.png', ALWAYS);
    expect(readFileSync(path, 'utf8')).toBe('pixels');
    expect([path, dirname(path), dirname(dirname(path))].map((each) => statSync(each).mode & 0o777)).toEqual([
      0o600, 0o700, 0o700,
    ]);
    const again = await files.offer(passed('as-it-is'), 'Heron.png', ALWAYS);
    expect(again.path).not.toBe(path);
    files.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it('can be written by the next drag after a failure', async () => {
    const files = open(null);
    rmSync(place, { recursive: true });
    await expect(files.offer(passed('as-it-is'), 'Heron.png', ALWAYS)).rejects.toThrow();
    await mkdir(place);
    const { path } = await files.offer(passed('as-it-is'), 'Heron.png', ALWAYS);
    expect(existsSync(path)).toBe(true);
    files.close();
  });

  it('is removed after a while, or as soon as its lease ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const files = open(place);
    let isLeased = true;
    const leased = await files.offer(passed('leased'), 'Leased.png', () => isLeased);
    const usual = await files.offer(passed('as-it-is'), 'Usual.png', ALWAYS);
    files.removeForbidden();
    expect([leased, usual].map(({ path }) => existsSync(path))).toEqual([true, true]);
    isLeased = false;
    files.removeForbidden();
    expect([leased, usual].map(({ path }) => existsSync(path))).toEqual([false, true]);
    vi.advanceTimersByTime(120_000);
    expect(existsSync(usual.path)).toBe(false);
    files.close();
  });

  it('stays when later drags begin, because it may still be copied to a slow disk', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const files = open(null);
    const first = await files.offer(passed('as-it-is'), 'First.png', ALWAYS);
    vi.advanceTimersByTime(60_000);
    const second = await files.offer(passed('as-it-is'), 'Second.png', ALWAYS);
    files.begin();
    expect([first, second].map(({ path }) => existsSync(path))).toEqual([true, true]);
    vi.advanceTimersByTime(60_000);
    expect([first, second].map(({ path }) => existsSync(path))).toEqual([false, true]);
    files.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it('makes room for the next drag if all together are too large, and never removes files of the same drag', async () => {
    const files = open(null);
    const large = mapAuthorized(passed('as-it-is'), (picture) => ({ ...picture, body: Buffer.alloc(180_000_000) }));
    const offer = async (name: string, drag?: Drag) => (await files.offer(large, name, ALWAYS, drag)).path;
    const earlier = [await offer('1.png'), await offer('2.png')];
    const drag = files.begin();
    const later = [await offer('3.png', drag)];
    expect(earlier.map((path) => existsSync(path))).toEqual([false, true]);
    later.push(await offer('4.png', drag), await offer('5.png', drag));
    expect(earlier.map((path) => existsSync(path))).toEqual([false, false]);
    expect(later.map((path) => existsSync(path))).toEqual([true, true, true]);
    files.close();
  });

  it('is removed if its lease ended while it was written', async () => {
    const { path } = await open(place).offer(passed('leased'), 'Late.png', () => false);
    expect(existsSync(path)).toBe(false);
  });

  it('is never written to disk if only a lease allows it', async () => {
    const files = open(null);
    expect(files.isInMemory).toBe(false);
    await expect(files.offer(passed('leased'), 'Leased.png', ALWAYS)).rejects.toThrow('would be written to the disk');
    expect(readdirSync(place)).toEqual([]);
  });

  it('of a killed program is removed at the next start, and files of other programs stay', async () => {
    const { path } = await open(null).offer(passed('as-it-is'), 'Heron.png', ALWAYS);
    const other = await open(null, 'another folder of settings').offer(passed('as-it-is'), 'Other.png', ALWAYS);
    await mkdir(join(place, 'proofsheet-somebody'));
    await writeFile(join(place, 'proofsheet-somebody', 'kept.txt'), 'kept');
    open(null);
    expect([path, other.path, join(place, 'proofsheet-somebody', 'kept.txt')].map((each) => existsSync(each))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a folder in memory', () => {
  it('is found only where Linux reports memory, and never on other systems', async () => {
    expect(await findMemoryFolder([undefined, '/', '/nowhere'], 'linux')).toBeNull();
    expect(await findMemoryFolder(['/dev/shm'], 'darwin')).toBeNull();
    if (process.platform === 'linux') expect(await findMemoryFolder(['/nowhere', '/dev/shm'])).toBe('/dev/shm');
  });
});
