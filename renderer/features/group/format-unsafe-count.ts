/** Formats how many of a member's pictures are not known to be safe. What was not read never appears as 0. */
import type { UnsafeCount } from '../../../preload/contract';
import { formatNumber } from '../../ui/formats';
import { t } from '../../ui/language';

/** Pictures found so far that the service does not rate safe. */
export function notKnownSafe({ unsafe, unrated }: Pick<UnsafeCount, 'unsafe' | 'unrated'>): number {
  return unsafe + unrated;
}

export function isWhole({ progress, uncounted }: UnsafeCount): boolean {
  return progress === 'done' && uncounted.length === 0;
}

/** Whether every picture was counted and is rated safe. */
export function isKnownSafe(count: UnsafeCount): boolean {
  return isWhole(count) && notKnownSafe(count) === 0;
}

/** For sorting: the exact or smallest possible number, or null if neither is known. */
export function sortedCount(count: UnsafeCount): number | null {
  const found = notKnownSafe(count);
  return isWhole(count) || found > 0 ? found : null;
}

export interface UnsafeCountText {
  /** "3 of 8", "At least 3 of 8", or null while nothing is known and pictures are still read. */
  readonly count: string | null;
  /** The progress, or why the count is not complete; each is short. */
  readonly notes: readonly string[];
  readonly state: 'whole' | 'partial' | 'unknown' | 'pending';
}

/** `isFailed`: the member could not be read again, so nothing more is read now. */
export function formatUnsafeCount(count: UnsafeCount, isFailed: boolean): UnsafeCountText {
  const found = notKnownSafe(count);
  const isPending = count.progress !== 'done' && !isFailed;
  const notes = [
    ...(isPending ? [formatReading(count)] : []),
    ...count.uncounted.map(({ why, albums }) => t(`uncountedReasons.${why}`, { count: albums })),
    ...(count.unrated > 0 ? [t('unsafeCount.unrated', { count: count.unrated })] : []),
  ];
  if (isWhole(count)) {
    const text = count.read === 0 ? formatNumber(0) : t('unsafeCount.of', { count: found, total: count.read });
    return { count: text, notes, state: 'whole' };
  }
  if (found > 0)
    return { count: t('unsafeCount.atLeast', { count: found, total: count.read }), notes, state: 'partial' };
  if (isPending) return { count: null, notes, state: 'pending' };
  return { count: t('unsafeCount.notKnown'), notes, state: 'unknown' };
}

function formatReading({ progress, albumsRead, albumsToRead }: UnsafeCount): string {
  switch (progress) {
    case 'throttled':
      return t('unsafeCount.throttled');
    case 'waiting':
      return t('unsafeCount.waiting');
    case 'reading':
    case 'done':
      return t('unsafeCount.reading', { read: albumsRead, total: albumsToRead });
  }
}
