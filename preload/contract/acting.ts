/**
 * Acting as a member: a group manager sees what the member sees, for a limited time, and the window always shows that
 * it happens.
 */
import * as z from 'zod';
import { AccountColour, Identity, IdentityKey, Initials } from './identity';
import { Member, MemberId } from './group';
import { NonNegativeInteger, PositiveInteger } from './integers';

/**
 * Why acting as a member ended. `returned`: the person stopped acting. `switched`: to another member. `left`: to
 * another account.
 * `time-limit`, `slept`, `locked`, `blanked` (the screen went blank, and the system cannot tell whether it is locked):
 * automatically.
 * `refused`: the service no longer allows it (403). `signed-out`: the account was signed out (401, or by the person).
 * `forgotten`: the person had the program forget the member. `closed`: the program was closed. `cut-off`: the program
 * ended unexpectedly; detected at the next start.
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
  /** The identity (service, account, member); requests made while acting carry its key. */
  identity: Identity,
  manager: z.object({ identity: IdentityKey, name: z.string(), initials: Initials, colour: AccountColour }),
  member: Member.pick({ id: true, name: true, initials: true, colour: true, pattern: true }),
  groupName: z.string().nullable(),
  /** This and the next two: UTC (ISO 8601). */
  startedAt: z.string(),
  warnsAt: z.string(),
  endsAt: z.string(),
  /** How long an extension lasts, counted from the moment of extending. */
  limitMinutes: PositiveInteger,
});
export type Acting = z.infer<typeof Acting>;

/**
 * Acting ended without the person's own request; the window shows nothing else until the person has acknowledged it.
 */
export const ActingEnded = z.object({
  manager: IdentityKey,
  managerName: z.string(),
  memberId: MemberId,
  memberName: z.string(),
  why: ActingEnd,
});
export type ActingEnded = z.infer<typeof ActingEnded>;

/** The state as main reports it; at most one of `current` and `ended` is set. */
export const ActingState = z.object({
  /** Increases with every change; if two states arrive in the wrong order, the higher revision wins. */
  revision: NonNegativeInteger,
  current: Acting.nullable(),
  ended: ActingEnded.nullable(),
});
export type ActingState = z.infer<typeof ActingState>;

/** Minutes. */
export const ACTING_LIMIT = { least: 5, most: 8 * 60, usual: 30 } as const;

/** For the journal: why the manager acts as the member. */
export const ActingReason = z.string().trim().max(200);
