import { expect, it } from 'vitest';
import type { IdentityKey, SavedGrid } from '../../preload/contract';
import { GridBook } from './grid-book';

const DANA = 'account/1' as IdentityKey;
const VISITOR = 'account/2' as IdentityKey;
const MEMBER = 'account/1/as/77' as IdentityKey;
const ANCHOR = { index: 12, isSelected: false, isWhole: false, part: 0.25 };

function open(): { book: GridBook; written: SavedGrid[][]; rest: () => void } {
  const written: SavedGrid[][] = [];
  let task = (): void => undefined;
  const book = new GridBook({ write: (grids) => written.push(grids), whenAtRest: (next) => (task = next) });
  book.keepOnly([DANA, VISITOR]);
  return { book, written, rest: () => task() };
}

it('each identity’s grid position from the last run is restored', () => {
  const { book } = open();
  const kept: SavedGrid[] = [{ identity: DANA, name: 'album 7', activeIndex: 40, anchor: ANCHOR }];
  expect(book.of(DANA, 'album 7', kept).view).toEqual({ activeIndex: 40, anchor: ANCHOR });
  for (const [identity, name] of [
    [VISITOR, 'album 7'],
    [MEMBER, 'album 7'],
    [DANA, 'album 8'],
  ] as const) {
    expect(book.of(identity, name, kept).view).toEqual({ activeIndex: 0, anchor: null });
  }
});

it('grid positions are saved only after a pause, with the latest grid last, and no more grids than main accepts', () => {
  const { book, written, rest } = open();
  for (let album = 0; album < 10; album += 1) book.of(DANA, `album ${album}`, []).keep({ activeIndex: album });
  book.of(DANA, 'album 5', []).keep({ anchor: ANCHOR });
  expect(written).toEqual([]);
  rest();
  expect(written).toHaveLength(1);
  expect(written[0]).toHaveLength(8);
  expect(written[0]?.at(-1)).toEqual({ identity: DANA, name: 'album 5', activeIndex: 5, anchor: ANCHOR });
  book.flush();
  expect(written, 'an unchanged location is not written again').toHaveLength(1);
});

it('the positions of the last run stay for grids that were not shown in this one', () => {
  const { book, written, rest } = open();
  const albums: SavedGrid = { identity: DANA, name: 'albums 1', activeIndex: 7, anchor: null };
  const gone: SavedGrid = { identity: 'account/3' as IdentityKey, name: 'albums 1', activeIndex: 7, anchor: null };
  book.of(DANA, 'album 7', [gone, albums]).keep({ activeIndex: 3 });
  rest();
  expect(written).toEqual([[albums, { identity: DANA, name: 'album 7', activeIndex: 3, anchor: null }]]);
});

it('no grid position is saved while acting as a member', () => {
  const { book, written, rest } = open();
  book.of(MEMBER, 'album 7', []).keep({ activeIndex: 3 });
  rest();
  book.flush();
  expect(written).toEqual([]);
  book.of(DANA, 'album 7', []).keep({ activeIndex: 1 });
  rest();
  expect(written).toEqual([[{ identity: DANA, name: 'album 7', activeIndex: 1, anchor: null }]]);
});

it('the grid positions of a signed-out account and of a forgotten member are dropped', () => {
  const { book, written, rest } = open();
  book.of(DANA, 'album 7', []).keep({ activeIndex: 3 });
  book.of(MEMBER, 'album 7', []).keep({ activeIndex: 3 });
  book.of(VISITOR, 'album 1', []).keep({ activeIndex: 2 });
  book.forget(MEMBER);
  expect(book.of(MEMBER, 'album 7', []).view.activeIndex).toBe(0);
  book.keepOnly([VISITOR]);
  rest();
  expect(written).toEqual([[{ identity: VISITOR, name: 'album 1', activeIndex: 2, anchor: null }]]);
  expect(book.of(DANA, 'album 7', []).view.activeIndex).toBe(0);
});
