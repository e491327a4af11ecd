import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scatter } from '../../../sandbox/world/scatter';
import { type CacheFolder, createCacheFolder } from '../../testing/storage/sealed-cache';
import { mountSmallDisk, whyNoSmallDisk } from '../../testing/storage/small-disk';
import type { SealedCache } from './sealed-cache';

const ANN = 'account/ann';
const MEMBER = 'account/ann/as/member-17';
const SECRET = 'Our wedding, https://pictures.example/albums/17';
const noDisk = whyNoSmallDisk();

let place: CacheFolder;
beforeEach(() => {
  place = createCacheFolder();
});
afterEach(() => {
  place.remove();
});

const text = (content: string): readonly Uint8Array[] => [Buffer.from(content)];

async function read(cache: SealedCache, entry: string, identity = ANN): Promise<string | null> {
  return (await cache.partition(identity).read(entry))?.toString() ?? null;
}

/** Writes in a first run of the program. */
async function write(entries: Readonly<Record<string, string>>, identity = ANN): Promise<void> {
  const cache = await place.open();
  for (const [entry, content] of Object.entries(entries)) cache.partition(identity).write(entry, text(content));
  await cache.settled();
}

describe('an entry', () => {
  it('is read after a restart, and only by its own identity', async () => {
    await write({ 'picture 1': SECRET, 'picture 2': '' });
    const cache = await place.open();
    expect(await read(cache, 'picture 1')).toBe(SECRET);
    expect(await read(cache, 'picture 2')).toBe('');
    expect(await read(cache, 'picture 3')).toBeNull();
    expect(await read(cache, 'picture 1', MEMBER)).toBeNull();
  });

  it('is replaced by a later write, and gone after it is removed', async () => {
    await write({ one: 'old', two: 'old' });
    const cache = await place.open();
    const partition = cache.partition(ANN);
    partition.write('one', text('new'));
    partition.remove('two');
    partition.write('three', text('never'));
    partition.remove('three');
    await cache.settled();
    const next = await place.open();
    expect([await read(next, 'one'), await read(next, 'two'), await read(next, 'three')]).toEqual(['new', null, null]);
  });

  it('leaves nothing readable in contents and names: no text, no member, no account', async () => {
    await write({ [SECRET]: SECRET }, MEMBER);
    await write({ [SECRET]: SECRET });
    const all = place
      .files()
      .map((path) => `${path.slice(place.root.length)}\n${readFileSync(path).toString('latin1')}`);
    expect(all).toHaveLength(2);
    for (const file of [...all, readFileSync(join(place.folder, 'vault.json'), 'latin1')]) {
      expect(file).not.toMatch(/wedding|pictures\.example|member-17|account|ann/);
      expect(file).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 20));
    }
    expect(new Set(place.files().map((path) => basename(path))).size, 'equal entries of two identities differ').toBe(2);
  });
});

describe('a damaged entry is a miss and is removed', () => {
  it.each(['flipped', 'truncated', 'empty', 'extended', 'of another entry', 'of another identity', 'a folder'])(
    '%s',
    async (damage) => {
      await write({ bad: 'x'.repeat(2_000), good: 'y'.repeat(2_000) });
      await write({ bad: 'z'.repeat(2_000) }, MEMBER);
      const [first = '', second = ''] = place.files();
      const sizes = new Map(place.files().map((path) => [path, readFileSync(path)]));
      for (let round = 0; round < 40; round += 1) {
        for (const [path, bytes] of sizes) writeFileSync(path, bytes);
        const target = round % 2 === 0 ? first : second;
        const bytes = Buffer.from(sizes.get(target) ?? []);
        const draw = scatter(round + 1);
        if (damage === 'flipped') bytes[draw % bytes.length] = (bytes[draw % bytes.length] ?? 0) ^ (1 + (draw % 255));
        if (damage === 'extended') writeFileSync(target, Buffer.concat([bytes, Buffer.of(0)]));
        else writeFileSync(target, bytes);
        if (damage === 'truncated') truncateSync(target, draw % bytes.length);
        if (damage === 'empty') truncateSync(target);
        if (damage === 'of another entry') cpSync(target === first ? second : first, target);
        if (damage === 'of another identity') {
          const other = place.files().find((path) => dirname(path) !== dirname(target)) ?? '';
          cpSync(other, target);
        }
        if (damage === 'a folder') {
          rmSync(target);
          mkdirSync(target);
        }
        const cache = await place.open();
        const found = await Promise.all([read(cache, 'bad'), read(cache, 'good'), read(cache, 'bad', MEMBER)]);
        expect(found.filter((content) => content === null).length, `round ${round}`).toBe(1);
        for (const content of found) expect(content === null || /^(x{2000}|y{2000}|z{2000})$/.test(content)).toBe(true);
        await cache.settled();
        expect(place.files(), 'the damaged file is removed').not.toContain(target);
        if (damage === 'a folder') mkdirSync(dirname(target), { recursive: true });
      }
    },
  );
});

describe('keys', () => {
  it('are destroyed when an identity is forgotten, before its files; what still uses it writes nothing', async () => {
    await write({ one: SECRET });
    await write({ one: SECRET }, MEMBER);
    const before = place.files();
    const copies = before.map((path) => readFileSync(path));
    const cache = await place.open();
    const late = cache.partition(MEMBER);
    expect((await late.read('one'))?.toString()).toBe(SECRET);
    cache.forget((identity) => identity === MEMBER);
    late.write('two', text('late'));
    await cache.settled();
    expect(await late.read('one')).toBeNull();
    expect(place.files()).toHaveLength(1);
    // Restoring the files from a copy does not help.
    before.forEach((path, index) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, copies[index] ?? '');
    });
    const next = await place.open();
    expect(await next.place()).toBe('disk');
    expect(next.identities).toEqual([ANN]);
    expect(await read(next, 'one', MEMBER)).toBeNull();
    expect(await read(next, 'one')).toBe(SECRET);
    await next.usedBytes();
    await next.settled();
    expect(place.files(), 'a folder without a key is removed').toHaveLength(1);
  });

  it('are renewed when everything is cleared, and the partitions in use go on', async () => {
    await write({ one: SECRET });
    const cache = await place.open();
    const partition = cache.partition(ANN);
    await cache.clear();
    expect(place.files()).toEqual([]);
    expect(await partition.read('one')).toBeNull();
    expect(await cache.usedBytes()).toBe(0);
    partition.write('one', text('new'));
    await cache.settled();
    expect(await read(await place.open(), 'one')).toBe('new');
  });

  it('that are gone make all entries useless; these are removed with the first write', async () => {
    await write({ one: SECRET });
    place.keychain.loseKeys();
    const cache = await place.open();
    expect(await read(cache, 'one')).toBeNull();
    cache.partition(ANN).write('two', text('new'));
    await cache.settled();
    expect(place.files()).toHaveLength(1);
    expect(await read(await place.open(), 'two')).toBe('new');
  });

  it('of a locked keychain stay, and so do the entries; meanwhile nothing is read or written', async () => {
    await write({ one: SECRET });
    place.keychain.isLocked = true;
    const cache = await place.open();
    cache.partition(ANN).write('two', text('new'));
    await cache.settled();
    expect([await cache.place(), await read(cache, 'one'), await cache.usedBytes()]).toEqual(['memory-only', null, 0]);
    expect(place.files()).toHaveLength(1);
    place.keychain.isLocked = false;
    expect(await read(await place.open(), 'one')).toBe(SECRET);
  });
});

describe('the limit', () => {
  const BLOCK = 4_096;

  it('removes the entries that were used longest ago, also those of an earlier run', async () => {
    await write({ first: '1', second: '2', third: '3' });
    const cache = await place.open({ limitBytes: 3 * BLOCK });
    expect(await cache.usedBytes()).toBe(3 * BLOCK);
    await read(cache, 'first');
    cache.partition(ANN).write('fourth', text('4'));
    cache.partition(ANN).write('fifth', text('5'));
    await cache.settled();
    expect(place.files()).toHaveLength(3);
    expect(await read(cache, 'first')).toBe('1');
    expect([await read(cache, 'second'), await read(cache, 'third')]).toEqual([null, null]);
    expect(await cache.usedBytes()).toBe(3 * BLOCK);
  });

  it('applies at once when it is lowered, and zero turns the cache off until it is raised', async () => {
    await write({ first: '1', second: '2', third: '3' });
    const cache = await place.open();
    await cache.setLimit(BLOCK);
    await cache.settled();
    expect(place.files()).toHaveLength(1);
    await cache.setLimit(0);
    expect(place.files()).toEqual([]);
    cache.partition(ANN).write('fourth', text('4'));
    await cache.settled();
    expect([place.files(), await cache.place()]).toEqual([[], 'off']);
    await cache.setLimit(BLOCK);
    cache.partition(ANN).write('fifth', text('5'));
    await cache.settled();
    expect(await read(cache, 'fifth')).toBe('5');
  });
});

it("two programs on one folder read each other's entries or miss them, and neither fails", async () => {
  await write({ shared: SECRET });
  const [one, other] = [await place.open(), await place.open()];
  for (let round = 0; round < 20; round += 1) {
    for (const cache of [one, other]) cache.partition(ANN).write(`entry ${round % 5}`, text(`round ${round}`));
  }
  await Promise.all([one.settled(), other.settled()]);
  expect([await read(one, 'shared'), await read(other, 'entry 4')]).toEqual([SECRET, 'round 19']);
  await one.clear();
  expect(await read(other, 'entry 4')).toBeNull();
  other.partition(ANN).write('after', text('lost or kept'));
  await other.settled();
  other.partition(ANN).write('after', text('kept'));
  await other.settled();
  expect(await read(other, 'after')).toBe('kept');
  expect(place.reported).toEqual([]);
});

describe.skipIf(noDisk !== null)('a disk', () => {
  it('that is full is reported once; earlier entries are read, and writing begins again after a pause', async () => {
    const disk = mountSmallDisk(512);
    let nowMs = 0;
    const onDisk = createCacheFolder({ folder: disk.folder, vaultFolder: place.folder, keychain: place.keychain });
    try {
      const cache = await onDisk.open({ nowMs: () => nowMs });
      const partition = cache.partition(ANN);
      partition.write('early', text(SECRET));
      await cache.settled();
      disk.fill();
      for (const entry of ['one', 'two', 'three']) partition.write(entry, [Buffer.alloc(20_000)]);
      await cache.settled();
      partition.write('four', text('4'));
      await cache.settled();
      expect(onDisk.reported.length).toBeGreaterThan(0);
      const reports = onDisk.reported.length;
      expect([await read(cache, 'early'), await read(cache, 'four')]).toEqual([SECRET, null]);
      expect(onDisk.files(), 'no unfinished file stays').toHaveLength(1);
      disk.makeRoom();
      nowMs = 60_001;
      partition.write('five', text('5'));
      await cache.settled();
      expect(await read(cache, 'five')).toBe('5');
      expect(onDisk.reported.slice(reports)).toEqual([null]);
    } finally {
      disk.remove();
    }
  });

  it('that is read-only is reported, and its entries are read', async () => {
    const disk = mountSmallDisk(512);
    const onDisk = createCacheFolder({ folder: disk.folder, vaultFolder: place.folder, keychain: place.keychain });
    try {
      const first = await onDisk.open();
      first.partition(ANN).write('early', text(SECRET));
      await first.settled();
      disk.setReadOnly(true);
      const cache = await onDisk.open();
      cache.partition(ANN).write('late', text('late'));
      await cache.settled();
      expect(await read(cache, 'early')).toBe(SECRET);
      expect(onDisk.reported).toEqual([expect.objectContaining({ code: 'EROFS' })]);
      cache.forget(() => true);
      await cache.settled();
      expect(await read(cache, 'early')).toBeNull();
    } finally {
      disk.remove();
    }
  });

  it('with a file instead of the folder is reported, and nothing else fails', async () => {
    writeFileSync(place.root, 'not a folder');
    const cache = await place.open();
    cache.partition(ANN).write('one', text('1'));
    await cache.settled();
    expect(await read(cache, 'one')).toBeNull();
    expect(place.reported).toHaveLength(1);
  });
});
