import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { scatter } from '../../../sandbox/world/scatter';
import { createAesKeychain } from '../../testing/storage/aes-keychain';
import { CACHED_BY, ENTRIES, nameOf, numberOf } from '../../testing/storage/numbered-entries';
import { createCacheFolder } from '../../testing/storage/sealed-cache';

/** Number of kills; `npm run soak -- cache` runs more. */
const KILLS = process.env['PROOFSHEET_SOAK'] === undefined ? 6 : 500;
/** Repeat a run's kill times by setting its seed. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
/** In milliseconds. */
const LONGEST_PAUSE_MS = 6;
const LONGEST_OPENING_MS = 40;
const PROJECT = join(__dirname, '..', '..', '..');

type Child = ChildProcessByStdio<null, Readable, null>;

function startWriting(folder: string, key: Buffer, first: number): Child {
  const script = join(PROJECT, 'main', 'testing', 'storage', 'write-cache-until-killed.ts');
  const parameters = ['--import', 'tsx', script, folder, key.toString('hex'), String(first)];
  return spawn(process.execPath, parameters, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Returns the number that was confirmed last, or null. Kills after `afterWrites` confirmations and a short pause. */
async function killWhileWriting(child: Child, afterWrites: number, pauseMs: number): Promise<number | null> {
  const ended = once(child, 'close');
  let confirmed: number | null = null;
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'begun') {
      confirmed = Number(line);
      count += 1;
    }
    if (count === afterWrites) void pause(pauseMs).then(() => child.kill('SIGKILL'));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return confirmed;
}

it(
  'the cache contains only whole entries, and all that were on the disk, no matter when the program is killed',
  async () => {
    console.log(`${KILLS} kills, PROOFSHEET_SEED=${SEED}`);
    const key = randomBytes(32);
    const place = createCacheFolder({ keychain: createAesKeychain(key) });
    let last = 0;
    /** By entry, the last number that was confirmed. */
    const onDisk = new Map<number, number>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const draw = scatter(SEED + kill);
      const isWhileOpening = kill % 5 === 0;
      const pauseMs = (draw / 2 ** 32) * (isWhileOpening ? LONGEST_OPENING_MS : LONGEST_PAUSE_MS);
      const child = startWriting(place.folder, key, last + 1);
      const confirmed = (await killWhileWriting(child, isWhileOpening ? 0 : 1 + (draw % 8), pauseMs)) ?? last;
      for (let number = last + 1; number <= confirmed; number += 1) onDisk.set(number % ENTRIES, number);
      const cache = await place.open();
      const found = new Map<number, number>();
      for (let entry = 0; entry < ENTRIES; entry += 1) {
        const content = await cache.partition(CACHED_BY).read(nameOf(entry));
        if (content === null) continue;
        const number = numberOf(content);
        expect(number === null ? null : nameOf(number), `kill ${kill}, seed ${SEED}`).toBe(nameOf(entry));
        found.set(entry, number ?? 0);
      }
      for (const [entry, number] of onDisk)
        expect(found.get(entry), `kill ${kill}, seed ${SEED}`).toBeGreaterThanOrEqual(number);
      last = Math.max(confirmed, ...found.values());
      await cache.settled();
    }
    expect(last).toBeGreaterThan(KILLS);
    place.remove();
  },
  60_000 + KILLS * 10_000,
);
