import { setTimeout as pause } from 'node:timers/promises';
import { scatter } from '../../sandbox/world/scatter';
import { connectManager, membersOf } from '../fixtures/acting';
import { readKeptFiles, unfinishedFiles } from '../fixtures/after-kill';
import { ask } from '../fixtures/bridge';
import { readJournalEntries } from '../fixtures/journal-file';
import type { Program } from '../fixtures/program';
import { readRecording } from '../fixtures/recording';
import { expect, test } from '../fixtures/test';
import { readTurns, readTurnsRecorded, startTurns, type Turn } from '../fixtures/turns';

/** `npm run soak -- kills` makes the long run. */
const KILLS = process.env['PROOFSHEET_SOAK'] === undefined ? 2 : 200;
/** Reproduces a run: the same seed produces the same pauses before each kill. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
/** Maximum pause after the turn that the test waits for. */
const LONGEST_PAUSE_MS = 400;
const MEMBERS = 10;

test('a program killed at any moment of acting has all confirmed acts in an intact journal, which records the interruption', async ({
  launchApp,
  keychain,
  sandbox,
}) => {
  test.setTimeout(300_000 + KILLS * 30_000);
  console.log(`${KILLS} kills, PROOFSHEET_SEED=${SEED}`);
  let program = await launchApp({ keychain });
  const { userData } = program;
  const identity = await connectManager(program, sandbox.announcement);
  const confirmed: Turn[] = [];
  let asked = 0;
  let cutOff = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const message = `kill ${kill}, seed ${SEED}`;
    const members = await membersOf(program, identity);
    await startTurns(
      program.page,
      identity,
      members.slice(0, MEMBERS).map(({ id }) => id),
      asked + 1,
    );
    await expect
      .poll(
        () => readTurns(readRecording(program.recordingPath)).confirmed.some(({ opened }) => opened.length > 1),
        message,
      )
      .toBe(true);
    // The moment of the kill is random.
    await pause((scatter(SEED + kill) / 2 ** 32) * LONGEST_PAUSE_MS);
    const outcome = readTurns(await program.kill());
    expect(outcome.refusals, message).toEqual([]);
    confirmed.push(...outcome.confirmed);
    asked = Math.max(asked, outcome.asked);
    await readKeptFiles(userData);
    const atKill = await readJournalEntries(userData);
    const unended = readTurnsRecorded(atKill).unended;

    program = await launchApp({ keychain, userData });
    expect(await unfinishedFiles(userData), message).toEqual([]);
    await expectWhole(program, message);
    await expectCutOff(program, { entryCount: atKill.length, unended }, message);
    const { turns, outOfOrder } = readTurnsRecorded(await readJournalEntries(userData));
    expect(outOfOrder, message).toEqual([]);
    expectRecorded(turns, confirmed, message);
    expect(turns.at(-1)?.number ?? 0, message).toBeLessThanOrEqual(asked);
    cutOff += unended.length;
  }
  const albums = confirmed.reduce((count, { opened }) => count + opened.length, 0);
  const { entryCount } = await ask(program.page, 'journal.check', {});
  console.log(
    `${confirmed.length} times of acting and ${albums} albums confirmed; ${entryCount} entries; cut off: ${cutOff}`,
  );
  expect(albums).toBeGreaterThan(KILLS);
});

/** Expects no damage but an unfinished line: what was never confirmed may be written in part. */
async function expectWhole({ page }: Program, message: string): Promise<void> {
  const { damage, sealedBy } = await ask(page, 'journal.check', {});
  expect(
    damage.filter(({ kind }) => kind !== 'unfinished'),
    message,
  ).toEqual([]);
  expect(sealedBy, message).not.toBeNull();
}

interface AtKill {
  readonly entryCount: number;
  /** Numbers of turns without an end. */
  readonly unended: readonly number[];
}

/** Expects that acting has ended, and that the journal records each interrupted turn exactly once. */
async function expectCutOff(
  { page, userData }: Program,
  { entryCount, unended }: AtKill,
  message: string,
): Promise<void> {
  expect(await ask(page, 'acting.get', {}), message).toMatchObject({ current: null, ended: null });
  expect(unended.length, message).toBeLessThanOrEqual(1);
  const since = (await readJournalEntries(userData))
    .slice(entryCount)
    .filter(({ event }) => event.kind !== 'damage-found');
  expect(
    since.map(({ event }) => event),
    message,
  ).toEqual(unended.map(() => ({ kind: 'ended', why: 'cut-off' })));
}

/** Expects every confirmed turn and album in order; unconfirmed turns and albums may be present. */
function expectRecorded(turns: readonly Turn[], confirmed: readonly Turn[], message: string): void {
  const recorded = new Map(turns.map((turn) => [turn.number, turn]));
  const found = confirmed.map(({ number, opened }) => {
    const turn = recorded.get(number);
    return turn && { ...turn, opened: turn.opened.slice(0, opened.length) };
  });
  expect(found, message).toEqual(confirmed);
}
