import { expect, it } from 'vitest';
import type { IdentityKey, SavedArrangement } from '../../preload/contract';
import { ArrangementBook } from './arrangement-book';

const DANA = 'account/1' as IdentityKey;
const VISITOR = 'account/2' as IdentityKey;
const MEMBER = 'account/1/as/77' as IdentityKey;
const BY_NAME = { sortBy: 'name', isDescending: true, groupBy: 'nothing' } as const;
const USUAL = { sortBy: 'service', isDescending: false, groupBy: 'nothing' } as const;

function open(): { book: ArrangementBook; written: SavedArrangement[][]; rest: () => void } {
  const written: SavedArrangement[][] = [];
  let task = (): void => undefined;
  const book = new ArrangementBook({
    write: (arrangements) => written.push(arrangements),
    whenAtRest: (next) => (task = next),
  });
  book.keepOnly([DANA, VISITOR]);
  return { book, written, rest: () => task() };
}

it('the arrangement of the last run is restored for its identity and view only', () => {
  const { book } = open();
  const saved: SavedArrangement[] = [{ identity: DANA, name: 'albums 7', ...BY_NAME }];
  expect(book.of(DANA, 'albums 7', saved).get()).toEqual(BY_NAME);
  for (const [identity, name] of [
    [VISITOR, 'albums 7'],
    [MEMBER, 'albums 7'],
    [DANA, 'albums 8'],
  ] as const)
    expect(book.of(identity, name, saved).get()).toEqual(USUAL);
});

it('a changed arrangement is saved beside those of views that were not opened, and dropped when it is the usual one', () => {
  const { book, written, rest } = open();
  const saved: SavedArrangement[] = [
    { identity: DANA, name: 'album 1', ...BY_NAME },
    { identity: DANA, name: 'album 2', ...BY_NAME },
  ];
  book.of(DANA, 'album 2', saved).keep({ groupBy: 'day' });
  rest();
  expect(written).toEqual([[saved[0], { ...saved[1], groupBy: 'day' }]]);
  book.of(DANA, 'album 2', saved).keep(USUAL);
  rest();
  expect(written[1]).toEqual([saved[0]]);
});

it('no arrangement of a member is saved, and a forgotten identity loses its own', () => {
  const { book, written, rest } = open();
  book.of(MEMBER, 'albums 1', []).keep(BY_NAME);
  book.of(DANA, 'albums 1', []).keep(BY_NAME);
  book.of(VISITOR, 'albums 1', []).keep(BY_NAME);
  book.forget(MEMBER);
  expect(book.of(MEMBER, 'albums 1', []).get()).toEqual(USUAL);
  book.keepOnly([VISITOR]);
  rest();
  expect(written).toEqual([[{ identity: VISITOR, name: 'albums 1', ...BY_NAME }]]);
});
