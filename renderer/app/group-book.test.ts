import { expect, it } from 'vitest';
import type { IdentityKey, SavedGroupScreen } from '../../preload/contract';
import { USUAL_GROUP_CHOICE } from '../features/group/group-memory';
import { GroupBook } from './group-book';

const DANA = 'account/1' as IdentityKey;
const VISITOR = 'account/2' as IdentityKey;
const MEMBER = 'account/1/as/77' as IdentityKey;

function open(): { book: GroupBook; written: SavedGroupScreen[][]; rest: () => void } {
  const written: SavedGroupScreen[][] = [];
  let task = (): void => undefined;
  const book = new GroupBook({ write: (groups) => written.push(groups), whenAtRest: (next) => (task = next) });
  return { book, written, rest: () => task() };
}

it('each account’s view, order and filter from the last run are restored, and saved after a pause', () => {
  const { book, written, rest } = open();
  const saved: SavedGroupScreen[] = [
    { identity: DANA, ...USUAL_GROUP_CHOICE, view: 'overview', overviewBy: 'unsafe', isDescending: true },
    { identity: VISITOR, ...USUAL_GROUP_CHOICE, onlyEmpty: true },
  ];
  const memory = book.of(DANA, saved);
  expect(memory.choice).toMatchObject({ view: 'overview', overviewBy: 'unsafe', isDescending: true });
  memory.keep({ ...memory.choice, onlyUnsafe: true });
  expect(book.of(DANA, saved).choice.onlyUnsafe).toBe(true);
  expect(written).toEqual([]);
  rest();
  expect(written).toEqual([[saved[1], { ...saved[0], onlyUnsafe: true }]]);
  expect(book.of('account/3' as IdentityKey, saved).choice).toEqual(USUAL_GROUP_CHOICE);
});

it('the search and the positions are never saved, and are forgotten with a member of the account', () => {
  const { book, written, rest } = open();
  const memory = book.of(DANA, []);
  memory.keepSearch('quiet');
  memory.lists.members.keep({ key: '77' });
  memory.keep({ ...memory.choice, view: 'overview' });
  rest();
  expect(JSON.stringify(written)).not.toMatch(/quiet|77/);
  book.forget(MEMBER);
  expect([memory.search, memory.lists.members.view.key, memory.choice.view]).toEqual(['', null, 'overview']);
});

it('an account that is gone is forgotten', () => {
  const { book } = open();
  book.of(DANA, []).keep({ ...USUAL_GROUP_CHOICE, view: 'overview' });
  book.of(VISITOR, []).keep({ ...USUAL_GROUP_CHOICE, view: 'overview' });
  book.keepOnly([VISITOR]);
  expect([DANA, VISITOR].map((identity) => book.of(identity, []).choice.view)).toEqual(['members', 'overview']);
});
