import { expect, it } from 'vitest';
import { columnsExcept, overviewLayout } from './overview-columns';

it('the overview shows columns if they fit and one sentence otherwise, and as many covers as fit but at least one cover', () => {
  const layouts = [0, 304, 704, 939, 940, 1344, 2560].map((widthPx) => overviewLayout(widthPx, []));
  expect(layouts.map(({ isCompact, rowHeightPx, coversThatFit }) => [isCompact, rowHeightPx, coversThatFit])).toEqual([
    [true, 136, 1],
    [true, 136, 2],
    [true, 136, 7],
    [true, 136, 10],
    [false, 72, 1],
    [false, 72, 5],
    [false, 72, 19],
  ]);
});

it('the button “Act as” stands beside the name if both fit, in a sentence and in columns', () => {
  const layouts = [400, 800, 1000, 1092, 1344, 2560].map((widthPx) => overviewLayout(widthPx, []));
  expect(layouts.map(({ hasButton, columns }) => [hasButton, columns.split(' ')[0]])).toEqual([
    [false, '208px'],
    [true, '360px'],
    [false, '208px'],
    [true, '360px'],
    [true, '360px'],
    [true, '480px'],
  ]);
});

it('hidden columns leave their width to the others, and the name cannot be hidden', () => {
  expect(columnsExcept(['name', 'albums', 'empty'])).toEqual(['name', 'pictures', 'newest', 'unsafe']);
  const { isCompact, columns } = overviewLayout(900, ['albums', 'empty']);
  expect([isCompact, columns]).toEqual([false, '208px 64px 96px 152px minmax(0, 1fr)']);
});
