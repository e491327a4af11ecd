import { expect, it } from 'vitest';
import { equalRows } from '../../ui/virtual/layout';
import { dateMarks, labelledYears, markAt, stepMark } from './date-marks';

const KEYS = ['2021-12', '2021-11', '2020-12', '2020-01', '2019-06', null];
const marks = dateMarks(
  KEYS.map((key, group) => ({ from: group * 10, key })),
  equalRows(60, 100),
);

it('each group has a mark where its first picture is, and the first group of a year begins the year', () => {
  expect(marks.map(({ topPx }) => topPx)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000]);
  expect(marks.map(({ beginsYear }) => beginsYear)).toEqual([true, false, true, false, true, true]);
  expect([0, 999, 1_000, 5_900].map((topPx) => markAt(marks, topPx))).toEqual([0, 0, 1, 5]);
});

it('steps lead to the next month or year, and end at both ends', () => {
  expect(stepMark(marks, 0, 1, false)).toBe(1);
  expect(stepMark(marks, 0, -1, false)).toBe(0);
  expect(stepMark(marks, 0, 1, true)).toBe(2);
  expect(stepMark(marks, 3, -1, true)).toBe(2);
  expect(stepMark(marks, 5, 1, true)).toBe(5);
});

it('a step passes the groups that begin in the same row', () => {
  const inRows = [0, 0, 1, 1, 1, 2].map((row, at) => ({
    topPx: row * 200,
    key: KEYS[at] ?? null,
    beginsYear: at === 2,
  }));
  expect(stepMark(inRows, 4, -1, false)).toBe(1);
  expect(stepMark(inRows, 4, -1, true)).toBe(0);
  expect(stepMark(inRows, 4, 1, false)).toBe(5);
});

it('years without room for their label are left out', () => {
  const on = (trackPx: number): (string | null)[] =>
    labelledYears(marks, { trackPx, layoutPx: 6_000, leastPx: 20 }).map(({ key }) => key);
  expect(on(600)).toEqual(['2021-12', '2020-12', '2019-06']);
  expect(on(48)).toEqual(['2021-12', '2019-06']);
});
