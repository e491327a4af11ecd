import { expect, it } from 'vitest';
import { ApiError } from '../../api/api-error';
import type { GroupAccess, Member, MemberId } from '../../../preload/contract';
import { groupState } from './group-state';

const OFFLINE = new ApiError({ kind: 'offline' });
const MAY: GroupAccess = { groupName: 'Harbour school', whyNot: null, whyNotListed: null };
const NOTHING = { data: undefined, error: null };
const FAILED = { data: undefined, error: OFFLINE };

function member(id: string, lastUsedAt: string | null = null): Member {
  return {
    id: id as MemberId,
    name: id,
    initials: id,
    colour: 'moss',
    pattern: 'dots',
    portrait: null,
    lastUsedAt,
    isAdded: false,
    isStarred: false,
  };
}

it('the group shows the latest use of each listed member, and leaves out members who left the group', () => {
  const recent = [member('b', '2026-05-01T10:00:00Z'), member('gone', '2026-04-01T10:00:00Z')];
  const answer = { data: [member('a'), member('b')], error: null };
  expect(groupState({ data: MAY, error: null }, answer, recent, [])).toEqual({
    is: 'listed',
    members: [member('a'), recent[0]],
    error: null,
  });
  // A failed refresh keeps the members read before.
  expect(groupState({ data: MAY, error: null }, { ...answer, error: OFFLINE }, [], [])).toMatchObject({
    is: 'listed',
    error: OFFLINE,
  });
});

it('the group shows each known member once if the list is not available', () => {
  const recent = [member('b', '2026-05-01T10:00:00Z')];
  const added = [member('c'), member('b')];
  expect(groupState(FAILED, NOTHING, recent, added)).toEqual({
    is: 'failed',
    members: [member('c'), recent[0]],
    error: OFFLINE,
  });
  const unlisted = { data: { ...MAY, whyNotListed: { code: 'group-without-id' } as const }, error: null };
  expect(groupState(unlisted, FAILED, recent, added)).toEqual({
    is: 'unlisted',
    members: [member('c'), recent[0]],
    why: { code: 'group-without-id' },
  });
});

it('the group explains first why an account may not act as members, and otherwise waits for missing data', () => {
  const whyNot = { obstacle: { code: 'manages-no-group' } as const, missingPermission: null };
  const answer = { data: [member('a')], error: null };
  expect(groupState({ data: { ...MAY, whyNot }, error: null }, answer, [], [])).toEqual({
    is: 'not-a-manager',
    whyNot,
  });
  expect(groupState({ data: MAY, error: null }, NOTHING, [member('a')], [])).toEqual({ is: 'loading' });
});
