/** The calls and events of checks of members. */
import * as z from 'zod';
import { ActingReason } from './acting';
import {
  CheckId,
  CheckMark,
  CheckNews,
  CheckNote,
  CheckReportFormat,
  CheckState,
  CheckStep,
  CheckSubject,
  CheckTarget,
  MemberChange,
} from './check';
import { MOST_MEMBERS_CHECKED } from './check-limits';
import { MemberId } from './group';
import { ofIdentity, ofMember } from './inputs';
import { NonNegativeInteger } from './integers';
import { event, procedure } from './procedure';

/** Notes are private, so every call is refused while the window is locked. */
const reading = { whileLocked: 'refuse', audit: 'none' } as const;

/**
 * `identity` is the manager's own. Calls that need an unfinished check reject with `bad-request` if there is none.
 */
export const checkCalls = {
  get: procedure({ input: ofIdentity, output: CheckState, ...reading }),
  /**
   * Starts a check and goes to its first member. If the call rejects because main cannot act as that member, the check
   * has started nevertheless.
   */
  start: procedure({
    input: ofIdentity.extend({
      members: z.array(MemberId).min(1).max(MOST_MEMBERS_CHECKED),
      reason: ActingReason.optional(),
      isMaskOff: z.boolean(),
    }),
    output: CheckStep,
    whileLocked: 'refuse',
    audit: { within: 'check-started', isAboutGroup: true },
  }),
  /**
   * Acts as another member of the running check, with the check's reason. Rejects as `acting.start` does, and with
   * `bad-request` at both ends of the order; the check then stays where it is.
   */
  step: procedure({
    input: ofIdentity.extend({ to: CheckTarget }),
    output: CheckStep,
    whileLocked: 'refuse',
    audit: { session: 'started' },
  }),
  /** Marks a member at any time, and an album or a picture only while acting as the member. */
  mark: procedure({
    input: ofMember.extend({ subject: CheckSubject, mark: CheckMark, note: CheckNote.default('') }),
    output: CheckState,
    ...reading,
  }),
  unmark: procedure({ input: ofMember.extend({ subject: CheckSubject }), output: CheckState, ...reading }),
  /** Stops acting; the check can be resumed, also after a restart. */
  pause: procedure({ input: ofIdentity, output: CheckState, whileLocked: 'refuse', audit: { session: 'ended' } }),
  /** Acts again as the member where the check is. In a running check, turns the mask off again. */
  resume: procedure({
    input: ofIdentity.extend({ isMaskOff: z.boolean() }),
    output: CheckStep,
    whileLocked: 'refuse',
    audit: { session: 'started' },
  }),
  /** Stops acting, and keeps the check among the finished ones. */
  finish: procedure({
    input: ofIdentity,
    output: CheckState,
    whileLocked: 'refuse',
    audit: { within: 'check-ended', isAboutGroup: true },
  }),
  /** Deletes a finished check. What was seen in it does not count as new again. Rejects with `not-found`. */
  remove: procedure({
    input: ofIdentity.extend({ check: CheckId }),
    output: CheckState,
    whileLocked: 'refuse',
    audit: { within: 'check-deleted', isAboutGroup: true },
  }),
  /**
   * Saves a report: of the unfinished check, or of the one with this ID. It contains names, titles and notes, and no
   * picture. Asks the person for a location; null if they chose none. Rejects with `not-saved` or `not-recorded`.
   */
  export: procedure({
    input: ofIdentity.extend({ check: CheckId.optional(), format: CheckReportFormat }),
    output: z.object({ fileName: z.string(), memberCount: NonNegativeInteger }).nullable(),
    whileLocked: 'refuse',
    audit: { within: 'exported', isAboutGroup: true },
  }),
  news: procedure({ input: ofMember, output: CheckNews, ...reading }),
  /** The known members of the group. Costs no request. */
  changes: procedure({ input: ofIdentity, output: z.array(MemberChange), ...reading }),
  changed: event(ofIdentity.extend({ state: CheckState })),
  /** The window received more pictures of the member; `news` may have changed. */
  advanced: event(ofMember),
};
