import type { AppError, MemberOverview, OverviewColumn } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { formatMinute } from '../../domain/format-timestamp';
import { t } from '../../ui/language';
import { formatUnsafeCount, isKnownSafe } from './format-unsafe-count';
import type { OverviewProgress } from './overview-order';

/** Names the members whose pictures were counted only until these are all members that were read. */
export function formatProgress({ total, read, failed, counted }: OverviewProgress): string {
  const progress =
    failed === 0 ? t('overview.progress', { total, read }) : t('overview.progressWithFailed', { total, read, failed });
  return counted === read ? progress : `${progress} · ${t('overview.counted', { counted })}`;
}

/** Returns the progress for screen readers, in steps of ten percent. */
export function progressAloud({ total, read, failed }: OverviewProgress): string {
  if (total === 0) return '';
  if (read + failed === total) return formatProgress({ total, read, failed, counted: read });
  const tenths = Math.floor((10 * (read + failed)) / total);
  return tenths === 0 ? '' : t('overview.progressInPercent', { percent: 10 * tenths });
}

export type Facts = NonNullable<MemberOverview['facts']>;

/**
 * Formats the facts of these columns as one line, for the layout without columns. `isFailed`: see `formatUnsafeCount`.
 */
export function formatFacts(
  { albumCount, pictureCount, newestAt, unsafe, emptyAlbumCount }: Facts,
  shown: readonly OverviewColumn[],
  isFailed = false,
): string {
  const has = (column: OverviewColumn): boolean => shown.includes(column);
  return [
    has('albums') && t('overviewFacts.albums', { count: albumCount }),
    has('pictures') && t('overviewFacts.pictures', { count: pictureCount }),
    has('newest') && newestAt && t('overviewFacts.newest', { day: formatMinute(newestAt) }),
    ...(has('unsafe') ? formatUnsafe(unsafe, isFailed) : []),
    has('empty') && emptyAlbumCount > 0 && t('overviewFacts.empty', { count: emptyAlbumCount }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Returns nothing if all pictures are known to be safe. */
function formatUnsafe(unsafe: Facts['unsafe'], isFailed: boolean): readonly string[] {
  if (isKnownSafe(unsafe)) return [];
  const { count, notes } = formatUnsafeCount(unsafe, isFailed);
  return [t('unsafeCount.inLine', { count: count ?? t('unsafeCount.notKnown') }), ...notes];
}

/** Explains why a member's albums could not be read. */
export function formatFailure(error: AppError): string {
  return error.kind === 'forbidden' ? t('overview.notAllowed') : sentenceOf(error);
}

/** `untilAt` in UTC (ISO 8601). */
export function formatWait(untilAt: string, nowMs: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(untilAt) - nowMs) / 1000));
  return seconds > 0 ? t('overview.serviceAsksToWait', { seconds }) : t('overview.serviceAskedToWait');
}
