/** The time that a clock shows, for sorting. */
import type { Timestamp } from '../../preload/contract';

/** Returns the clock time of a moment: of this computer for an exact one, and of the service for one without a zone. */
export function clockMs(timestamp: Timestamp | undefined): number {
  if (timestamp === undefined) return NaN;
  if (timestamp.precision === 'unzoned') return Date.parse(`${timestamp.iso.replace(' ', 'T')}Z`);
  const atMs = Date.parse(timestamp.iso);
  return Number.isNaN(atMs) ? NaN : atMs - new Date(atMs).getTimezoneOffset() * 60_000;
}
