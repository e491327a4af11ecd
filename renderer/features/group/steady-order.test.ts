import { expect, it } from 'vitest';
import { steadyRows } from './steady-order';

interface Row {
  readonly key: string;
  readonly value: number;
}

const keyOf = ({ key }: Row): string => key;

it('keeps rows where they are while what they say changes, and drops only those that are gone', () => {
  const now = [
    { key: 'a', value: 9 },
    { key: 'c', value: 1 },
    { key: 'd', value: 5 },
  ];
  const ordered = [...now].sort((one, other) => one.value - other.value);
  expect(steadyRows(['a', 'b', 'c'], ordered, now, keyOf)).toEqual({ rows: [now[0], now[1]], isBehind: true });
});

it('is not behind where they would stand in the same places', () => {
  const now = [
    { key: 'a', value: 9 },
    { key: 'c', value: 1 },
  ];
  expect(steadyRows(['a', 'c'], now, now, keyOf)).toEqual({ rows: now, isBehind: false });
});
