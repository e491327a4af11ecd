import { expect, it } from 'vitest';
import type { IdentityKey } from '../../../preload/contract';
import { RecentEntries } from './recent-entries';

const DANA = 'dana' as IdentityKey;
const HERON = 'dana as heron' as IdentityKey;

it('remembers each entry once, the last used first', () => {
  const recent = new RecentEntries();
  for (const id of ['settings', 'journal', 'settings']) recent.add({ id, identity: null });
  expect(recent.ids).toEqual(['settings', 'journal']);
  for (let index = 0; index < 100; index += 1) recent.add({ id: `${index}`, identity: null });
  expect(recent.ids).toHaveLength(30);
});

it('forgets the entries of identities that have ended', () => {
  const recent = new RecentEntries();
  recent.add({ id: 'settings', identity: null });
  recent.add({ id: 'album of a member', identity: HERON });
  recent.add({ id: 'album', identity: DANA });
  recent.keepOnly([DANA]);
  expect(recent.ids).toEqual(['album', 'settings']);
});
