/** Formats how many of a member's pictures are not known to be safe. */
import type { UnsafeCount } from '../../../preload/contract';
import {
  isWhole,
  notKnownSafe,
  type UnsafeCountText,
  unsafeCountText,
} from '../../../preload/contract/unsafe-count-text';
import { formatNumber } from '../../ui/formats';
import { t } from '../../ui/language';

/** Whether every picture was counted and is rated safe. */
export function isKnownSafe(count: UnsafeCount): boolean {
  return isWhole(count) && notKnownSafe(count) === 0;
}

/** For sorting: the exact or smallest possible number, or null if neither is known. */
export function sortedCount(count: UnsafeCount): number | null {
  const found = notKnownSafe(count);
  return isWhole(count) || found > 0 ? found : null;
}

/** `isFailed`: the member could not be read again, so nothing more is read now. */
export function formatUnsafeCount(count: UnsafeCount, isFailed: boolean): UnsafeCountText {
  return unsafeCountText(count, isFailed, { t, formatNumber });
}
