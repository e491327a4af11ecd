import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Assembly, takeApart } from './value-pieces';

function passedOn(value: unknown, pieceCharacters?: number): unknown {
  const assembly = new Assembly();
  for (const piece of takeApart(value, pieceCharacters)) assembly.add(piece);
  return assembly.value;
}

it('every JSON value is restored, however small its pieces are', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 200 }), (value, pieceCharacters) => {
      expect(passedOn(value, pieceCharacters)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(passedOn(undefined)).toBeUndefined();
  expect(passedOn({ there: 1, missing: undefined })).toStrictEqual({ there: 1 });
});

it('no piece is longer than the limit, except a piece with one long text', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ id: index, tags: ['a', 'b', { deep: [index] }] }));
  const value = { wide: Object.fromEntries(rows.map((row) => [`key ${row.id}`, row])), list: rows, one: [[[rows]]] };
  const pieces = [...takeApart(value, 10_000)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(10_000 + 2_000);
  expect(pieces.length).toBeGreaterThan(50);
  expect(passedOn(value, 10_000)).toEqual(value);
});

it('names that are special in JavaScript are treated as ordinary members', () => {
  const value: unknown = JSON.parse(
    `{"__proto__":{"isPolluted":true},"constructor":[${'{"__proto__":1},'.repeat(50)}0]}`,
  );
  const given = passedOn(value, 30);
  expect(JSON.stringify(given)).toBe(JSON.stringify(value));
  expect(({} as { isPolluted?: boolean }).isPolluted).toBeUndefined();
});
