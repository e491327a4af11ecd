import { expect, test } from 'vitest';
import { formatNoMatch, toFilter } from './journal-choice';

test('the last day is included, and days begin by the clock of this computer', () => {
  const filter = toFilter({ fromDay: '2026-05-04', toDay: '2026-05-31', text: 'pier' });
  expect(filter).toEqual({
    text: 'pier',
    sinceAt: new Date(2026, 4, 4).toISOString(),
    beforeAt: new Date(2026, 5, 1).toISOString(),
  });
});

test('a year with five digits filters nothing', () => {
  expect(toFilter({ fromDay: '20260-05-04' })).toEqual({});
});

test('an empty result names each part of the filter', () => {
  const choice = { text: 'pier', kind: 'exported', fromDay: '2026-05-04' };
  expect(formatNoMatch(choice, [])).toBe('No entry matches all of these: “pier”, “Exported”, and from May 4, 2026.');
});

test('an empty result says if the first day is after the last day', () => {
  expect(formatNoMatch({ fromDay: '2026-05-04', toDay: '2026-05-03' }, [])).toBe(
    'The first day is after the last day.',
  );
});
