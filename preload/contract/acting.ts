/** Acting as a member: a group manager looks in the member's place, for a while, and everybody can see it. */
import * as z from 'zod';
import { AccountColour } from './account-colour';
import { Member, MemberId } from './group';
import { Identity, IdentityKey, Initials } from './identity';

/**
 * Why it ended. `returned`: the person went back to themselves. `switched`: on to another member. `left`: to another account.
 * `time-limit`, `slept`, `locked`, `blanked` (the screen went blank, and the system cannot tell whether it is locked): by itself. `refused`: the service did not allow it any more (403). `signed-out`: the
 * account is (401, or by the person). `forgotten`: the person had the member forgotten. `closed`: the program was.
 * `cut-off`: the program ended without a word; found at the next start.
 */
export const ActingEnd = z.enum([
  'returned',
  'switched',
  'left',
  'time-limit',
  'slept',
  'locked',
  'blanked',
  'refused',
  'signed-out',
  'forgotten',
  'closed',
  'cut-off',
]);
export type ActingEnd = z.infer<typeof ActingEnd>;

export const Acting = z.object({
  /** Of (service, account, member); whatever is looked at meanwhile is asked for with its key. */
  identity: Identity,
  manager: z.object({ identity: IdentityKey, name: z.string(), initials: Initials, colour: AccountColour }),
  member: Member.pick({ id: true, name: true, initials: true, colour: true, pattern: true }),
  groupName: z.string().nullable(),
  /** These in UTC (ISO 8601). */
  startedAt: z.string(),
  warnsAt: z.string(),
  endsAt: z.string(),
  /** By how much it can be extended, from that moment on. */
  limitMinutes: z.number().int().positive(),
});
export type Acting = z.infer<typeof Acting>;

/** It ended, and not by the person's own wish: nothing is shown before they have read so. */
export const ActingEnded = z.object({
  manager: IdentityKey,
  managerName: z.string(),
  memberId: MemberId,
  memberName: z.string(),
  why: ActingEnd,
});
export type ActingEnded = z.infer<typeof ActingEnded>;

/** Main's word; at most one of the two is there. */
export const ActingState = z.object({
  /** Grows with every change: of two that arrive in the wrong order, the later one counts. */
  revision: z.number().int().nonnegative(),
  current: Acting.nullable(),
  ended: ActingEnded.nullable(),
});
export type ActingState = z.infer<typeof ActingState>;

/** Minutes. */
export const ACTING_LIMIT = { least: 5, most: 8 * 60, usual: 30 } as const;

/** For the journal: why a manager acts as somebody. */
export const ActingReason = z.string().trim().max(200);
