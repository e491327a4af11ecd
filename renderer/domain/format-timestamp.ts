/**
 * Formats a service's timestamps in the person's language and time zone; a timestamp without a zone is not converted.
 */
import type { Timestamp } from '../../preload/contract';
import { dateFormat } from '../ui/formats';

const MOMENT = { dateStyle: 'medium', timeStyle: 'medium' } as const;
const MINUTE = { dateStyle: 'medium', timeStyle: 'short' } as const;
const DAY = { dateStyle: 'medium' } as const;

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

/** Formats the day and the time without seconds. */
export function formatMinute(timestamp: Timestamp): string {
  return format(timestamp, MINUTE);
}

export function formatDay(timestamp: Timestamp): string {
  return format(timestamp, DAY);
}

function format(timestamp: Timestamp, options: Intl.DateTimeFormatOptions): string {
  const ms = timestampMs(timestamp);
  if (ms === null) return timestamp.iso;
  return dateFormat(timestamp.precision === 'unzoned' ? { ...options, timeZone: 'UTC' } : options).format(ms);
}
