import { expect, it } from 'vitest';
import type { Member, MemberId, MemberOverview, UnsafeCount } from '../../../preload/contract';
import type { OverviewColumn, OverviewRow } from './overview-order';
import { columnsExcept } from './overview-columns';
import { inOverviewOrder, isWanted, orderAfterChoice, progressOf } from './overview-order';
import { formatUnsafeCount } from './format-unsafe-count';
import { formatFacts, progressAloud, formatProgress, formatWait } from './format-overview';

type Facts = NonNullable<MemberOverview['facts']>;

function unsafeCount(unsafe: number, rest: Partial<UnsafeCount> = {}): UnsafeCount {
  return { progress: 'done', unsafe, unrated: 0, read: 8, albumsRead: 3, albumsToRead: 3, uncounted: [], ...rest };
}

function row(id: string, facts: Partial<Facts> | null, state: MemberOverview['state'] = { name: 'done' }): OverviewRow {
  const none: Facts = {
    albumCount: 0,
    pictureCount: 0,
    unsafe: unsafeCount(0),
    emptyAlbumCount: 0,
    newestAt: null,
    albums: [],
  };
  const member: Member = {
    id: id as MemberId,
    name: id,
    initials: '',
    colour: 'moss',
    pattern: 'dots',
    portrait: null,
    lastUsedAt: null,
    isAdded: false,
    isStarred: false,
  };
  return { member, overview: { member: member.id, state, facts: facts && { ...none, ...facts } } };
}

const ROWS = [
  row('a', { albumCount: 3, newestAt: { iso: '2026-05-01T10:00:00', precision: 'unzoned' }, emptyAlbumCount: 1 }),
  row('b', null, { name: 'reading' }),
  row('c', {
    albumCount: 12,
    newestAt: { iso: '2026-05-01T11:00:00+02:00', precision: 'instant' },
    unsafe: unsafeCount(2),
  }),
  row('d', { albumCount: 3, newestAt: null, unsafe: unsafeCount(1), emptyAlbumCount: 4 }),
  row('e', null, { name: 'failed', error: { kind: 'forbidden' } }),
];

it('members are sorted by any column, with unknown values last in both directions, and by name among equal values', () => {
  const order = (by: OverviewColumn, isDescending: boolean): string =>
    inOverviewOrder(ROWS, { by, isDescending })
      .map(({ member }) => member.name)
      .join('');
  expect([order('name', false), order('name', true)]).toEqual(['abcde', 'edcba']);
  expect([order('albums', true), order('albums', false)]).toEqual(['cadbe', 'adcbe']);
  expect([order('newest', true), order('newest', false)]).toEqual(['acbde', 'cabde']);
  expect([order('unsafe', true), order('empty', true)]).toEqual(['cdabe', 'dacbe']);
});

it('a column starts with the largest number or the first name, and is reversed when it is chosen again', () => {
  const byAlbums = orderAfterChoice({ by: 'name', isDescending: false }, 'albums');
  expect(byAlbums).toEqual({ by: 'albums', isDescending: true });
  expect(orderAfterChoice(byAlbums, 'albums')).toEqual({ by: 'albums', isDescending: false });
  expect(orderAfterChoice(byAlbums, 'name')).toEqual({ by: 'name', isDescending: false });
});

it('members are filtered by their facts, and members whose facts are unknown are excluded', () => {
  const through = (onlyUnsafe: boolean, onlyEmpty: boolean): string =>
    ROWS.filter((each) => isWanted(each, { onlyUnsafe, onlyEmpty }))
      .map(({ member }) => member.name)
      .join('');
  expect([through(false, false), through(true, false), through(false, true), through(true, true)]).toEqual([
    'abcde',
    'cd',
    'ad',
    'd',
  ]);
});

it('a member whose pictures were not read sorts neither as safe nor as unsafe, and one read in part as what was found', () => {
  const rows = [
    row('a', { unsafe: unsafeCount(0, { progress: 'waiting' }) }),
    row('b', { unsafe: unsafeCount(2) }),
    row('c', { unsafe: unsafeCount(0, { uncounted: [{ why: 'forbidden', albums: 3 }] }) }),
    row('d', { unsafe: unsafeCount(0) }),
    row('e', { unsafe: unsafeCount(3, { uncounted: [{ why: 'failed', albums: 1 }] }) }),
    row('f', { unsafe: unsafeCount(0, { unrated: 1 }) }),
    row('g', null, { name: 'reading' }),
  ];
  const names = (some: readonly OverviewRow[]): string => some.map(({ member }) => member.name).join('');
  expect(names(inOverviewOrder(rows, { by: 'unsafe', isDescending: true }))).toBe('ebfdacg');
  expect(names(inOverviewOrder(rows, { by: 'unsafe', isDescending: false }))).toBe('dfbeacg');
  expect(names(rows.filter((each) => isWanted(each, { onlyUnsafe: true, onlyEmpty: false })))).toBe('bcef');
  expect(formatProgress(progressOf(rows))).toBe('6 of 7 loaded · pictures of 5 counted');
});

it('a count is exact, a minimum, or not known with the reasons, and never 0 for what was not read', () => {
  const text = (count: UnsafeCount, isFailed = false): readonly [string | null, string, string] => {
    const { count: found, notes, state } = formatUnsafeCount(count, isFailed);
    return [found, notes.join(' · '), state];
  };
  const uncounted: UnsafeCount['uncounted'] = [
    { why: 'password-needed', albums: 2 },
    { why: 'failed', albums: 1 },
  ];
  const why = '2 albums need a password · 1 album could not be loaded';
  expect(text(unsafeCount(3))).toEqual(['3 of 8', '', 'whole']);
  expect(text(unsafeCount(0, { read: 0 }))).toEqual(['0', '', 'whole']);
  expect(text(unsafeCount(2, { unrated: 1 }))).toEqual(['3 of 8', '1 is not rated', 'whole']);
  expect(text(unsafeCount(3, { uncounted }))).toEqual(['At least 3 of 8', why, 'partial']);
  expect(text(unsafeCount(0, { uncounted }))).toEqual(['Not known', why, 'unknown']);
  const reading = unsafeCount(0, { progress: 'reading', albumsRead: 1 });
  expect(text(reading)).toEqual([null, 'Loading: 1 of 3 albums', 'pending']);
  expect(text({ ...reading, unsafe: 1 })).toEqual(['At least 1 of 8', 'Loading: 1 of 3 albums', 'partial']);
  expect(text(reading, true)).toEqual(['Not known', '', 'unknown']);
  expect(text({ ...reading, progress: 'waiting' })).toEqual([null, 'Not loaded yet', 'pending']);
  expect(text({ ...reading, progress: 'throttled' })).toEqual([null, 'Paused: the service asks to wait', 'pending']);
});

it('the progress is reported, and is announced in steps', () => {
  const progress = progressOf(ROWS);
  expect([formatProgress(progress), progressAloud(progress)]).toEqual([
    '3 of 5 loaded, 1 failed',
    'About 80 percent loaded',
  ]);
  const aloud = [0, 9, 10, 19, 100].map((read) => progressAloud({ total: 100, read, failed: 0, counted: read }));
  expect(aloud).toEqual(['', '', 'About 10 percent loaded', 'About 10 percent loaded', '100 of 100 loaded']);
});

it('one sentence contains only the known facts, and counts down a wait', () => {
  const facts = ROWS[3]?.overview?.facts;
  expect(facts && formatFacts(facts, columnsExcept([]))).toBe(
    '3 albums · 0 pictures · possibly sensitive: 1 of 8 · 4 empty',
  );
  const until = '2026-05-01T10:00:12Z';
  expect([Date.parse(until) - 11_100, Date.parse(until) + 5_000].map((nowMs) => formatWait(until, nowMs))).toEqual([
    'The service asks to wait, 12 s',
    'The service asked to wait',
  ]);
});
