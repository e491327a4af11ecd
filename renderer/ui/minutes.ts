/** Formats a duration: "30 minutes", "2 hours". */
import { LOCALE } from './locale';

export function formatMinutes(minutes: number): string {
  const isWhole = minutes >= 60 && minutes % 60 === 0;
  const unit = isWhole ? 'hour' : 'minute';
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(
    isWhole ? minutes / 60 : minutes,
  );
}
