import { expect, it } from 'vitest';
import { overviewLayout } from './overview-columns';

it('the overview shows columns if they fit and one sentence otherwise, and as many covers as fit but at least one cover', () => {
  const layouts = [0, 304, 704, 939, 940, 1344].map((widthPx) => overviewLayout(widthPx));
  expect(layouts.map(({ isCompact, rowHeightPx, coversThatFit }) => [isCompact, rowHeightPx, coversThatFit])).toEqual([
    [true, 136, 1],
    [true, 136, 2],
    [true, 136, 7],
    [true, 136, 10],
    [false, 72, 1],
    [false, 72, 7],
  ]);
});
