import { describe, expect, it } from 'vitest';
import { localeFor } from './locale';

const EVENING = new Date('2026-11-29T18:05:00Z');
const shown = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
    .format(EVENING)
    .replace(/\s/gu, ' ');

describe('the locale of dates and numbers', () => {
  it('is the system’s own locale for the system’s language, and the plain language otherwise', () => {
    expect(localeFor('de', { locale: 'de-AT', hourCycle: 'h23' })).toBe('de-AT');
    expect(localeFor('de', { locale: 'en-US', hourCycle: 'h12' })).toBe('de');
    expect(localeFor('en-XA', { locale: 'en-GB', hourCycle: 'h23' })).toBe('en-GB');
  });

  it('counts 24 hours in languages that do, also on a system with 12 hours', () => {
    const american = { locale: 'en-US', hourCycle: 'h12' };
    for (const language of ['de', 'nl', 'fr', 'es'])
      expect(shown(localeFor(language, american)), language).toContain('18:05');
    expect(shown(localeFor('ar', american))).toContain('6:05');
  });

  it('is English with the region’s 12 or 24 hours if the system’s language is not English', () => {
    expect(localeFor('en', { locale: 'de-DE', hourCycle: 'h23' })).toBe('en-u-hc-h23');
    expect(shown(localeFor('en', { locale: 'de-DE', hourCycle: 'h23' }))).toBe('Nov 29, 2026, 18:05');
    expect(shown(localeFor('en', { locale: 'ar-EG', hourCycle: 'h12' }))).toBe('Nov 29, 2026, 6:05 PM');
    expect(localeFor('en', { locale: 'tr' })).toBe('en');
  });

  it('is the system’s own locale if the system’s language is English', () => {
    expect(shown(localeFor('en', { locale: 'en-GB', hourCycle: 'h23' }))).toBe('29 Nov 2026, 18:05');
    expect(localeFor('en', { locale: 'en', hourCycle: 'h12' })).toBe('en');
  });

  it('formats durations in English', () => {
    const minutes = new Intl.NumberFormat(localeFor('en', { locale: 'de', hourCycle: 'h23' }), {
      style: 'unit',
      unit: 'minute',
      unitDisplay: 'long',
    });
    expect(minutes.format(30)).toBe('30 minutes');
  });
});
