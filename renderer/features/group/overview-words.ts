import type { AppError, MemberOverview } from '../../../preload/contract';
import { countWords } from '../../api/format-count';
import { sentenceOf } from '../../api/describe-error';
import { dayWords } from '../../api/timestamp-words';
import type { OverviewProgress } from './overview-order';
import { LOCALE } from '../../ui/locale';

const NUMBER = new Intl.NumberFormat(LOCALE);

export function progressWords({ total, read, failed }: OverviewProgress): string {
  const words = `${NUMBER.format(read)} of ${NUMBER.format(total)} read`;
  return failed === 0 ? words : `${words}, ${NUMBER.format(failed)} failed`;
}

/** For whoever listens: a step at a time instead of every single one. */
export function progressAloud({ total, read, failed }: OverviewProgress): string {
  if (total === 0) return '';
  if (read + failed === total) return progressWords({ total, read, failed });
  const tenths = Math.floor((10 * (read + failed)) / total);
  return tenths === 0 ? '' : `About ${NUMBER.format(10 * tenths)} percent read`;
}

export type Facts = NonNullable<MemberOverview['facts']>;

/** As one sentence, where there is no room for columns. */
export function factWords({ albumCount, pictureCount, newestAt, unsafeCoverCount, emptyAlbumCount }: Facts): string {
  return [
    countWords(albumCount, 'album'),
    countWords(pictureCount, 'picture'),
    newestAt && `newest ${dayWords(newestAt)}`,
    unsafeCoverCount > 0 && `${countWords(unsafeCoverCount, 'cover')} not safe`,
    emptyAlbumCount > 0 && `${NUMBER.format(emptyAlbumCount)} empty`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Why a member's albums could not be read. */
export function failureWords(error: AppError): string {
  return error.kind === 'forbidden'
    ? 'Not allowed: the service does not let you act as this member.'
    : sentenceOf(error);
}

/** `untilAt` in UTC (ISO 8601). */
export function waitWords(untilAt: string, nowMs: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(untilAt) - nowMs) / 1000));
  return seconds > 0 ? `The service asks to wait, ${NUMBER.format(seconds)} s` : 'The service asked to wait';
}
