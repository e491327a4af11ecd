import { expect, it } from 'vitest';
import type { Member, MemberId, MemberOverview } from '../../../preload/contract';
import type { OverviewColumn, OverviewRow } from './overview-order';
import { inOverviewOrder, isWanted, orderAfterChoice, progressOf } from './overview-order';
import { formatFacts, progressAloud, formatProgress, formatWait } from './format-overview';

type Facts = NonNullable<MemberOverview['facts']>;

function row(id: string, facts: Partial<Facts> | null, state: MemberOverview['state'] = { name: 'done' }): OverviewRow {
  const none: Facts = {
    albumCount: 0,
    pictureCount: 0,
    unsafeCoverCount: 0,
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
  };
  return { member, overview: { member: member.id, state, facts: facts && { ...none, ...facts } } };
}

const ROWS = [
  row('a', { albumCount: 3, newestAt: { iso: '2026-05-01T10:00:00', precision: 'unzoned' }, emptyAlbumCount: 1 }),
  row('b', null, { name: 'reading' }),
  row('c', {
    albumCount: 12,
    newestAt: { iso: '2026-05-01T11:00:00+02:00', precision: 'instant' },
    unsafeCoverCount: 2,
  }),
  row('d', { albumCount: 3, newestAt: null, unsafeCoverCount: 1, emptyAlbumCount: 4 }),
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

it('the progress is reported, and is announced in steps', () => {
  const progress = progressOf(ROWS);
  expect([formatProgress(progress), progressAloud(progress)]).toEqual([
    '3 of 5 read, 1 failed',
    'About 80 percent read',
  ]);
  const aloud = [0, 9, 10, 19, 100].map((read) => progressAloud({ total: 100, read, failed: 0 }));
  expect(aloud).toEqual(['', '', 'About 10 percent read', 'About 10 percent read', '100 of 100 read']);
});

it('one sentence contains only the known facts, and counts down a wait', () => {
  const facts = ROWS[3]?.overview?.facts;
  expect(facts && formatFacts(facts)).toBe('3 albums · 0 pictures · 1 cover not safe · 4 empty');
  const until = '2026-05-01T10:00:12Z';
  expect([Date.parse(until) - 11_100, Date.parse(until) + 5_000].map((nowMs) => formatWait(until, nowMs))).toEqual([
    'The service asks to wait, 12 s',
    'The service asked to wait',
  ]);
});
