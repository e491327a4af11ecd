import { expect, it } from 'vitest';
import type { Member, MemberId } from '../../../preload/contract';
import { inOrder, thoseMeant, userIdIn } from './member-order';

function member(id: string, name: string, lastUsedAt: string | null = null): Member {
  return {
    id: id as MemberId,
    name,
    initials: '',
    colour: 'moss',
    pattern: 'dots',
    portrait: null,
    lastUsedAt,
    isAdded: false,
    isStarred: false,
  };
}

const MEMBERS = [
  member('1042', 'quiet_heron', '2026-05-01T10:00:00Z'),
  member('1049', 'Émile Brun'),
  member('77', 'amber finch 10', '2026-05-02T10:00:00Z'),
  member('78', 'Amber finch 9', 'not a moment'),
];

it('members are sorted by name in natural order, or by latest use with unused members last by name', () => {
  const names = (order: 'name' | 'last-used'): string[] => inOrder(MEMBERS, order).map(({ name }) => name);
  expect(names('name')).toEqual(['Amber finch 9', 'amber finch 10', 'Émile Brun', 'quiet_heron']);
  expect(names('last-used')).toEqual(['amber finch 10', 'quiet_heron', 'Amber finch 9', 'Émile Brun']);
});

it('members are found by every word in a name or an ID, ignoring accents and case', () => {
  const found = (search: string): string[] => thoseMeant(MEMBERS, search).map(({ id }) => id);
  expect(['  ', 'EMILE', 'finch am', '104', '#1042', 'finch 78', 'nobody'].map(found)).toEqual([
    ['1042', '1049', '77', '78'],
    ['1049'],
    ['77', '78'],
    ['1042', '1049'],
    ['1042'],
    ['78'],
    [],
  ]);
});

it('only a positive number is accepted as a user ID', () => {
  expect(['123', ' #9007199254740993 ', '0', '12a', '', '-3', '12345678901234567890'].map(userIdIn)).toEqual([
    '123',
    '9007199254740993',
    null,
    null,
    null,
    null,
    null,
  ]);
});
