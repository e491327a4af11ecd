import type { PictureAvailability } from '../../preload/contract';
import { t } from '../ui/language';

/** Explains why a picture is not available; null if it is. */
export function withheldReason(
  availability: PictureAvailability,
): { readonly short: string; readonly why: string } | null {
  if (availability === 'available') return null;
  return { short: t(`withheldTitles.${availability}`), why: t(`withheldExplanations.${availability}`) };
}
