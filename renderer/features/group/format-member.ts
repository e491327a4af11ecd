import type { AppError } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { relativeTimeFormat } from '../../ui/formats';
import { t } from '../../ui/language';

/** Seconds in each unit, longest first. */
const UNITS = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** Returns null if the member was never used, or if the time cannot be parsed. */
export function formatLastUsed(lastUsedAt: string | null, nowMs: number): string | null {
  const ms = lastUsedAt === null ? NaN : Date.parse(lastUsedAt);
  if (Number.isNaN(ms)) return null;
  const seconds = Math.max(0, (nowMs - ms) / 1000);
  const unit = UNITS.find(([, length]) => seconds >= length);
  if (!unit) return t('memberRow.lastUsedNow');
  const when = relativeTimeFormat({ numeric: 'auto' }).format(-Math.floor(seconds / unit[1]), unit[0]);
  return t('memberRow.lastUsed', { when });
}

/** Explains why a member could not be added. */
export function addProblem(error: AppError): string {
  if (error.kind === 'forbidden') return t('addMember.notInGroup');
  if (error.kind === 'not-found') return t('addMember.noSuchUser');
  return sentenceOf(error);
}
