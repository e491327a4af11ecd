import { expect, it } from 'vitest';
import { formatDay, formatMoment, timestampMs } from './format-timestamp';
import { dateFormat } from '../ui/formats';

it('a time without a zone is shown unconverted, and an unreadable time is shown as its text', () => {
  const unzoned = { iso: '2026-05-01T23:30:00', precision: 'unzoned' } as const;
  const written = new Date(2026, 4, 1, 23, 30);
  expect(formatMoment(unzoned)).toBe(dateFormat({ dateStyle: 'medium', timeStyle: 'medium' }).format(written));
  expect(formatDay(unzoned)).toBe(dateFormat({ dateStyle: 'medium' }).format(written));
  expect(timestampMs(unzoned)).toBe(Date.UTC(2026, 4, 1, 23, 30));
  const nonsense = { iso: 'last spring', precision: 'instant' } as const;
  expect([formatDay(nonsense), timestampMs(nonsense)]).toEqual(['last spring', null]);
});
