import { expect, it } from 'vitest';
import { createIdTable, findId, idAt } from './id-table';

it('halves of a character at the end of one ID and the start of the next change no other ID', () => {
  const ids = ['first', 'ends with \ud83c', '\udfd4 begins', 'last'];
  const table = createIdTable(ids, () => undefined);
  expect([0, 3].map((offset) => idAt(table, offset))).toEqual(['first', 'last']);
  expect(findId(table, 'last')).toBe(3);
});
