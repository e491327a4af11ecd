import { t } from '../ui/language';

/** Formats the size of an album. `count`: null if the service does not count the pictures. */
export function formatPictureCount(count: number | null): string {
  return count === null ? t('pictures.notCounted') : t('pictures.count', { count });
}
