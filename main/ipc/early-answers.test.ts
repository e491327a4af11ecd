import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AlbumId, IdentityKey, Location, Reply } from '../../preload/contract';
import { Forgettables } from '../core/forgettables';
import { Listeners } from '../core/listeners';
import { ActiveIdentity } from '../identity/active-identity';
import type { MaskChange } from '../masking/mask';
import { createEarlyAnswers, type EarlyAnswers, type FirstShown } from './early-answers';

const MINE = 'pictures-api:1:mine' as IdentityKey;
const OTHER = 'pictures-api:1:other' as IdentityKey;
const ALBUMS = [{ id: 'one' }, { id: 'two' }];
const VALUES: Readonly<Record<string, unknown>> = {
  'identities.list': [{ key: MINE }, { key: OTHER }],
  'owners.list': [{ id: 'first' }, { id: 'second' }],
  'owners.stored': null,
  'albums.list': { albums: ALBUMS },
  'albums.stored': null,
};
const SLOW_MS = 6_000;
const AT_ALBUMS: FirstShown = { location: null, startView: 'last-location', grids: [], arrangements: [] };

let asked: string[];
let failing: string | null;
/** Ends of the calls in progress, by name. */
let signals: Map<string, AbortSignal>;
let slow: string | null;
let isLocked: boolean;
let locking: AbortController;
let maskChanges: Listeners<MaskChange>;
let activeIdentity: ActiveIdentity;
let forgettables: Forgettables;
let early: EarlyAnswers;
let covers: { readonly identity: IdentityKey; readonly albums: number; readonly signal: AbortSignal }[];
let values: Record<string, unknown>;

beforeEach(() => {
  asked = [];
  covers = [];
  values = { ...VALUES };
  failing = null;
  signals = new Map();
  slow = null;
  isLocked = false;
  locking = new AbortController();
  maskChanges = new Listeners();
  activeIdentity = new ActiveIdentity();
  forgettables = new Forgettables();
  early = openEarly();
});

function openEarly(): EarlyAnswers {
  return createEarlyAnswers({
    async dispatch(name, input, { signal }) {
      signals.set(name, signal);
      asked.push(`${name} ${Object.values(input as object).join(' ')}`.trim());
      const reply: Reply<unknown> =
        name === failing ? { ok: false, error: { kind: 'cancelled' } } : { ok: true, value: values[name] };
      if (name === slow) await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return signal.aborted ? { ok: false, error: { kind: 'cancelled' } } : reply;
    },
    isLocked: () => isLocked,
    lockSignal: () => locking.signal,
    mask: { whenChanged: (listener) => maskChanges.add(listener) },
    activeIdentity,
    forgettables,
    fetchCovers: (identity, albums, signal) => covers.push({ identity, albums: albums.length, signal }),
  });
}

afterEach(() => {
  vi.useRealTimers();
});

const call = (name: string, input: unknown, signal = new AbortController().signal) =>
  early.dispatch(name, input, { signal });

/** Returns what was asked for again when the window asked for its first lists. */
async function askedAgain(): Promise<string[]> {
  asked = [];
  await call('owners.list', { identity: MINE });
  await call('albums.list', { identity: MINE, ownerId: 'first' });
  return asked;
}

it('asks once for what the window shows first', async () => {
  await early.begin(AT_ALBUMS);
  expect(asked).toEqual([
    'identities.list',
    `owners.stored ${MINE}`,
    `owners.list ${MINE}`,
    `albums.stored ${MINE} first`,
    `albums.list ${MINE} first`,
  ]);
  expect(await askedAgain()).toEqual([]);
  expect(await askedAgain()).toEqual([`owners.list ${MINE}`, `albums.list ${MINE} first`]);
});

it('asks for the lists of the restored location', async () => {
  const location = { identity: OTHER, view: 'albums', ownerId: 'second', category: [], albumId: null, picture: null };
  await early.begin({ ...AT_ALBUMS, location: location as never });
  expect(asked).toContain(`albums.list ${OTHER} second`);
});

it('asks for nothing if the window shows a group first, or an account that is no longer there', async () => {
  const location = { identity: MINE, view: 'overview', ownerId: null, category: [], albumId: null, picture: null };
  await early.begin({ ...AT_ALBUMS, location: location as never });
  expect(asked).toEqual([]);
  await early.begin({ ...AT_ALBUMS, location: { ...location, view: 'albums', identity: 'gone' } as never });
  expect(asked).toEqual(['identities.list']);
});

function lock(): void {
  isLocked = true;
  locking.abort();
}

function unlock(): void {
  isLocked = false;
  locking = new AbortController();
}

it('asks for nothing while the window is locked', async () => {
  lock();
  await early.begin(AT_ALBUMS);
  expect(asked).toEqual([]);
});

it('gives no early reply to a window that was locked meanwhile', async () => {
  await early.begin(AT_ALBUMS);
  lock();
  expect(await askedAgain()).toEqual([`owners.list ${MINE}`, `albums.list ${MINE} first`]);
});

it('asks again after the mask changed', async () => {
  await early.begin(AT_ALBUMS);
  maskChanges.call({} as never);
  expect(await askedAgain()).toHaveLength(2);
});

it('asks again after another identity became active, but not after this one did', async () => {
  await early.begin(AT_ALBUMS);
  activeIdentity.shownByWindow(MINE);
  expect(await askedAgain()).toEqual([]);
  activeIdentity.shownByWindow(OTHER);
  expect(await askedAgain()).toHaveLength(2);
});

it('asks again after an account was signed out', async () => {
  await early.begin(AT_ALBUMS);
  forgettables.forget({ identity: OTHER, hosts: [] });
  expect(await askedAgain()).toHaveLength(2);
});

it('lets the window ask itself for what failed', async () => {
  failing = 'owners.list';
  await early.begin(AT_ALBUMS);
  failing = null;
  expect(await askedAgain()).toEqual([`owners.list ${MINE}`, `albums.list ${MINE} first`]);
});

it('asks once for a list that the window has taken, however long it takes and whatever changes meanwhile', async () => {
  vi.useFakeTimers();
  slow = 'owners.list';
  void early.begin(AT_ALBUMS);
  await vi.advanceTimersByTimeAsync(100);
  const reply = call('owners.list', { identity: MINE });
  maskChanges.call({} as never);
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(await reply).toEqual({ ok: true, value: VALUES['owners.list'] });
  expect(asked.filter((one) => one.startsWith('owners.list'))).toHaveLength(1);
});

it('ends a call that the window has not taken after a while, and one that the window gives up at once', async () => {
  vi.useFakeTimers();
  slow = 'owners.list';
  void early.begin(AT_ALBUMS);
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(signals.get('owners.list')?.aborted).toBe(true);
  expect(asked).not.toContain(`albums.list ${MINE} first`);

  early = openEarly();
  void early.begin(AT_ALBUMS);
  await vi.advanceTimersByTimeAsync(100);
  const ofEarly = signals.get('owners.list');
  const window = new AbortController();
  const reply = call('owners.list', { identity: MINE }, window.signal);
  expect(ofEarly?.aborted).toBe(false);
  window.abort();
  expect(ofEarly?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(await reply).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

const PLACE: Location = { identity: MINE, view: 'albums', ownerId: null, category: [], albumId: null, picture: null };
const ID = { identity: MINE, name: 'albums first' };

it('fetches the covers of the albums that the window shows first', async () => {
  await early.begin(AT_ALBUMS);
  expect(covers).toMatchObject([{ identity: MINE, albums: 2 }]);
  expect(covers[0]?.signal.aborted).toBe(false);
});

it.each<[string, Partial<FirstShown>]>([
  ['an album', { location: { ...PLACE, albumId: 'one' as AlbumId } }],
  ['a category', { location: { ...PLACE, category: ['Places'] } }],
  ['another order', { arrangements: [{ ...ID, sortBy: 'name', isDescending: false, groupBy: 'nothing' }] }],
  [
    'a place further down',
    { grids: [{ ...ID, activeIndex: 90, anchor: { index: 90, isSelected: true, isWhole: true, part: 0 } }] },
  ],
])('fetches no covers if the window shows %s first', async (_what, shown) => {
  await early.begin({ ...AT_ALBUMS, ...shown });
  expect(asked).toContain(`albums.list ${MINE} first`);
  expect(covers).toEqual([]);
});

it.each<[string, () => void]>([
  ['the window was locked', lock],
  ['the mask changed', () => maskChanges.call({} as never)],
  ['another identity became active', () => activeIdentity.shownByWindow(OTHER)],
  ['an account was signed out', () => void forgettables.forget({ identity: OTHER, hosts: [] })],
])('fetches no more covers after %s', async (_what, change) => {
  await early.begin(AT_ALBUMS);
  change();
  expect(covers[0]?.signal.aborted).toBe(true);
});

it('fetches no covers if the window was locked before the albums were listed, also after it is unlocked', async () => {
  vi.useFakeTimers();
  slow = 'albums.list';
  void early.begin(AT_ALBUMS);
  await vi.advanceTimersByTimeAsync(100);
  lock();
  expect(signals.get('albums.list')?.aborted).toBe(true);
  unlock();
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(covers).toEqual([]);
});

it('fetches no covers if the mask changed before the albums were listed', async () => {
  vi.useFakeTimers();
  slow = 'albums.list';
  void early.begin(AT_ALBUMS);
  await vi.advanceTimersByTimeAsync(100);
  void call('albums.list', { identity: MINE, ownerId: 'first' });
  maskChanges.call({} as never);
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(covers).toEqual([]);
});

it('asks for the albums of a stored owner while the service lists the owners, and waits for neither list', async () => {
  vi.useFakeTimers();
  values['owners.stored'] = { owners: [{ id: 'first' }], asOf: '2026-01-01T00:00:00Z' };
  values['albums.stored'] = { albums: [], asOf: '2026-01-01T00:00:00Z' };
  slow = 'owners.list';
  await early.begin(AT_ALBUMS);
  expect(asked).toContain(`albums.list ${MINE} first`);
});
