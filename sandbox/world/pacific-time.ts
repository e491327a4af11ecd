/** SmugMug writes times without a zone, in US Pacific local time (smugmug-api.md, section 6). */

const HOUR_MS = 3_600_000;

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});

/** Caches offsets by hour, because Intl is slow and offsets change only on the hour. */
const offsetMsByHour = new Map<number, number>();

/** Formats a time like `2024-06-02 20:14:51`. */
export function pacificWallTime(atMs: number): string {
  return new Date(atMs + pacificOffsetMs(atMs)).toISOString().slice(0, 19).replace('T', ' ');
}

function pacificOffsetMs(atMs: number): number {
  const hour = Math.floor(atMs / HOUR_MS);
  const known = offsetMsByHour.get(hour);
  if (known !== undefined) return known;
  const parts = new Map(clock.formatToParts(hour * HOUR_MS).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'));
  const offsetMs = wallMs - hour * HOUR_MS;
  offsetMsByHour.set(hour, offsetMs);
  return offsetMs;
}
