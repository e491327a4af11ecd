/** Races: ends during a start, and a journal that cannot be written for a while. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MaskState, MemberId } from '../../preload/contract';
import { groupOf } from './group/group-controller';
import { HERON, MANAGER, type OpenedManager, openManager, PIER } from '../testing/impersonation/manager';
import { createWhenAway } from './when-away';

let opened: OpenedManager;
const signal = new AbortController().signal;

beforeEach(async () => {
  opened = await openManager();
  await opened.manager.group?.members(signal);
});

afterEach(async () => {
  vi.useRealTimers();
  opened.world.isJournalWritable = true;
  await opened.controller.close();
  await opened.control.reset();
  await opened.sandbox.stop();
});

const start = (member: MemberId, by = signal) => opened.controller.start(MANAGER, member, null, by);
const lines = (): string[] =>
  opened.journal.map(({ member, event }) =>
    [member?.name, event.kind, 'why' in event ? event.why : ''].filter(Boolean).join(' '),
  );

/** Makes the next start verify the manager's access first, which then takes a minute. */
async function slowly(): Promise<void> {
  opened.manager.group?.invalidateAccess();
  await opened.control.setFaults([{ match: { methodName: 'verifyCredentials' }, latencyMs: 60_000 }]);
}

it('a start of the first member is cancelled when the computer is locked or sleeps, if acting ends then', async () => {
  await slowly();
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await expect.poll(async () => (await opened.control.readRequests()).length).toBeGreaterThan(0);
  const mask = { maskAllFor: () => undefined, state: { leases: [] } as unknown as MaskState };
  const preferences = () => ({ endsActingWhenAway: true });
  createWhenAway({ mask, acting: opened.controller, preferences }).onAway('slept', true);
  await starting;
});

it('a start of acting is cancelled immediately when the computer is locked', async () => {
  await slowly();
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await expect.poll(async () => (await opened.control.readRequests()).length).toBeGreaterThan(0);
  await opened.controller.end('locked');
  await starting;
  expect(opened.controller.state.current).toBeNull();
  expect(lines()).toEqual([]);
});

it('the journal records the right reason if acting ends right after its start was written', async () => {
  let locking: Promise<unknown> = Promise.resolve();
  opened.world.onWrite = ({ event }) => {
    if (event.kind === 'started') locking = opened.controller.end('locked');
  };
  await expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await locking;
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended locked']);
  expect(opened.controller.state).toMatchObject({ current: null, ended: { why: 'locked', memberName: 'quiet_heron' } });
});

it('acting as the previous member continues if a start for another member is cancelled in time', async () => {
  await start(HERON);
  await slowly();
  const person = new AbortController();
  const starting = expect(start(PIER, person.signal)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  person.abort();
  await starting;
  expect(opened.controller.state.current?.member.id).toBe(HERON);
  expect(lines()).toEqual(['quiet_heron started']);
});

it('acting switches to the requested member even if the time limit for the previous member expires meanwhile', async () => {
  await start(HERON);
  opened.manager.group?.invalidateAccess();
  const starting = start(PIER);
  opened.world.nowMs += 31 * 60_000;
  expect((await starting).current?.member.id).toBe(PIER);
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended time-limit', 'north_pier started']);
});

it('acting starts only once if the same member is requested again', async () => {
  await Promise.all([start(HERON), start(HERON), start(HERON)]);
  expect(lines()).toEqual(['quiet_heron started']);
});

it('a missing end is written before the next start, and acting does not start if this write fails again', async () => {
  await start(HERON);
  opened.world.isJournalWritable = false;
  await opened.controller.end('returned');
  await expect(start(PIER)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(opened.controller.state.current).toBeNull();
  opened.world.isJournalWritable = true;
  await start(PIER);
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron ended returned', 'north_pier started']);
});

it('an action during a start is recorded for the new member', async () => {
  const starting = start(HERON);
  await opened.controller.record({ kind: 'revealed', what: 'all pictures' });
  await starting;
  expect(lines()).toEqual(['quiet_heron started', 'quiet_heron revealed']);
});

it('acting can be extended repeatedly, up to eight hours in total', async () => {
  opened.world.limitMinutes = 300;
  await start(HERON);
  opened.world.nowMs += 299 * 60_000;
  expect((await opened.controller.extend()).current?.endsAt).toBe('2026-03-01T18:00:00.000Z');
  opened.world.nowMs += 180 * 60_000;
  await opened.controller.extend();
  opened.world.nowMs += 60_000;
  expect(opened.controller.state.ended?.why).toBe('time-limit');
});

it('a session that ended while its extension was being written starts no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await start(HERON);
  opened.world.onWrite = ({ event }) => {
    if (event.kind === 'extended') void opened.controller.end('returned');
  };
  await opened.controller.extend();
  expect(vi.getTimerCount()).toBe(0);
});

it('acting ends when the manager’s account is gone, and does not start after the controller is closed', async () => {
  await start(HERON);
  opened.world.hasManager = false;
  await opened.controller.checkManager([]);
  expect(lines().at(-1)).toBe('quiet_heron ended left');
  opened.world.hasManager = true;
  await opened.controller.close();
  await expect(start(PIER)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
});

it('a member who was forgotten during a start is not remembered', async () => {
  await slowly();
  const starting = expect(start(HERON)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await opened.forgetMember(groupOf(opened.manager), HERON);
  await starting;
  expect(opened.kept.get(MANAGER) ?? []).toEqual([]);
});
