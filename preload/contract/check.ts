/**
 * Checks: a manager goes through chosen members one after another, marks what they see, and reports it. A check belongs
 * to the manager's identity and lasts across restarts, until it is finished.
 */
import * as z from 'zod';
import { ActingReason, ActingState } from './acting';
import { AlbumId } from './album';
import { LONGEST_NOTE } from './check-limits';
import { AppError } from './errors';
import { Member, MemberId } from './group';
import { NonNegativeInteger } from './integers';
import { PictureId } from './picture';

/** Marks of one check. */
export const MOST_MARKS = 2_000;

/** Created by main. */
export const CheckId = z.string().min(1).max(40).brand('CheckId');
export type CheckId = z.infer<typeof CheckId>;

export const CheckMark = z.enum(['looked-at', 'to-discuss', 'fine']);
export type CheckMark = z.infer<typeof CheckMark>;

/** What a mark is about. */
export const CheckSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member') }),
  z.strictObject({ kind: z.literal('album'), albumId: AlbumId }),
  z.strictObject({ kind: z.literal('picture'), albumId: AlbumId, pictureId: PictureId }),
]);
export type CheckSubject = z.infer<typeof CheckSubject>;

export const CheckNote = z.string().trim().max(LONGEST_NOTE);

export const CheckMarking = z.object({
  subject: CheckSubject,
  mark: CheckMark,
  /** Empty if the person wrote none. */
  note: z.string(),
  /** This and the next: the names when the mark was made; null if the subject has none. */
  albumName: z.string().nullable(),
  pictureTitle: z.string().nullable(),
  /** UTC (ISO 8601), like all times here. */
  at: z.string(),
});
export type CheckMarking = z.infer<typeof CheckMarking>;

/** Something about a member that could not be read. */
export const CheckProblem = z.object({
  /** Null if the problem concerns the member. */
  albumId: AlbumId.nullable(),
  albumName: z.string().nullable(),
  error: AppError,
  at: z.string(),
});
export type CheckProblem = z.infer<typeof CheckProblem>;

export const CheckedMember = z.object({
  member: Member.pick({ id: true, name: true, initials: true, colour: true, pattern: true }),
  /** When the manager first and last began to act as the member in this check; null if they did not. */
  firstAt: z.string().nullable(),
  lastAt: z.string().nullable(),
  /** How long the manager acted as the member in this check. */
  seconds: NonNegativeInteger,
  /** Albums opened in this check, each once. `albumCount` counts those above the limit of the list too. */
  albums: z.array(z.object({ albumId: AlbumId, name: z.string(), at: z.string() })),
  albumCount: NonNegativeInteger,
  /** Different pictures that the window received in this check. */
  pictureCount: NonNegativeInteger,
  /** Whether the mask was off when acting began; null if the manager did not act as the member. */
  mask: z.enum(['on', 'off']).nullable(),
  /** Why main did not turn the mask off, although it is off in this check. */
  whyMasked: AppError.nullable(),
  problems: z.array(CheckProblem),
  marks: z.array(CheckMarking),
});
export type CheckedMember = z.infer<typeof CheckedMember>;

export const Check = z.object({
  id: CheckId,
  state: z.enum(['running', 'paused', 'finished']),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** For the journal entry of each member. */
  reason: ActingReason.nullable(),
  /**
   * Main turns the mask off for each next member. False after the person masked everything, after a pause and after a
   * restart.
   */
  isMaskOff: z.boolean(),
  /** The member whose turn it is; null before the first. */
  position: MemberId.nullable(),
  /** In the order that the person chose. */
  members: z.array(CheckedMember),
});
export type Check = z.infer<typeof Check>;

export const CheckSummary = Check.pick({ id: true, startedAt: true, finishedAt: true, reason: true }).extend({
  memberCount: NonNegativeInteger,
  markCount: NonNegativeInteger,
});
export type CheckSummary = z.infer<typeof CheckSummary>;

/** A report is pages to print, a table, or all data. */
export const CheckReportFormat = z.enum(['pdf', 'csv', 'json']);
export type CheckReportFormat = z.infer<typeof CheckReportFormat>;

export const CheckState = z.object({
  /** Increases with every change; if two states arrive in the wrong order, the higher revision wins. */
  revision: NonNegativeInteger,
  /** The check that is not finished; null if there is none. */
  check: Check.nullable(),
  /** The latest finished checks, latest first. */
  finished: z.array(CheckSummary),
  /** False if checks are in memory only, because no keychain can seal them. */
  isKept: z.boolean(),
  /** Checks of an earlier run cannot be opened. They stay on the disk until the account is forgotten. */
  hasUnreadable: z.boolean(),
});
export type CheckState = z.infer<typeof CheckState>;

/** The result of going to a member. */
export const CheckStep = z.object({
  state: CheckState,
  acting: ActingState,
  /** Why main cannot act as the member. The check is still at this member, and no member is acted as. */
  error: AppError.nullable(),
});
export type CheckStep = z.infer<typeof CheckStep>;

/** The next or previous member of the order, or any member of the check. */
export const CheckTarget = z.union([
  z.strictObject({ kind: z.enum(['next', 'previous']) }),
  z.strictObject({ kind: z.literal('member'), member: MemberId }),
]);
export type CheckTarget = z.infer<typeof CheckTarget>;

/** What is new in a member's albums since the last finished check in which they were read. Costs no request. */
export const CheckNews = z.object({
  /** When the pictures that count as known were last seen; null if no finished check contains the member. */
  since: z.string().nullable(),
  /** Some known pictures may count as new, because main remembers a limited number. */
  isIncomplete: z.boolean(),
  /** The albums that the window listed in this check. */
  albums: z.array(
    z.object({
      albumId: AlbumId,
      name: z.string(),
      /** The last check did not list the album. */
      isNew: z.boolean(),
      pictureCount: NonNegativeInteger.nullable(),
      /** At the last check; null if it did not list the album or the service sent no count. */
      pictureCountBefore: NonNegativeInteger.nullable(),
      /** Pictures that the window received in this check. Nothing is known of the others. */
      readCount: NonNegativeInteger,
      /** Of these, the ones that no earlier check has shown; at most `MOST_NEWS`. */
      newPictures: z.array(PictureId),
      newCount: NonNegativeInteger,
      /** Of these, the ones that the service rates otherwise than when they were last seen; at most `MOST_NEWS`. */
      reratedPictures: z.array(PictureId),
    }),
  ),
});
export type CheckNews = z.infer<typeof CheckNews>;

/** Pictures of one album that `CheckNews` names. */
export const MOST_NEWS = 1_000;

/**
 * Whether a member has changed since the last finished check: compares the number of albums, the number of pictures and
 * the newest picture's date with what the overview has read. `not-known`: the overview has not read the member. Does not
 * notice exchanged pictures of a service that sends no dates, nor changed names and ratings.
 */
export const MemberChange = z.object({
  member: MemberId,
  state: z.enum(['never-checked', 'changed', 'unchanged', 'not-known']),
  checkedAt: z.string().nullable(),
});
export type MemberChange = z.infer<typeof MemberChange>;
