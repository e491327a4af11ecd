/** Pure changes of one check: where it is, what was seen, what was marked, and what could not be read. */
import type {
  AlbumId,
  Check,
  CheckMarking,
  CheckProblem,
  CheckState,
  CheckSubject,
  CheckTarget,
  MemberId,
} from '../../../preload/contract';
import { Check as CheckSchema, MOST_MARKS } from '../../../preload/contract/check';
import { AppFailure } from '../../core/errors';
import {
  ALBUMS_LISTED,
  isSameSubject,
  PROBLEMS_PER_MEMBER,
  type StoredCheck,
  type StoredChecks,
  type StoredMember,
} from './check-record';

/** Throws `bad-request` if there is no unfinished check. */
export function unfinishedOf({ unfinished }: StoredChecks): StoredCheck {
  if (!unfinished) throw new AppFailure({ kind: 'bad-request', detail: { code: 'no-check-begun' } });
  return unfinished;
}

export function memberOf(check: StoredCheck, id: MemberId): StoredMember {
  const found = check.members.find(({ member }) => member.id === id);
  if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'check-without-member' } });
  return found;
}

/** Returns the check unchanged if it does not contain the member. */
export function changeMember(
  check: StoredCheck,
  id: MemberId,
  change: (member: StoredMember) => StoredMember,
): StoredCheck {
  return { ...check, members: check.members.map((each) => (each.member.id === id ? change(each) : each)) };
}

/** Throws `bad-request` at both ends of the order. */
export function targetOf(check: StoredCheck, to: CheckTarget): MemberId {
  if (to.kind === 'member') return memberOf(check, to.member).member.id;
  const index = check.members.findIndex(({ member }) => member.id === check.position);
  const found = check.members[to.kind === 'next' ? index + 1 : index - 1];
  if (!found) throw new AppFailure({ kind: 'bad-request', detail: { code: 'check-without-next-member' } });
  return found.member.id;
}

/** Stays where it is if the member was forgotten meanwhile. */
export function moveTo(check: StoredCheck, id: MemberId): StoredCheck {
  return check.members.some(({ member }) => member.id === id) ? { ...check, position: id } : check;
}

export function begin(member: StoredMember, at: string): StoredMember {
  return { ...member, firstAt: member.firstAt ?? at, lastAt: at, mask: 'on', whyMasked: null };
}

export function openAlbum(member: StoredMember, albumId: AlbumId, name: string, at: string): StoredMember {
  if (member.albums.some((album) => album.albumId === albumId)) return member;
  if (member.albums.length >= ALBUMS_LISTED) return { ...member, albumCount: member.albumCount + 1 };
  return { ...member, albums: [...member.albums, { albumId, name, at }], albumCount: member.albumCount + 1 };
}

/** Keeps the first of equal problems, and the first problems above the limit. */
export function addProblem(member: StoredMember, problem: CheckProblem): StoredMember {
  const isKnown = member.problems.some(
    ({ albumId, error }) => albumId === problem.albumId && error.kind === problem.error.kind,
  );
  if (isKnown || member.problems.length >= PROBLEMS_PER_MEMBER) return member;
  return { ...member, problems: [...member.problems, problem] };
}

/** Replaces the mark of the same subject. Throws `bad-request` above the limit. */
export function addMark(check: StoredCheck, id: MemberId, marking: CheckMarking): StoredCheck {
  const changed = changeMember(removeMark(check, id, marking.subject), id, (member) => ({
    ...member,
    marks: [...member.marks, marking],
  }));
  if (countMarks(changed) > MOST_MARKS)
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'check-with-too-many-marks', limit: MOST_MARKS } });
  return changed;
}

export function removeMark(check: StoredCheck, id: MemberId, subject: CheckSubject): StoredCheck {
  return changeMember(check, id, (member) => ({
    ...member,
    marks: member.marks.filter((marking) => !isSameSubject(marking.subject, subject)),
  }));
}

export function countMarks({ members }: Pick<Check, 'members'>): number {
  return members.reduce((sum, { marks }) => sum + marks.length, 0);
}

/** Parses, to drop what only main uses. */
export function presentCheck(stored: StoredCheck): Check {
  return CheckSchema.parse(stored);
}

export function presentState(
  { unfinished, finished }: StoredChecks,
  facts: Pick<CheckState, 'revision' | 'isKept' | 'hasUnreadable'>,
): CheckState {
  return {
    ...facts,
    check: unfinished && presentCheck(unfinished),
    finished: finished.map((check) => ({
      id: check.id,
      startedAt: check.startedAt,
      finishedAt: check.finishedAt,
      reason: check.reason,
      memberCount: check.members.length,
      markCount: countMarks(check),
    })),
  };
}
