/**
 * Words how many of a member's pictures are not known to be safe: the window for the overview, main for its export. What
 * was not read never appears as 0.
 */
import type { UncountedReason, UnsafeCount } from './group';

/** Pictures found so far that the service does not rate safe. */
export function notKnownSafe({ unsafe, unrated }: Pick<UnsafeCount, 'unsafe' | 'unrated'>): number {
  return unsafe + unrated;
}

export function isWhole({ progress, uncounted }: UnsafeCount): boolean {
  return progress === 'done' && uncounted.length === 0;
}

export interface UnsafeCountText {
  /** "3 of 8", "At least 3 of 8", or null while nothing is known and pictures are still read. */
  readonly count: string | null;
  /** The progress, or why the count is not complete; each is short. */
  readonly notes: readonly string[];
  readonly state: 'whole' | 'partial' | 'unknown' | 'pending';
}

export interface UnsafeCountWords {
  /** Returns the message in the language of main or of the window. */
  readonly t: (key: UnsafeCountKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly formatNumber: (value: number) => string;
}

type UnsafeCountKey =
  | `unsafeCount.${'of' | 'atLeast' | 'waiting' | 'reading' | 'throttled' | 'notKnown' | 'unrated'}`
  | `uncountedReasons.${UncountedReason}`;

/** `isFailed`: the member could not be read again, so nothing more is read now. */
export function unsafeCountText(
  count: UnsafeCount,
  isFailed: boolean,
  { t, formatNumber }: UnsafeCountWords,
): UnsafeCountText {
  const found = notKnownSafe(count);
  const isPending = count.progress !== 'done' && !isFailed;
  const notes = [
    ...(isPending ? [readingText(count, t)] : []),
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

function readingText({ progress, albumsRead, albumsToRead }: UnsafeCount, t: UnsafeCountWords['t']): string {
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
