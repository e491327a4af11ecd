import { expect, it } from 'vitest';
import type { Account, Identity, IdentityKey } from '../../../preload/contract';
import { railEntries } from './rail-entry';

function identity(key: string): Identity {
  return {
    key: key as IdentityKey,
    serviceName: 'A service',
    accountName: `${key} there`,
    initials: 'T',
    colour: 'moss',
    isDemo: false,
  } as Identity; // the other fields are irrelevant here
}

function account(key: string, name: string): Account {
  return { identity: key as IdentityKey, name, initials: 'H', colour: 'plum' } as Account; // the other fields are irrelevant here
}

it('the rail lists the person’s own accounts first, in their order and with their names, and then the other identities', () => {
  const identities = ['demo', 'b', 'a', 'other'].map(identity);
  const entries = railEntries(identities, [account('a', 'Harbour'), account('gone', 'Gone'), account('b', 'Studio')]);
  expect(entries.map(({ identity: { key }, name, colour }) => [key, name, colour])).toEqual([
    ['a', 'Harbour', 'plum'],
    ['b', 'Studio', 'plum'],
    ['demo', 'demo there', 'moss'],
    ['other', 'other there', 'moss'],
  ]);
});
