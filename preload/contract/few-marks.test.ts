import { expect, it } from 'vitest';
import { foldText } from './text-match';
import { withFewMarks } from './few-marks';

it('removes combining marks of a letter beyond the thirtieth, and nothing else', () => {
  const thirty = `a${'\u0301'.repeat(30)}`;
  expect(withFewMarks(`${thirty}\u0301\u0302b`)).toBe(`${thirty}b`);
  expect(withFewMarks(`x${'\u{1d165}'.repeat(31)}`)).toBe(`x${'\u{1d165}'.repeat(30)}`);
  expect(withFewMarks(`a${'\u0300\uff9e'.repeat(20)}`)).toBe(`a${'\u0300\uff9e'.repeat(15)}`);
  for (const text of [thirty, '', 'Ngô Bảo Châu'.normalize('NFD'), 'क्षत्रिय', 'ﾊﾞﾅﾅ', 'é'.repeat(100)])
    expect(withFewMarks(text)).toBe(text);
});

it.each(['\u0315\u0300', '\u0f71\u0f72', '\u0300\uff9e'])('folds a letter with a million marks %j quickly', (marks) => {
  // Without the limit this takes more than 15 minutes.
  expect(foldText(`A${marks.repeat(500_000)}b`)).toBe('ab');
});
