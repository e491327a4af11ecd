import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AlbumId, CheckMarking, MemberId, PictureId } from '../../../preload/contract';
import { CheckNote, MOST_MARKS } from '../../../preload/contract/check';
import { LONGEST_NOTE } from '../../../preload/contract/check-limits';
import { HERON, PIER } from '../../testing/impersonation/manager';
import { addMark, addProblem, countMarks, openAlbum, removeMark } from './check-progress';
import {
  ALBUMS_LISTED,
  asAfterRestart,
  FINISHED_KEPT,
  finishCheck,
  newMember,
  NO_CHECKS,
  PROBLEMS_PER_MEMBER,
  type StoredCheck,
  type StoredChecks,
  withoutMember,
} from './check-record';
import { CheckId } from '../../../preload/contract/check';

const AT = '2026-03-01T10:00:00.000Z';
const person = (id: MemberId) =>
  newMember({ id, name: `name of ${id}`, initials: 'AB', colour: 'teal', pattern: 'dots' });
const markOf = (index: number): CheckMarking => ({
  subject: { kind: 'picture', albumId: 'album' as AlbumId, pictureId: String(index) as PictureId },
  mark: 'fine',
  note: '',
  albumName: 'Album',
  pictureTitle: null,
  at: AT,
});

let check: StoredCheck;
let stored: StoredChecks;
beforeEach(() => {
  check = {
    id: CheckId.parse('1'),
    state: 'running',
    startedAt: AT,
    finishedAt: null,
    reason: null,
    isMaskOff: true,
    position: HERON,
    members: [person(PIER), person(HERON)],
  };
  stored = { ...NO_CHECKS, unfinished: check };
});
afterEach(() => {
  expect(
    check.members.map(({ marks }) => marks.length),
    'nothing was changed in place',
  ).toEqual([0, 0]);
});

it('a mark above the limit is refused, and replacing one is not', () => {
  const marks = Array.from({ length: MOST_MARKS }, (_none, index) => markOf(index));
  const members = check.members.map((member, index) => (index === 0 ? { ...member, marks } : member));
  const full = { ...check, members };
  expect(() => addMark(full, HERON, markOf(0))).toThrow('check-with-too-many-marks');
  expect(countMarks(addMark(full, PIER, markOf(7)))).toBe(MOST_MARKS);
  expect(countMarks(removeMark(full, PIER, markOf(7).subject))).toBe(MOST_MARKS - 1);
});

it('a note is limited in length', () => {
  expect(CheckNote.safeParse('a'.repeat(LONGEST_NOTE)).success).toBe(true);
  expect(CheckNote.safeParse('a'.repeat(LONGEST_NOTE + 1)).success).toBe(false);
});

it('above their limits albums are only counted, and further problems are left out', () => {
  let member = person(PIER);
  for (let index = 0; index <= ALBUMS_LISTED; index += 1)
    member = openAlbum(member, String(index) as AlbumId, 'Album', AT);
  expect([member.albums.length, member.albumCount]).toEqual([ALBUMS_LISTED, ALBUMS_LISTED + 1]);
  for (let index = 0; index <= PROBLEMS_PER_MEMBER; index += 1)
    member = addProblem(member, {
      albumId: String(index) as AlbumId,
      albumName: null,
      error: { kind: 'offline' },
      at: AT,
    });
  expect(member.problems).toHaveLength(PROBLEMS_PER_MEMBER);
});

it('only the latest finished checks are kept', () => {
  for (let index = 0; index < FINISHED_KEPT + 2; index += 1)
    stored = finishCheck({ ...stored, unfinished: { ...check, id: CheckId.parse(String(index)) } }, AT);
  expect(stored.unfinished).toBeNull();
  expect(stored.finished.map(({ id, state, isMaskOff }) => [id, state, isMaskOff])).toEqual(
    [6, 5, 4, 3, 2].map((index) => [String(index), 'finished', false]),
  );
});

it('a member is removed from every check, and the next step goes to the member behind them', () => {
  const both = finishCheck(stored, AT);
  const left = withoutMember({ ...both, unfinished: check }, HERON);
  expect(left.unfinished?.members.map(({ member }) => member.id)).toEqual([PIER]);
  expect(left.unfinished?.position).toBe(PIER);
  expect(JSON.stringify(left)).not.toContain(HERON);
});

it('a check is paused and masked after a restart', () => {
  expect(asAfterRestart(stored).unfinished).toEqual({ ...check, state: 'paused', isMaskOff: false });
});
