/** A clock that nobody sets and that goes on over a restart of the program. */
import { uptime } from 'node:os';

const START_MS = uptime() * 1_000 - performance.now();

/** Milliseconds since the computer was started, but for times of sleep since the program was. */
export function uptimeMs(): number {
  return START_MS + performance.now();
}
