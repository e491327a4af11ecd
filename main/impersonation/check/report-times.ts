/** Dates, times and durations in the language and the time zone of the person who reads a report. */
import { currentLocale } from '../../core/language';

export interface TimeTexts {
  /** Formats a UTC time (ISO 8601) with its date. */
  readonly moment: (iso: string) => string;
  /** Formats it without its date if that is the date of `day`. */
  readonly shortMoment: (iso: string) => string;
  /** The name of the time zone. */
  readonly zone: string;
}

const MOMENT = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** Formatters are slow to create. */
let kept: { readonly locale: string; readonly moment: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat } | null =
  null;

/** `day`: a UTC time (ISO 8601). */
export function timeTexts(day: string | null): TimeTexts {
  const locale = currentLocale();
  if (kept?.locale !== locale) {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    kept = { locale, time, moment: new Intl.DateTimeFormat(locale, MOMENT) };
  }
  const { moment, time } = kept;
  const isThatDay = (at: Date): boolean => day !== null && at.toDateString() === new Date(day).toDateString();
  return {
    moment: (iso) => moment.format(new Date(iso)),
    shortMoment: (iso) => (isThatDay(new Date(iso)) ? time : moment).format(new Date(iso)),
    get zone() {
      const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long' }).formatToParts(new Date());
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    },
  };
}

/** Formats a duration: "40 seconds", "3 minutes", "1 hour, 5 minutes". */
export function durationText(seconds: number): string {
  const locale = currentLocale();
  const unit = (name: 'hour' | 'minute' | 'second', value: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  if (seconds < 60) return unit('second', seconds);
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit('minute', minutes);
  const parts = [unit('hour', Math.floor(minutes / 60)), ...(minutes % 60 > 0 ? [unit('minute', minutes % 60)] : [])];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts);
}
