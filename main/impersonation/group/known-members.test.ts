import { expect, it } from 'vitest';
import type { IdentityKey, MemberId } from '../../../preload/contract';
import { type SavedMember, KnownMembers } from './known-members';
import { appearanceOf } from './member-appearance';

const MANAGER = 'account/one' as IdentityKey; // Main makes identity keys of this form.
const id = (number: number): MemberId => String(number) as MemberId; // A member ID is any text of the service.

function openKnown() {
  const kept = new Map<IdentityKey, readonly SavedMember[]>();
  const store = {
    read: (identity: IdentityKey) => kept.get(identity) ?? [],
    write: (identity: IdentityKey, members: readonly SavedMember[]) => void kept.set(identity, members),
    forget: (identity: IdentityKey) => void kept.delete(identity),
    identities: () => [...kept.keys()],
  };
  return { known: new KnownMembers(store, MANAGER), other: new KnownMembers(store, 'account/two' as IdentityKey) }; // Main makes identity keys of this form.
}

it('the list contains the members used last, then the members never used, and no members of another manager', () => {
  const { known, other } = openKnown();
  known.added(id(1), 'added');
  known.used(id(2), 'earlier', 1_000);
  known.used(id(3), 'later', 2_000);
  other.used(id(4), 'elsewhere', 3_000);
  expect(known.all().map(({ name }) => name)).toEqual(['later', 'earlier', 'added']);
  known.used(id(1), 'added', 4_000);
  expect(known.all()[0]).toEqual({ id: '1', name: 'added', lastUsedAt: '1970-01-01T00:00:04.000Z', isAdded: true });
  known.forget(id(3));
  expect(known.all().map(({ name }) => name)).toEqual(['added', 'earlier']);
});

it('the list keeps the hundred recently used members and all added members', () => {
  const { known } = openKnown();
  known.added(id(0), 'added');
  for (let number = 1; number <= 120; number += 1) known.used(id(number), `member ${number}`, number);
  const names = known.all().map(({ name }) => name);
  expect(names).toHaveLength(101);
  expect(names[0]).toBe('member 120');
  expect(names.slice(-2)).toEqual(['member 21', 'added']);
});

it('a star is kept with the member, also when the member is used, and forgotten with the member', () => {
  const { known, other } = openKnown();
  known.starred(id(1), 'starred', true);
  known.used(id(1), 'starred', 1_000);
  for (let number = 2; number <= 120; number += 1) known.used(id(number), `member ${number}`, 1_000 + number);
  expect([known.find(id(1))?.isStarred, other.find(id(1))]).toEqual([true, undefined]);
  known.starred(id(120), 'member 120', true);
  known.starred(id(120), 'member 120', false);
  expect(known.find(id(120)), 'used recently').toMatchObject({ isStarred: false });
  known.starred(id(500), 'only starred', true);
  known.starred(id(500), 'only starred', false);
  expect(known.find(id(500)), 'nothing else is known of the member').toBeUndefined();
  known.starred(id(501), 'forgotten', true);
  known.forget(id(501));
  expect(known.find(id(501))).toBeUndefined();
});

it('a member always has the same initials, colour and pattern, and rarely those of another member', () => {
  expect(appearanceOf(id(123456), 'quiet_heron')).toEqual(appearanceOf(id(123456), 'quiet_heron'));
  expect(appearanceOf(id(123456), 'quiet_heron').initials).toBe('QH');
  const looks = new Set(
    Array.from({ length: 480 }, (_, number) => Object.values(appearanceOf(id(number), 'x')).join(' ')),
  );
  expect(looks.size, 'there are eight colours and six patterns').toBe(48);
});
