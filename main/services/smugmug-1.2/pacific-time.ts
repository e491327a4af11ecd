/** Parses times of 1.2.0: `YYYY-MM-DD HH:MM:SS` in US Pacific time, without a zone (smugmug-api.md, section 6.1). */
import { DateTime, IANAZone } from 'luxon';
import type { Timestamp } from '../../../preload/contract';

const ZONE = IANAZone.create('America/Los_Angeles');
const PACIFIC = { zone: ZONE };
const DAY_MS = 86_400_000;
const LONGEST_MONTH_DAYS = 31;
const MAX_KNOWN = 20_000;

/** "-08:00", or one of the three constants below. */
type Offset = string;
const CHANGES: Offset = 'changes';
const COMES_TWICE: Offset = 'comes twice';
const NO_SUCH_DAY: Offset = 'no such day';

/**
 * Offsets by month, day and hour ("2010-11", "2010-11-07", "2010-11-07T01"). Finding an offset takes 30 µs and each row
 * has two times, so it is cached for the longest of the three spans without a clock change.
 */
const knownOffsets = new Map<string, Offset>();

/** Returns undefined for an invalid time, such as `0000-00-00 00:00:00`. */
export function readPacificTime(text: string | undefined): Timestamp | undefined {
  if (text === undefined || !/^[1-9]\d{3}-\d\d-\d\d[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text)) {
    return undefined;
  }
  const day = text.slice(0, 10);
  const local = `${day}T${text.slice(11)}`;
  let offset = known(day, findOffsetOfDay);
  if (offset === CHANGES) {
    offset = known(local.slice(0, 13), findOffsetOfHour);
  }
  if (offset === NO_SUCH_DAY) {
    return undefined;
  }
  const original = { text, zoneName: 'US Pacific' };
  if (offset === COMES_TWICE) {
    return { iso: formatMoment(earliest(local)), precision: 'instant', original, isAmbiguous: true };
  }
  return { iso: offset === CHANGES ? formatMoment(earliest(local)) : local + offset, precision: 'instant', original };
}

function known(span: string, find: (span: string) => Offset): Offset {
  const found = knownOffsets.get(span);
  if (found !== undefined) {
    return found;
  }
  const offset = find(span);
  if (knownOffsets.size >= MAX_KNOWN) {
    knownOffsets.clear();
  }
  knownOffsets.set(span, offset);
  return offset;
}

/** Looks at the month first, because most months have a single offset. */
function findOffsetOfDay(day: string): Offset {
  const ms = Date.parse(`${day}T00:00:00Z`);
  // `Date.parse` accepts February 30, as a day in March.
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(day.slice(8))) {
    return NO_SUCH_DAY;
  }
  const ofMonth = known(day.slice(0, 7), findOffsetOfMonth);
  return ofMonth === CHANGES ? findOffsetAround(day, 1) : ofMonth;
}

function findOffsetOfMonth(month: string): Offset {
  return findOffsetAround(`${month}-01`, LONGEST_MONTH_DAYS);
}

/** Compares a day before and a day after the days, because this is faster than to find their exact ends. */
function findOffsetAround(firstDay: string, days: number): Offset {
  const firstMs = Date.parse(`${firstDay}T00:00:00Z`);
  const afterMs = firstMs + (days + 1) * DAY_MS;
  return ZONE.offset(firstMs - DAY_MS) === ZONE.offset(afterMs) ? ZONE.formatOffset(afterMs, 'short') : CHANGES;
}

/** Clocks change on the hour, so an hour has a single offset, occurs twice, or is skipped in spring. */
function findOffsetOfHour(hour: string): Offset {
  const start = earliest(`${hour}:00:00`);
  if (start.getPossibleOffsets().length > 1) {
    return COMES_TWICE;
  }
  return start.hour === Number(hour.slice(11)) ? start.toFormat('ZZ') : CHANGES;
}

/** Takes the earlier of an hour that occurs twice in autumn, and moves an hour skipped in spring forward. */
function earliest(local: string): DateTime {
  const moment = DateTime.fromISO(local, PACIFIC);
  return moment.getPossibleOffsets()[0] ?? moment;
}

function formatMoment(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
