import { formatNumber } from '../ui/formats';
import { t } from '../ui/language';

/** Formats a count: "1,204 pictures", "1 album". `many`: the plural, if it is not formed with s. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Formats the size of an album. `count`: null if the service does not count the pictures. */
export function formatPictureCount(count: number | null): string {
  return count === null ? t('pictures.notCounted') : t('pictures.count', { count });
}
