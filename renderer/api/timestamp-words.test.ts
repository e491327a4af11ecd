import { expect, it } from 'vitest';
import { dayWords, momentWords, timestampMs } from './timestamp-words';
import { LOCALE } from '../ui/locale';

it('shows a moment without a zone as it was written, and what is no moment likewise', () => {
  const unzoned = { iso: '2026-05-01T23:30:00', precision: 'unzoned' } as const;
  const written = new Date(2026, 4, 1, 23, 30);
  expect(momentWords(unzoned)).toBe(
    new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'medium' }).format(written),
  );
  expect(dayWords(unzoned)).toBe(new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(written));
  expect(timestampMs(unzoned)).toBe(Date.UTC(2026, 4, 1, 23, 30));
  const nonsense = { iso: 'last spring', precision: 'instant' } as const;
  expect([dayWords(nonsense), timestampMs(nonsense)]).toEqual(['last spring', null]);
});
