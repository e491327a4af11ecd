import { expect, it } from 'vitest';
import type { IdentityKey, OwnerId } from '../../preload/contract';
import type { SavedOwner } from './known-owners';
import { KnownOwners } from './known-owners';

const id = (text: string): OwnerId => text as OwnerId;
const IDENTITY = 'demo/smugmug-1.2' as IdentityKey;
const named = [
  { id: id('tidelines'), name: 'Tidelines', isSelf: false },
  { id: id('northlight'), name: 'Northlight', isSelf: false },
];

function open(): { owners: KnownOwners; names: () => string[] } {
  const kept = new Map<IdentityKey, readonly SavedOwner[]>();
  const store = {
    read: (identity: IdentityKey) => kept.get(identity) ?? [],
    write: (identity: IdentityKey, all: readonly SavedOwner[]) => void kept.set(identity, all),
    forget: (identity: IdentityKey) => void kept.delete(identity),
    identities: () => [...kept.keys()],
  };
  const owners = new KnownOwners(store, IDENTITY);
  return {
    owners,
    names: () => owners.mergeOwners(named).map(({ name, isPinned }) => (isPinned ? `${name} *` : name)),
  };
}

it('the list contains the latest owners after the pinned owners, and an owner can be removed from the list', () => {
  const { owners, names } = open();
  owners.lookedUp({ id: id('daybook'), name: 'daybook', isSelf: false });
  owners.lookedUp({ id: id('gate'), name: 'gate', isSelf: false });
  owners.lookedUp({ id: id('daybook'), name: 'daybook', isSelf: false });
  expect(names()).toEqual(['Tidelines', 'Northlight', 'daybook', 'gate']);
  owners.pin(id('gate'), 'gate', true);
  owners.pin(id('northlight'), 'Northlight', true);
  expect(names()).toEqual(['Northlight *', 'gate *', 'Tidelines', 'daybook']);
  owners.pin(id('gate'), 'gate', false);
  owners.forget(id('daybook'));
  expect(names()).toEqual(['Northlight *', 'Tidelines', 'gate']);
});

it('the list drops the oldest of more than twelve owners, but never a pinned owner', () => {
  const { owners, names } = open();
  owners.lookedUp({ id: id('first'), name: 'first', isSelf: false });
  owners.pin(id('first'), 'first', true);
  for (let count = 0; count < 20; count += 1) {
    owners.lookedUp({ id: id(`owner${count}`), name: `owner${count}`, isSelf: false });
  }
  expect([names()[0], names().length, names().includes('owner7'), names().includes('owner8')]).toEqual([
    'first *',
    15,
    false,
    true,
  ]);
});
