import { expect, it } from 'vitest';
import { mapInSteps } from './in-steps';

it('a long list is converted in its order, and other work runs in between', async () => {
  const rows = Array.from({ length: 1_000 }, (_none, index) => index);
  let convertedCount = 0;
  const seen: number[] = [];
  const converted = mapInSteps(rows, (row) => {
    convertedCount += 1;
    return row * 2;
  });
  const look = (): void => {
    seen.push(convertedCount);
    if (convertedCount < rows.length) setImmediate(look);
  };
  look();
  expect(await converted).toEqual(rows.map((row) => row * 2));
  expect(new Set(seen).size).toBeGreaterThan(2);
  expect(await mapInSteps([], String)).toEqual([]);
});
