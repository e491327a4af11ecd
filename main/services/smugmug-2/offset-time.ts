/** Parses times of API v2: ISO 8601 with an offset (smugmug-api.md, section 9). */
import type { Timestamp } from '../../../preload/contract';

const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Returns undefined for an invalid time. A time without an offset, which metadata has, stays the clock time of the
 * camera.
 */
export function readOffsetTime(text: string | undefined): Timestamp | undefined {
  const [, day, time, offset] = TIME.exec(text ?? '') ?? [];
  if (day === undefined || time === undefined || !isDay(day)) return undefined;
  const iso = `${day}T${time}${withColon(offset)}`;
  if (Number.isNaN(Date.parse(iso))) return undefined;
  return { iso, precision: offset === undefined ? 'unzoned' : 'instant' };
}

/** `Date.parse` accepts February 30, as a day in March. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function withColon(offset: string | undefined): string {
  if (offset === undefined) return '';
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
