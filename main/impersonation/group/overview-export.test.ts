import { afterEach, expect, it } from 'vitest';
import type { MemberId, MemberOverview, UnsafeCount } from '../../../preload/contract';
import { setLanguage } from '../../core/language';
import { type ExportedMember, overviewFileName, overviewToCsv } from './overview-export';

afterEach(() => setLanguage('en'));

const COUNT: UnsafeCount = {
  progress: 'done',
  unsafe: 0,
  unrated: 0,
  read: 8,
  albumsRead: 3,
  albumsToRead: 3,
  uncounted: [],
};

function exported(name: string, count: Partial<UnsafeCount>, state: MemberOverview['state'] = { name: 'done' }) {
  const facts = {
    albumCount: 3,
    pictureCount: 8,
    unsafe: { ...COUNT, ...count },
    emptyAlbumCount: 1,
    newestAt: { iso: '2024-02-05T10:00:00', precision: 'unzoned' },
    albums: [],
  } as const;
  const member = '600001' as MemberId;
  return { id: member, name, overview: { member, state, facts: { ...facts, albums: [] } } } satisfies ExportedMember;
}

function linesOf(members: readonly ExportedMember[]): readonly string[] {
  return overviewToCsv(members, 'en-US').split('\r\n').slice(0, -1);
}

/** The cells for the pictures not known to be safe, the empty albums and the notes. */
function lastCellsOf(member: ExportedMember): string | undefined {
  return linesOf([member])[1]?.split(',').slice(5).join(',');
}

it('a whole count says how many of how many pictures are not known to be safe', () => {
  expect(linesOf([exported('amber_cove', { unsafe: 3 })])).toEqual([
    '\ufeff"Member","Member ID","Albums","Pictures","Newest","Possibly sensitive","Empty","Notes"',
    '"amber_cove","600001","3","8","2024-02-05T10:00:00","3 of 8","1",""',
  ]);
});

it('a count that is not whole says at least how many, or that the number is not known, and why', () => {
  const uncounted: UnsafeCount['uncounted'] = [{ why: 'password-needed', albums: 2 }];
  expect(lastCellsOf(exported('a', { unsafe: 3, uncounted }))).toBe('"At least 3 of 8","1","2 albums need a password"');
  expect(lastCellsOf(exported('a', { uncounted }))).toBe('"Not known","1","2 albums need a password"');
  expect(lastCellsOf(exported('a', { progress: 'reading', albumsRead: 1 }))).toBe(
    '"Not known","1","Loading: 1 of 3 albums"',
  );
  expect(lastCellsOf(exported('a', { unrated: 2 }))).toBe('"2 of 8","1","2 are not rated"');
});

it('a member who was not read has empty cells instead of zeros, and the reason', () => {
  const unread = { id: '600002', name: 'bold_tern' };
  const failed = { member: '600002' as MemberId, state: { name: 'failed', error: { kind: 'forbidden' } } } as const;
  expect(linesOf([{ ...unread, overview: null }])[1]).toBe(
    '"bold_tern","600002","","","","Not known","","Not loaded yet"',
  );
  expect(linesOf([{ ...unread, overview: { ...failed, facts: null } }])[1]).toBe(
    '"bold_tern","600002","","","","Not known","","Not allowed"',
  );
  expect(lastCellsOf(exported('a', { unsafe: 1 }, { name: 'failed', error: { kind: 'offline' } }))).toBe(
    '"1 of 8","1","The service cannot be reached"',
  );
});

it('a name that a spreadsheet would run as a formula is text', () => {
  expect(linesOf([exported('=HYPERLINK("x")', {})])[1]).toMatch(/^"'=HYPERLINK\(""x""\)",/);
});

it('the headings, the counts and the name of the file are in the language of the program', async () => {
  await setLanguage('de');
  const [headings, row] = linesOf([exported('amber_cove', { unsafe: 3 })]);
  expect(headings).toContain('"Mitglied"');
  expect(row).toContain('"3 von 8"');
  expect(overviewFileName(new Date(2026, 10, 9))).toBe('Proofsheet-Übersicht 2026-11-09.csv');
});
