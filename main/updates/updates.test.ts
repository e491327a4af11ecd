import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdateState } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { entry, list, NOW_MS, release } from '../testing/updates/signed-list';
import { whoUpdates } from './open-updates';
import type { UpdateList } from './update-list';
import { openUpdateStore } from './update-memory';
import { UpdateRefused } from './update-refused';
import { Updates, type UpdatesDeps } from './updates';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NEVER = new AbortController().signal;

let values: ReturnType<typeof createValuesInMemory>;
let answer: () => UpdateList;
let looks: number;
let opened: string[];
let states: UpdateState[];
let isLocked: boolean;
let unlocking: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW_MS });
  values = createValuesInMemory({});
  answer = list;
  looks = 0;
  opened = [];
  states = [];
  isLocked = false;
  unlocking = [];
});
afterEach(() => vi.useRealTimers());

function start(deps: Partial<UpdatesDeps> = {}): Updates {
  const updates = new Updates({
    installed: '1.1.0',
    updatedBy: 'proofsheet',
    system: 'linux-x64',
    store: openUpdateStore(values),
    readList: () => {
      looks += 1;
      return Promise.resolve().then(answer);
    },
    openPage: (address) => {
      opened.push(address);
      return Promise.resolve();
    },
    language: () => 'de',
    nowMs: () => Date.now(),
    isLocked: () => isLocked,
    whenUnlocked: (act) => unlocking.push(act),
    onChanged: (state) => states.push(state),
    reportFailure: (reason) => expect.unreachable(String(reason)),
    ...deps,
  });
  updates.begin();
  return updates;
}

function unlock(): void {
  isLocked = false;
  for (const act of unlocking.splice(0)) act();
}

const stored = (): Record<string, unknown> => values.get('updates') as Record<string, unknown>;

describe('looking for updates', () => {
  it('nothing is asked and no timer runs until the person wants it', async () => {
    const updates = start();
    expect(updates.state()).toMatchObject({ isAutomatic: false, isQuestionDue: false, lastLook: null, finding: null });
    await vi.advanceTimersByTimeAsync(10 * DAY_MS);
    expect([looks, vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('the program looks at once when the person turns it on, then once a day with one timer, until it is turned off', async () => {
    const updates = start();
    updates.change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(0);
    expect([looks, vi.getTimerCount()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(DAY_MS - 1);
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect([looks, vi.getTimerCount()]).toEqual([2, 1]);
    updates.change({ isAutomatic: false });
    await vi.advanceTimersByTimeAsync(3 * DAY_MS);
    expect([looks, vi.getTimerCount()]).toEqual([2, 0]);
  });

  it('a start looks a minute later, and only if a day has passed or the last look failed', async () => {
    start().change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(0);
    vi.clearAllTimers();
    start();
    await vi.advanceTimersByTimeAsync(DAY_MS / 2);
    expect(looks).toBe(1);
    vi.clearAllTimers();
    vi.setSystemTime(NOW_MS + 2 * DAY_MS);
    start();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(looks).toBe(1);
    answer = () => {
      throw new AppFailure({ kind: 'offline' });
    };
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toBe(2);
    vi.clearAllTimers();
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(3);
  });

  it('a look by the person moves the next automatic one', async () => {
    const updates = start();
    updates.change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(DAY_MS - 60_000);
    await updates.look(NEVER);
    expect([looks, vi.getTimerCount()]).toEqual([2, 1]);
    await vi.advanceTimersByTimeAsync(DAY_MS - 1);
    expect(looks).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toBe(3);
  });

  it('a day in which the computer slept counts: the next look comes within an hour of waking', async () => {
    start().change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(1_000);
    // The clock goes on, and timers do not.
    vi.setSystemTime(NOW_MS + 2 * DAY_MS);
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(looks).toBe(2);
  });

  it('a look that failed is tried again after an hour', async () => {
    answer = () => {
      throw new AppFailure({ kind: 'offline' });
    };
    start().change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(HOUR_MS - 1);
    expect(looks).toBe(1);
    answer = list;
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toBe(2);
    await vi.advanceTimersByTimeAsync(DAY_MS - 1);
    expect([looks, vi.getTimerCount()]).toEqual([2, 1]);
  });

  it('an unexpected error is reported, and the next look comes after an hour', async () => {
    answer = () => {
      throw new TypeError('unexpected');
    };
    const reported: unknown[] = [];
    const updates = start({ reportFailure: (reason) => reported.push(reason) });
    updates.change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(HOUR_MS - 1);
    expect([looks, reported.length]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([looks, vi.getTimerCount()]).toEqual([2, 1]);
  });

  it('a look by the person sets no timer while automatic looks are not wanted', async () => {
    const updates = start();
    await updates.look(NEVER);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('an automatic look waits while the window is locked or a member is acted as, and comes afterwards', async () => {
    const updates = start();
    isLocked = true;
    updates.change({ isAutomatic: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toBe(0);
    updates.actingChanged(true);
    unlock();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toBe(0);
    updates.actingChanged(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toBe(1);
  });

  it('a look by the person says that it is under way, and two at once are one', async () => {
    const updates = start();
    await Promise.all([updates.look(NEVER), updates.look(NEVER)]);
    expect(looks).toBe(1);
    expect(states.map(({ isLooking }) => isLooking)).toEqual([true, false]);
    expect(updates.state()).toMatchObject({
      lastLook: { at: '2026-11-30T09:00:00.000Z', outcome: { kind: 'accepted' } },
      finding: {
        kind: 'offered',
        update: { version: '1.2.0', released: '2026-11-29', notes: 'Schneller.', pageHost: 'downloads.example.test' },
      },
    });
  });

  it('a refused list and a failure are remembered with their reasons, and keep what was known before', async () => {
    const updates = start();
    await updates.look(NEVER);
    answer = () => {
      throw new UpdateRefused('bad-signature');
    };
    await updates.look(NEVER);
    expect(updates.state()).toMatchObject({
      lastLook: { outcome: { kind: 'refused', why: 'bad-signature' } },
      finding: { kind: 'offered' },
    });
    answer = () => {
      throw new AppFailure({ kind: 'offline', host: 'updates.example.test' });
    };
    await updates.look(NEVER);
    expect(start().state().lastLook?.outcome).toEqual({
      kind: 'failed',
      error: { kind: 'offline', host: 'updates.example.test' },
    });
  });

  it('what was known is dropped when its list expires', async () => {
    const updates = start();
    await updates.look(NEVER);
    vi.setSystemTime(Date.UTC(2027, 0, 31));
    expect(updates.state()).toMatchObject({ finding: null, notice: null });
  });

  it('the next look passes on the counter of the last accepted list, also after a restart', async () => {
    const counters: number[] = [];
    const readList = (kept: number): Promise<UpdateList> => {
      counters.push(kept);
      return Promise.resolve(list({ counter: 7 }));
    };
    await start({ readList }).look(NEVER);
    await start({ readList }).look(NEVER);
    expect(counters).toEqual([0, 7]);
  });

  it('a number decides about a release in steps; it is drawn once, stored, and is no part of the state', async () => {
    const updates = start();
    const { draw } = stored();
    answer = () => list({ channels: { stable: release({ systems: { 'linux-x64': entry({ stagedPercent: 0 }) } }) } });
    await updates.look(NEVER);
    expect(updates.state()).toMatchObject({ finding: { kind: 'staged', version: '1.2.0' }, notice: null });
    expect(stored()).toMatchObject({ draw });
    start();
    expect(stored()).toMatchObject({ draw });
    expect(Object.keys(updates.state())).not.toContain('draw');
  });

  it('another channel is offered without another request', async () => {
    answer = () =>
      list({ channels: { stable: release({ version: '1.1.0' }), beta: release({ version: '1.3.0-beta.1' }) } });
    const updates = start();
    await updates.look(NEVER);
    expect(updates.state().finding).toEqual({ kind: 'newest' });
    updates.change({ channel: 'beta' });
    expect(updates.state().finding).toMatchObject({ kind: 'offered', update: { version: '1.3.0-beta.1' } });
    expect(looks).toBe(1);
  });
});

describe('the notice of an update', () => {
  it('is not due while the window is locked or a member is acted as, and comes afterwards', async () => {
    const updates = start();
    await updates.look(NEVER);
    expect(states.at(-1)?.notice).toBe('offered');
    updates.actingChanged(true);
    expect(states.at(-1)?.notice).toBeNull();
    updates.actingChanged(false);
    expect(states.at(-1)?.notice).toBe('offered');
    isLocked = true;
    expect(updates.state().notice).toBeNull();
    unlock();
    expect(states.at(-1)?.notice).toBe('offered');
  });

  it('is not due for a skipped version, but for the next one', async () => {
    const updates = start();
    await updates.look(NEVER);
    updates.skip('1.2.0');
    expect(updates.state()).toMatchObject({ finding: { kind: 'offered', isSkipped: true }, notice: null });
    expect(start().state().notice).toBeNull();
    updates.skip(null);
    expect(updates.state().notice).toBe('offered');
    updates.skip('1.2.0');
    answer = () => list({ channels: { stable: release({ version: '1.2.1' }) } });
    await updates.look(NEVER);
    expect(updates.state()).toMatchObject({ finding: { isSkipped: false }, notice: 'offered' });
  });

  it('is not due for a day after Later, and after Download', async () => {
    const updates = start();
    await updates.look(NEVER);
    updates.later();
    expect(updates.state().notice).toBeNull();
    vi.setSystemTime(NOW_MS + DAY_MS);
    expect(updates.state().notice).toBe('offered');
    await updates.openPage('1.2.0');
    expect(opened).toEqual(['https://downloads.example.test/proofsheet']);
    expect(updates.state().notice).toBeNull();
  });

  it('is due if a list was refused that may hide new versions, for a person who wants to be told', async () => {
    const updates = start();
    answer = () => {
      throw new UpdateRefused('replayed');
    };
    await updates.look(NEVER);
    expect(updates.state().notice).toBeNull();
    updates.change({ isAutomatic: true });
    expect(updates.state().notice).toBe('refused');
    updates.later();
    expect(updates.state().notice).toBeNull();
    vi.setSystemTime(NOW_MS + DAY_MS);
    answer = () => {
      throw new UpdateRefused('wrong-shape');
    };
    await updates.look(NEVER);
    expect(updates.state().notice).toBeNull();
  });

  it('opens the page of the version that was shown, and of no other', async () => {
    const updates = start();
    await expect(updates.openPage('1.2.0')).rejects.toMatchObject({ error: { kind: 'not-found' } });
    await updates.look(NEVER);
    await expect(updates.openPage('1.1.9')).rejects.toMatchObject({ error: { kind: 'not-found' } });
    expect(opened).toEqual([]);
  });
});

describe('the question whether the program may look', () => {
  it('is due at the second start, once, and until it is answered', () => {
    expect(start().state().isQuestionDue).toBe(false);
    const second = start();
    expect(second.state().isQuestionDue).toBe(true);
    second.asked();
    expect(second.state().isQuestionDue).toBe(true);
    second.change({ isAutomatic: false });
    expect(second.state()).toMatchObject({ isQuestionDue: false, isAutomatic: false });
    expect(start().state().isQuestionDue).toBe(false);
  });

  it('is not asked again at the third start, whether it was answered or not', () => {
    start();
    start().asked();
    expect(start().state().isQuestionDue).toBe(false);
  });
});

describe('a program that somebody else updates', () => {
  it.each(['nobody', 'environment', 'deb'] as const)('asks nothing and stores nothing (%s)', async (updatedBy) => {
    values.set('updates', { isAutomatic: true, wasAsked: false });
    const updates = start({ updatedBy });
    await vi.advanceTimersByTimeAsync(3 * DAY_MS);
    await expect(updates.look(NEVER)).rejects.toMatchObject({ error: { kind: 'bad-request' } });
    expect(updates.state()).toMatchObject({ updatedBy, isAutomatic: false, isQuestionDue: false, finding: null });
    expect([looks, vi.getTimerCount()]).toEqual([0, 0]);
    expect(stored()).toEqual({ isAutomatic: true, wasAsked: false });
  });

  it('is one that a package of a system installed, or one with PROOFSHEET_UPDATES=off', () => {
    const source = { address: 'https://a.test/updates.json', publicKeys: ['', ''] } as const;
    const by = (environment: Record<string, string>, packageType: string | null, has = true): string =>
      whoUpdates(environment, packageType, has ? { ...source, publicKeys: ['', ''] } : null);
    expect(by({}, null)).toBe('proofsheet');
    expect(by({}, null, false)).toBe('nobody');
    expect(by({}, 'deb')).toBe('deb');
    expect(by({}, 'flatpak', false)).toBe('flatpak');
    expect(by({}, 'nix')).toBe('other-package');
    expect(by({ PROOFSHEET_UPDATES: 'off' }, 'deb')).toBe('environment');
    expect(by({ PROOFSHEET_UPDATES: 'on' }, null)).toBe('proofsheet');
  });
});

it('an invalid stored value falls back to its default, and the others stay', () => {
  values.set('updates', {
    isAutomatic: 'yes',
    channel: 'beta',
    draw: 300,
    counter: -1,
    lastLook: {},
    known: { expires: 1 },
  });
  const { draw, ...memory } = openUpdateStore(values).read();
  expect(memory).toMatchObject({ isAutomatic: false, channel: 'beta', counter: 0, lastLook: null, known: null });
  expect(draw).toBeGreaterThanOrEqual(0);
  expect(draw).toBeLessThan(100);
});
