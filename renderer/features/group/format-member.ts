import type { AppError } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { relativeTimeFormat } from '../../ui/formats';
import { t } from '../../ui/language';

const DAY_SECONDS = 86_400;
/** Seconds in each unit, longest first. */
const UNITS = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', DAY_SECONDS],
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
  const [name, length] = unit;
  const when =
    name === 'day'
      ? relativeTimeFormat({ numeric: 'auto' }).format(-daysBetween(ms, nowMs), name)
      : // "Last month" would name a month of the calendar, but the time is counted back from now.
        relativeTimeFormat({ numeric: 'always' }).format(-Math.floor(seconds / length), name);
  return t('memberRow.lastUsed', { when });
}

/** Counts midnights of this computer's clock, because "yesterday" is a day of the calendar. */
function daysBetween(fromMs: number, toMs: number): number {
  const [from, to] = [fromMs, toMs].map((ms) => new Date(ms).setHours(0, 0, 0, 0));
  return Math.round(((to ?? 0) - (from ?? 0)) / (DAY_SECONDS * 1000));
}

/** Explains why a member could not be added. */
export function addProblem(error: AppError): string {
  if (error.kind === 'forbidden') return t('addMember.notInGroup');
  if (error.kind === 'not-found') return t('addMember.noSuchUser');
  return sentenceOf(error);
}
