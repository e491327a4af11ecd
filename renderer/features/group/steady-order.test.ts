import { expect, it } from 'vitest';
import { steadyRows } from './steady-order';

interface Row {
  readonly key: string;
  readonly value: number;
}

const keyOf = ({ key }: Row): string => key;

it('rows stay in place while their values change, and only rows that no longer exist are dropped', () => {
  const now = [
    { key: 'a', value: 9 },
    { key: 'c', value: 1 },
    { key: 'd', value: 5 },
  ];
  const ordered = [...now].sort((one, other) => one.value - other.value);
  expect(steadyRows(['a', 'b', 'c'], ordered, now, keyOf)).toEqual({ rows: [now[0], now[1]], isBehind: true });
});

it('the order is up to date if the rows are already in their sorted order', () => {
  const now = [
    { key: 'a', value: 9 },
    { key: 'c', value: 1 },
  ];
  expect(steadyRows(['a', 'c'], now, now, keyOf)).toEqual({ rows: now, isBehind: false });
});
