/** Counts the requests of a window, as every response reports (section 9). */
import type { Answer } from '../http/message';
import type { SettingsHolder } from '../http/settings';

const WINDOW_MS = 60_000;
const USUAL_LIMIT = 20_000;

export interface Counted {
  readonly isReached: boolean;
  readonly retryAfterSeconds: number;
  readonly headers: Answer['headers'];
}

export function createRateLimit(settings: SettingsHolder): { readonly count: (atMs: number) => Counted } {
  let endsAtMs = 0;
  let used = 0;
  return {
    count(atMs) {
      if (atMs >= endsAtMs) {
        endsAtMs = atMs + WINDOW_MS;
        used = 0;
      }
      used += 1;
      const limit = settings.current.smugmugRequestsPerMinute ?? USUAL_LIMIT;
      return {
        isReached: used > limit,
        retryAfterSeconds: Math.ceil((endsAtMs - atMs) / 1_000),
        headers: {
          'X-RateLimit-Limit': String(limit),
          'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
          'X-RateLimit-Reset': String(Math.ceil(endsAtMs / 1_000)),
        },
      };
    },
  };
}
