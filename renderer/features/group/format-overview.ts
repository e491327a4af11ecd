import type { AppError, MemberOverview } from '../../../preload/contract';
import { formatCount } from '../../domain/format-count';
import { sentenceOf } from '../../domain/describe-error';
import { formatDay } from '../../domain/format-timestamp';
import type { OverviewProgress } from './overview-order';
import { formatNumber } from '../../ui/formats';

export function formatProgress({ total, read, failed }: OverviewProgress): string {
  const words = `${formatNumber(read)} of ${formatNumber(total)} read`;
  return failed === 0 ? words : `${words}, ${formatNumber(failed)} failed`;
}

/** Returns the progress for screen readers, in steps of ten percent. */
export function progressAloud({ total, read, failed }: OverviewProgress): string {
  if (total === 0) return '';
  if (read + failed === total) return formatProgress({ total, read, failed });
  const tenths = Math.floor((10 * (read + failed)) / total);
  return tenths === 0 ? '' : `About ${formatNumber(10 * tenths)} percent read`;
}

export type Facts = NonNullable<MemberOverview['facts']>;

/** Formats the facts as one sentence, for the layout without columns. */
export function formatFacts({ albumCount, pictureCount, newestAt, unsafeCoverCount, emptyAlbumCount }: Facts): string {
  return [
    formatCount(albumCount, 'album'),
    formatCount(pictureCount, 'picture'),
    newestAt && `newest ${formatDay(newestAt)}`,
    unsafeCoverCount > 0 && `${formatCount(unsafeCoverCount, 'cover')} not safe`,
    emptyAlbumCount > 0 && `${formatNumber(emptyAlbumCount)} empty`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Explains why a member's albums could not be read. */
export function formatFailure(error: AppError): string {
  return error.kind === 'forbidden'
    ? 'Not allowed: the service does not let you act as this member.'
    : sentenceOf(error);
}

/** `untilAt` in UTC (ISO 8601). */
export function formatWait(untilAt: string, nowMs: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(untilAt) - nowMs) / 1000));
  return seconds > 0 ? `The service asks to wait, ${formatNumber(seconds)} s` : 'The service asked to wait';
}
