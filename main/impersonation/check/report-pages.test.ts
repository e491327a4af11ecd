import { afterEach, expect, it } from 'vitest';
import type { AlbumId, CheckMarking, MemberId, PictureId } from '../../../preload/contract';
import { CheckId, MOST_MARKS } from '../../../preload/contract/check';
import { LONGEST_NOTE, MOST_MEMBERS_CHECKED } from '../../../preload/contract/check-limits';
import { setLanguage } from '../../core/language';
import { newMember, type StoredCheck, type StoredMember } from './check-record';
import type { CheckReport } from './check-report';
import { reportToPages } from './report-pages';

const AT = '2026-03-04T10:00:00.000Z';
const LATER = '2026-03-04T10:05:00.000Z';
const HOSTILE = `<img src="x" onerror='alert(1)'>`;
const ESCAPED = '&lt;img src=&quot;x&quot; onerror=&#39;alert(1)&#39;&gt;';

afterEach(() => setLanguage('en'));

const person = (name: string, facts: Partial<StoredMember> = {}): StoredMember => ({
  ...newMember({ id: `of ${name}` as MemberId, name, initials: 'AB', colour: 'teal', pattern: 'dots' }),
  ...facts,
});
const acted = { firstAt: AT, lastAt: LATER, seconds: 200, mask: 'on', pictureCount: 3 } as const;
const markOf = (note: string, index = 0): CheckMarking => ({
  subject: { kind: 'picture', albumId: 'album' as AlbumId, pictureId: `p-${index}` as PictureId },
  mark: 'to-discuss',
  note,
  albumName: 'Low tide',
  pictureTitle: null,
  at: LATER,
});
function reportOf(members: readonly StoredMember[], facts: Partial<StoredCheck> = {}): CheckReport {
  const check: StoredCheck = {
    id: CheckId.parse('1'),
    state: 'finished',
    startedAt: AT,
    finishedAt: LATER,
    reason: 'Weekly',
    isMaskOff: false,
    position: null,
    members: [...members],
    ...facts,
  };
  const manager = { accountName: 'Mira', serviceName: 'Pictures' };
  return { check, manager, exportedAt: new Date(AT), version: '1.0.0' };
}
/** The text that a reader sees, in one line. */
const textOf = (document: string): string =>
  document
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1')
    .replace(/\( /g, '(');

it('the pages say who was looked at, for how long, what was marked and why, and what could not be read', async () => {
  const opened = { albums: [{ albumId: 'a' as AlbumId, name: 'Low tide', at: AT }], albumCount: 1 };
  const problem = { albumId: 'b' as AlbumId, albumName: 'Closed', error: { kind: 'forbidden' as const }, at: LATER };
  const masked = { mask: 'on' as const, whyMasked: { kind: 'mask-required' as const } };
  const { document } = await reportToPages(
    reportOf([
      person('north_pier', { ...acted, ...opened, mask: 'off', marks: [markOf('Whose boat?')], problems: [problem] }),
      person('quiet_heron', { ...acted, ...masked }),
      person('left_group', {
        problems: [{ ...problem, albumId: null, albumName: null, error: { kind: 'not-found' } }],
      }),
      person('not_reached'),
    ]),
  );
  const text = textOf(document);
  for (const expected of [
    'Account Mira (Pictures)',
    'Reason Weekly',
    'Members 2 of 4 looked at',
    'Marks 1 to discuss, 0 fine, 0 looked at',
    'Mask off for 1 member',
    'north_pier #of north_pier',
    'for 3 minutes altogether. 3 pictures seen. The mask was off.',
    'Albums opened (1) Low tide (',
    'to discuss p-0 in Low tide',
    'Whose boat?',
    'Closed: Not allowed',
    'The mask could not be turned off: Masking cannot be turned off here.',
    'left_group #of left_group Did not act as this member in this check. Could not be read Not found',
    '1 member not looked at not_reached',
    'and no pictures.',
  ])
    expect(text).toContain(expected);
});

it('a check that is not finished and has no reason says so', async () => {
  const report = reportOf([person('a')], { state: 'paused', finishedAt: null, reason: null });
  const text = textOf((await reportToPages(report)).document);
  expect(text).toContain('Reason none given');
  expect(text).toContain('Finished not yet');
});

it('names, titles, reasons and notes are text and never become elements', async () => {
  const album = { albumId: 'a' as AlbumId, name: HOSTILE, at: AT };
  const marks = [{ ...markOf(HOSTILE), albumName: HOSTILE, pictureTitle: HOSTILE }];
  const problems = [{ albumId: album.albumId, albumName: HOSTILE, error: { kind: 'offline' as const }, at: AT }];
  const member = person(HOSTILE, { ...acted, albums: [album], albumCount: 1, marks, problems });
  const report = reportOf([member, person(HOSTILE)], { reason: HOSTILE });
  const { document } = await reportToPages({ ...report, manager: { accountName: HOSTILE, serviceName: HOSTILE } });
  expect(document).not.toMatch(/<(?:img|script|iframe|object|a)\b/);
  // Two names with their IDs, a reason, an account, a service, an opened album, a mark with its note, and a problem.
  expect(document.split(ESCAPED)).toHaveLength(13);
});

it('in Arabic the page runs from right to left, and names and notes keep their own direction', async () => {
  await setLanguage('ar');
  const { document, footer } = await reportToPages(
    reportOf([person('north_pier', { ...acted, marks: [markOf('Whose?')] })]),
  );
  expect(document).toContain('<html lang="ar" dir="rtl">');
  expect(document).toContain('<bdi>north_pier</bdi>');
  expect(document).toContain('<div dir="auto">Whose?</div>');
  expect(footer).toContain('dir="rtl"');
  expect(footer).toMatch(/صفحة <span class="pageNumber"><\/span> من <span class="totalPages"><\/span>/);
});

it('the largest check makes a document of limited size, which counts the albums that it does not list', async () => {
  const note = '&'.repeat(LONGEST_NOTE);
  const albums = Array.from({ length: 200 }, (_none, index) => ({
    albumId: `a${index}` as AlbumId,
    name: 'n'.repeat(100),
    at: AT,
  }));
  const members = Array.from({ length: MOST_MEMBERS_CHECKED }, (_none, index) => {
    const marks = Array.from({ length: MOST_MARKS / MOST_MEMBERS_CHECKED }, (_other, each) => markOf(note, each));
    return person(`m${index}`, { ...acted, albums, albumCount: 300, marks });
  });
  const { document } = await reportToPages(reportOf(members));
  expect(document.length).toBeLessThan(20_000_000);
  expect(textOf(document)).toContain('280 more albums');
});
