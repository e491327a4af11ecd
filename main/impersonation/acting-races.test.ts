/** What comes between: ends while somebody is about to be acted as, and a journal that cannot be written for a while. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MemberId } from '../../preload/contract';
import { HERON, MANAGER, type OpenedManager, openManager, PIER } from './fixtures/manager';

let opened: OpenedManager;
const signal = new AbortController().signal;

beforeEach(async () => {
  opened = await openManager();
  await opened.manager.group?.members(signal);
});

afterEach(async () => {
  vi.useRealTimers();
  opened.world.isJournalWritable = true;
  await opened.desk.close();
  await opened.control.reset();
  await opened.sandbox.stop();
});

const start = (member: MemberId, by = signal) => opened.desk.start(MANAGER, member, null, by);
const lines = (): string[] =>
  opened.journal.map(({ member, event }) =>
    [member?.name, event.kind, 'why' in event ? event.why : ''].filter(Boolean).join(' '),
  );

/** The service is asked first, and takes its time. */
async function slowly(): Promise<void> {
  opened.manager.group?.doubt();
  await opened.control.setFaults([{ match: { methodName: 'verifyCredentials' }, latencyMs: 60_000 }]);
}

it('gives up a start at once when the computer is locked, and acts as nobody', async () => {
  await slowly();
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await expect.poll(async () => (await opened.control.readRequests()).length).toBeGreaterThan(0);
  await opened.desk.end('locked');
  await starting;
  expect(opened.desk.state.current).toBeNull();
  expect(lines()).toEqual([]);
});

it('tells by the right word why a start that was already written came to nothing', async () => {
  let locking: Promise<unknown> = Promise.resolve();
  opened.world.onWrite = ({ event }) => {
    if (event.kind === 'started') locking = opened.desk.end('locked');
  };
  await expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await locking;
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended locked']);
  expect(opened.desk.state).toMatchObject({ current: null, ended: { why: 'locked', memberName: 'quiet_heron' } });
});

it('keeps acting as the former where a start for another is called off in time', async () => {
  await start(HERON);
  await slowly();
  const person = new AbortController();
  const starting = expect(start(PIER, person.signal)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  person.abort();
  await starting;
  expect(opened.desk.state.current?.member.id).toBe(HERON);
  expect(lines()).toEqual(['quiet_heron started']);
});

it('goes on to whoever was wished for, though the time of the former runs out meanwhile', async () => {
  await start(HERON);
  opened.manager.group?.doubt();
  const starting = start(PIER);
  opened.world.nowMs += 31 * 60_000;
  expect((await starting).current?.member.id).toBe(PIER);
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended time-limit', 'north_pier started']);
});

it('begins once with a member who is acted as already', async () => {
  await Promise.all([start(HERON), start(HERON), start(HERON)]);
  expect(lines()).toEqual(['quiet_heron started']);
});

it('writes an end that could not be written before it begins anew, and does not begin where that fails again', async () => {
  await start(HERON);
  opened.world.isJournalWritable = false;
  await opened.desk.end('returned');
  await expect(start(PIER)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(opened.desk.state.current).toBeNull();
  opened.world.isJournalWritable = true;
  await start(PIER);
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended returned', 'north_pier started']);
});

it('records what is done while somebody is about to be acted as as theirs', async () => {
  const starting = start(HERON);
  await opened.desk.record({ kind: 'revealed', what: 'all pictures' });
  await starting;
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron revealed']);
});

it('can be extended again and again, and not beyond eight hours in all', async () => {
  opened.world.limitMinutes = 300;
  await start(HERON);
  opened.world.nowMs += 299 * 60_000;
  expect((await opened.desk.extend()).current?.endsAt).toBe('2026-03-01T18:00:00.000Z');
  opened.world.nowMs += 180 * 60_000;
  await opened.desk.extend();
  opened.world.nowMs += 60_000;
  expect(opened.desk.state.ended?.why).toBe('time-limit');
});

it('starts no clock for one that ended while its extension was being written', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await start(HERON);
  opened.world.onWrite = ({ event }) => {
    if (event.kind === 'extended') void opened.desk.end('returned');
  };
  await opened.desk.extend();
  expect(vi.getTimerCount()).toBe(0);
});

it('ends for a manager who is no longer there, and begins nothing once the program closes', async () => {
  await start(HERON);
  opened.world.hasManager = false;
  await opened.desk.checkManager([]);
  expect(lines().at(-1)).toBe('quiet_heron ended left');
  opened.world.hasManager = true;
  await opened.desk.close();
  await expect(start(PIER)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
});

it('remembers nobody who was forgotten while a start was under way', async () => {
  await slowly();
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await opened.desk.forget(MANAGER, HERON);
  opened.manager.group?.forget(HERON);
  await starting;
  expect(opened.kept.get(MANAGER) ?? []).toEqual([]);
});
