import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { JournalEntry } from '../../../preload/contract/journal';
import { scatter } from '../../../sandbox/world/scatter';
import { createAesKeychain } from '../../testing/storage/aes-keychain';
import { allOf, createTemporaryJournal } from '../../testing/impersonation/temporary-journal';

/** Number of kills; `npm run soak -- journal` runs more. */
const KILLS = process.env['PROOFSHEET_SOAK'] === undefined ? 8 : 200;
/** Repeat a run's kill times by setting its seed. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
/** In milliseconds; so short that most kills hit the write after the awaited entry. */
const LONGEST_PAUSE_MS = 4;
const LONGEST_OPENING_MS = 40;
const PROJECT = join(__dirname, '..', '..', '..');

type Child = ChildProcessByStdio<null, Readable, null>;

function startWriting(folder: string, key: Buffer, first: number): Child {
  const script = join(PROJECT, 'main', 'testing', 'impersonation', 'write-until-killed.ts');
  const parameters = ['--import', 'tsx', script, folder, key.toString('hex'), String(first)];
  return spawn(process.execPath, parameters, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
}

/**
 * When to kill: a short pause after a number of confirmed entries. Zero entries means while the journal is being
 * opened.
 */
interface KillMoment {
  readonly afterEntries: number;
  readonly pauseMs: number;
}

function momentOf(kill: number): KillMoment {
  const draw = scatter(SEED + kill);
  const fraction = draw / 2 ** 32;
  if (kill % 4 === 0) return { afterEntries: 0, pauseMs: fraction * LONGEST_OPENING_MS };
  return { afterEntries: 2 + (draw % 6), pauseMs: fraction * LONGEST_PAUSE_MS };
}

/** Returns the number of the last entry that the program confirmed, or null if it confirmed none. */
async function killWhileWriting(child: Child, { afterEntries, pauseMs }: KillMoment): Promise<number | null> {
  const ended = once(child, 'close');
  let confirmed: number | null = null;
  let confirmedCount = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'begun') {
      confirmed = Number(line);
      confirmedCount += 1;
    }
    if (confirmedCount === afterEntries) void pause(pauseMs).then(() => child.kill('SIGKILL'));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return confirmed;
}

function numbersIn(entries: readonly JournalEntry[]): number[] {
  return entries.flatMap(({ event }) => (event.kind === 'album-opened' ? [Number(event.albumName)] : []));
}

function kindsOfSessions(entries: readonly JournalEntry[]): string[] {
  return entries.flatMap(({ event: { kind } }) => (kind === 'started' || kind === 'ended' ? [kind] : []));
}

it(
  'the journal keeps every confirmed entry and an unbroken chain, no matter when the program is killed',
  async () => {
    console.log(`${KILLS} kills, PROOFSHEET_SEED=${SEED}`);
    const key = randomBytes(32);
    const place = createTemporaryJournal({ keychain: createAesKeychain(key) });
    let lastNumber = 0;
    let confirmedCount = 0;
    let unconfirmedCount = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const message = `kill ${kill}, seed ${SEED}`;
      const child = startWriting(place.folder, key, lastNumber + 1);
      const confirmed = await killWhileWriting(child, momentOf(kill));
      const journal = await place.open();
      const { damage } = journal.check();
      expect(
        damage.filter(({ kind }) => kind !== 'unfinished'),
        message,
      ).toEqual([]);
      const numbers = numbersIn(await allOf(journal));
      expect(numbers, message).toEqual(Array.from({ length: numbers.length }, (_none, index) => index + 1));
      // One more entry may be saved but not confirmed.
      const least = confirmed ?? lastNumber;
      expect(numbers.length, message).toBeGreaterThanOrEqual(least);
      expect(numbers.length, message).toBeLessThanOrEqual(least + 1);
      const kinds = kindsOfSessions(await allOf(journal));
      expect(kinds, message).toEqual(kinds.map((_kind, index) => (index % 2 === 0 ? 'started' : 'ended')));
      expect(kinds.length % 2, `${message}: every start of acting has an end`).toBe(0);
      confirmedCount += least - lastNumber;
      unconfirmedCount += numbers.length - least;
      lastNumber = numbers.length;
    }
    const { entryCount, damage } = (await place.open()).check();
    console.log(
      `${confirmedCount} entries confirmed, ${unconfirmedCount} kept without; ${entryCount} in all; lines left unfinished: ${damage.length}`,
    );
    expect(confirmedCount).toBeGreaterThan(KILLS);
    place.remove();
  },
  60_000 + KILLS * 10_000,
);
