import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../../core/language';
import { durationText, timeTexts } from './report-times';

afterEach(() => setLanguage('en'));

it('durations are in seconds, then in minutes, then in hours and minutes', async () => {
  expect([1, 59, 60, 89, 3_600, 3_900].map(durationText)).toEqual([
    '1 second',
    '59 seconds',
    '1 minute',
    '1 minute',
    '1 hour',
    '1 hour, 5 minutes',
  ]);
  await setLanguage('de');
  expect(durationText(3_900)).toBe('1 Stunde, 5 Minuten');
});

it('almost an hour is an hour', () => {
  expect([3_569, 3_599, 7_199].map(durationText)).toEqual(['59 minutes', '1 hour', '2 hours']);
});

it('a time has its date, unless it is on the day that is already written', () => {
  const { moment, shortMoment } = timeTexts('2026-03-04T12:00:00.000Z');
  expect(moment('2026-03-04T12:05:00.000Z')).toContain('2026');
  expect(shortMoment('2026-03-04T12:05:00.000Z')).not.toContain('2026');
  expect(shortMoment('2026-03-06T12:05:00.000Z')).toContain('2026');
  expect(timeTexts(null).shortMoment('2026-03-04T12:05:00.000Z')).toContain('2026');
});

it('times follow the language of the program when it changes', async () => {
  const english = timeTexts(null).moment('2026-03-04T12:05:00.000Z');
  await setLanguage('de');
  expect(timeTexts(null).moment('2026-03-04T12:05:00.000Z')).not.toBe(english);
});
