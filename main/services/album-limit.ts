/**
 * Limits the albums of one owner, because they are sent to the window in one message, which takes main time in
 * proportion to their number.
 */
import { AppFailure } from '../core/errors';

export const MAX_ALBUMS = 20_000;

/** Throws `unreadable-answer` if there are too many albums. */
export function assertAlbumsWithin(rows: unknown): void {
  if (!Array.isArray(rows) || rows.length <= MAX_ALBUMS) return;
  throw new AppFailure({
    kind: 'unreadable-answer',
    detail: { code: 'too-many-albums', count: rows.length, limit: MAX_ALBUMS },
  });
}
