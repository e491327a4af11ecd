/** The albums of one owner go to the window in one piece, which takes main a time that grows with their number. */
import { AppFailure } from '../core/errors';

export const MAX_ALBUMS = 20_000;

/** Throws `unreadable-answer`. */
export function assertAlbumsWithin(rows: unknown): void {
  if (!Array.isArray(rows) || rows.length <= MAX_ALBUMS) return;
  throw new AppFailure({
    kind: 'unreadable-answer',
    detail: `The answer names ${rows.length} albums; at most ${MAX_ALBUMS} are read.`,
  });
}
