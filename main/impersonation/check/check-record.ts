/** The stored checks of one manager, and their limits. */
import * as z from 'zod';
import type { AlbumId, CheckedMember, CheckSubject, MemberId } from '../../../preload/contract';
import { AlbumId as AlbumIdSchema } from '../../../preload/contract/album';
import { Check, CheckedMember as CheckedMemberSchema, CheckId } from '../../../preload/contract/check';
import { MemberId as MemberIdSchema } from '../../../preload/contract/group';
import { Timestamp } from '../../../preload/contract/timestamp';

/** Finished checks; the oldest is deleted when another one is finished. */
export const FINISHED_KEPT = 5;
/** Members whose albums and pictures are remembered from one check to the next; the longest unchecked are forgotten. */
const MEMBERS_REMEMBERED = 1_000;
/** Opened albums that are listed for one member of a check; more are only counted. */
export const ALBUMS_LISTED = 200;
/** Albums of one member whose number of pictures is remembered. */
export const ALBUMS_REMEMBERED = 1_000;
export const PROBLEMS_PER_MEMBER = 20;

/** The albums of a member with their numbers of pictures, when the window listed them. */
const Listing = z.array(z.object({ id: AlbumIdSchema, name: z.string(), pictureCount: z.number().nullable() }));
export type Listing = z.infer<typeof Listing>;

/** Of all albums of a member; `Listing` may lack some. */
const Totals = z.object({ albumCount: z.number(), pictureCount: z.number() });

const StoredMember = CheckedMemberSchema.extend({
  /** Null if the window has not listed the member's albums in this check, and after the check has finished. */
  listing: Listing.nullable(),
  totals: Totals.nullable(),
  /** The newest picture's date, as the overview knew it during this check. */
  newestAt: Timestamp.nullable(),
});
export type StoredMember = z.infer<typeof StoredMember>;

const StoredCheck = Check.extend({ members: z.array(StoredMember) });
export type StoredCheck = z.infer<typeof StoredCheck>;

/** The member at the end of the last finished check in which their albums were listed. */
const KnownMember = z.object({
  member: MemberIdSchema,
  checkedAt: z.string(),
  listing: Listing,
  totals: Totals,
  newestAt: Timestamp.nullable(),
});
export type KnownMember = z.infer<typeof KnownMember>;

export const StoredChecks = z.object({
  version: z.literal(1),
  unfinished: StoredCheck.nullable(),
  /** Latest first. */
  finished: z.array(StoredCheck),
  /** Checked last first. */
  known: z.array(KnownMember),
  /** The entries with the pictures seen, by member; used last first. */
  seen: z.array(z.object({ member: MemberIdSchema, entry: z.string(), pictureCount: z.number().int().nonnegative() })),
});
export type StoredChecks = z.infer<typeof StoredChecks>;

export const NO_CHECKS: StoredChecks = { version: 1, unfinished: null, finished: [], known: [], seen: [] };

/** The pictures seen of one member. Those of a check that has finished meanwhile belong to `before`. */
export const StoredSeen = z.object({
  before: z.string(),
  inCheck: z.string(),
  check: CheckId,
  isIncomplete: z.boolean(),
});
export type StoredSeen = z.infer<typeof StoredSeen>;

export function newMember(member: CheckedMember['member']): StoredMember {
  return {
    member,
    firstAt: null,
    lastAt: null,
    seconds: 0,
    albums: [],
    albumCount: 0,
    pictureCount: 0,
    mask: null,
    whyMasked: null,
    problems: [],
    marks: [],
    listing: null,
    totals: null,
    newestAt: null,
  };
}

/** A paused check is masked when it goes on, unless the person asks otherwise. */
export function pauseCheck(check: StoredCheck): StoredCheck {
  return { ...check, state: 'paused', isMaskOff: false };
}

/** After a restart a check is paused and masked, because every start of the program is. */
export function asAfterRestart(stored: StoredChecks): StoredChecks {
  const { unfinished } = stored;
  return { ...stored, unfinished: unfinished && pauseCheck(unfinished) };
}

/** Moves the unfinished check to the finished ones, and remembers what was listed in it. */
export function finishCheck(stored: StoredChecks, finishedAt: string): StoredChecks {
  const { unfinished, finished, known } = stored;
  if (!unfinished) return stored;
  const listed = unfinished.members.flatMap(({ member, listing, totals, newestAt }): KnownMember[] =>
    listing && totals ? [{ member: member.id, checkedAt: finishedAt, listing, totals, newestAt }] : [],
  );
  const anew = new Set(listed.map(({ member }) => member));
  const members = unfinished.members.map((member) => ({ ...member, listing: null }));
  const last: StoredCheck = { ...unfinished, members, state: 'finished', isMaskOff: false, finishedAt };
  return {
    ...stored,
    unfinished: null,
    finished: [last, ...finished].slice(0, FINISHED_KEPT),
    known: [...listed, ...known.filter(({ member }) => !anew.has(member))].slice(0, MEMBERS_REMEMBERED),
  };
}

export function withoutMember(stored: StoredChecks, member: MemberId): StoredChecks {
  const without = (check: StoredCheck): StoredCheck => ({
    ...check,
    position: check.position === member ? before(check, member) : check.position,
    members: check.members.filter(({ member: { id } }) => id !== member),
  });
  return {
    ...stored,
    unfinished: stored.unfinished && without(stored.unfinished),
    finished: stored.finished.map(without),
    known: stored.known.filter((known) => known.member !== member),
    seen: stored.seen.filter((seen) => seen.member !== member),
  };
}

/** Returns the member before this one, so that the next step goes to the member after it. */
function before({ members }: StoredCheck, member: MemberId): MemberId | null {
  return members[members.findIndex(({ member: { id } }) => id === member) - 1]?.member.id ?? null;
}

export function isSameSubject(one: CheckSubject, other: CheckSubject): boolean {
  return one.kind === other.kind && albumOf(one) === albumOf(other) && pictureOf(one) === pictureOf(other);
}

function albumOf(subject: CheckSubject): AlbumId | null {
  return subject.kind === 'member' ? null : subject.albumId;
}

function pictureOf(subject: CheckSubject): string | null {
  return subject.kind === 'picture' ? subject.pictureId : null;
}
