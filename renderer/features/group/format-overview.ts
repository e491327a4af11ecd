import type { AppError, MemberOverview } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { formatDay } from '../../domain/format-timestamp';
import { t } from '../../ui/language';
import type { OverviewProgress } from './overview-order';

export function formatProgress({ total, read, failed }: OverviewProgress): string {
  return failed === 0
    ? t('overview.progress', { total, read })
    : t('overview.progressWithFailed', { total, read, failed });
}

/** Returns the progress for screen readers, in steps of ten percent. */
export function progressAloud({ total, read, failed }: OverviewProgress): string {
  if (total === 0) return '';
  if (read + failed === total) return formatProgress({ total, read, failed });
  const tenths = Math.floor((10 * (read + failed)) / total);
  return tenths === 0 ? '' : t('overview.progressInPercent', { percent: 10 * tenths });
}

export type Facts = NonNullable<MemberOverview['facts']>;

/** Formats the facts as one line, for the layout without columns. */
export function formatFacts({ albumCount, pictureCount, newestAt, unsafeCoverCount, emptyAlbumCount }: Facts): string {
  return [
    t('overviewFacts.albums', { count: albumCount }),
    t('overviewFacts.pictures', { count: pictureCount }),
    newestAt && t('overviewFacts.newest', { day: formatDay(newestAt) }),
    unsafeCoverCount > 0 && t('overviewFacts.unsafe', { count: unsafeCoverCount }),
    emptyAlbumCount > 0 && t('overviewFacts.empty', { count: emptyAlbumCount }),
  ]
    .filter(Boolean)
    .join(' · ');
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
