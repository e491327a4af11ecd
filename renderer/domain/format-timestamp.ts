/**
 * Formats a service's timestamps in the person's language and time zone; a timestamp without a zone is not converted.
 */
import type { Timestamp } from '../../preload/contract';
import { LOCALE } from '../ui/locale';

const MOMENT = formatsOf({ dateStyle: 'medium', timeStyle: 'medium' });
const DAY = formatsOf({ dateStyle: 'medium' });

interface Formats {
  readonly instant: Intl.DateTimeFormat;
  readonly unzoned: Intl.DateTimeFormat;
}

function formatsOf(options: Intl.DateTimeFormatOptions): Formats {
  return {
    instant: new Intl.DateTimeFormat(LOCALE, options),
    unzoned: new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }),
  };
}

/**
 * Returns milliseconds since 1970, for sorting; null if the timestamp cannot be parsed. A timestamp without a zone
 * counts as UTC.
 */
export function timestampMs({ iso, precision }: Timestamp): number | null {
  const ms = Date.parse(precision === 'unzoned' ? `${iso}Z` : iso);
  return Number.isNaN(ms) ? null : ms;
}

export function formatMoment(timestamp: Timestamp): string {
  return format(timestamp, MOMENT);
}

export function formatDay(timestamp: Timestamp): string {
  return format(timestamp, DAY);
}

function format(timestamp: Timestamp, formats: Formats): string {
  const ms = timestampMs(timestamp);
  return ms === null ? timestamp.iso : formats[timestamp.precision].format(ms);
}
