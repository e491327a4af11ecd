/** Checks of a manager's members for component tests. */
import type * as z from 'zod';
import type { Check, CheckedMember, CheckNews, CheckState, Member } from '../../preload/contract';
import {
  Check as CheckSchema,
  CheckedMember as CheckedMemberSchema,
  CheckState as CheckStateSchema,
} from '../../preload/contract/check';
import { AS_OF } from './examples';

type Fields<Schema extends z.ZodType> = Partial<z.input<Schema>>;

export const NOTHING_NEW: CheckNews = { since: null, isIncomplete: false, albums: [] };

export function checkedMember(member: Member, fields: Fields<typeof CheckedMemberSchema> = {}): CheckedMember {
  return CheckedMemberSchema.parse({
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
    ...fields,
  });
}

export function checkOf(members: readonly CheckedMember[], fields: Fields<typeof CheckSchema> = {}): Check {
  return CheckSchema.parse({
    id: 'check-1',
    state: 'running',
    startedAt: AS_OF,
    finishedAt: null,
    reason: null,
    isMaskOff: false,
    position: members[0]?.member.id ?? null,
    members: [...members],
    ...fields,
  });
}

export function checkState(fields: Fields<typeof CheckStateSchema> = {}): CheckState {
  return CheckStateSchema.parse({
    revision: 1,
    check: null,
    finished: [],
    isKept: true,
    hasUnreadable: false,
    ...fields,
  });
}
