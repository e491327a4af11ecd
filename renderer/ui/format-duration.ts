/** Formats durations for sentences and for countdowns. */
import { numberFormat } from './formats';
import { t } from './language';

/** Formats a duration: "30 seconds", "2 minutes", "90 seconds". */
export function formatSeconds(seconds: number): string {
  return seconds >= 60 && seconds % 60 === 0
    ? numberFormat({ style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(seconds / 60)
    : numberFormat({ style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
}

/** Formats a countdown: "24 s", and from one minute "1:30"; `leftMs` in milliseconds. */
export function leftInShort(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  if (seconds < 60) return t('durations.seconds', { seconds });
  return t('durations.minutesAndSeconds', {
    minutes: Math.floor(seconds / 60),
    seconds: numberFormat({ minimumIntegerDigits: 2 }).format(seconds % 60),
  });
}

/** Formats a duration: "30 minutes", "2 hours". */
export function formatMinutes(minutes: number): string {
  const isWhole = minutes >= 60 && minutes % 60 === 0;
  const unit = isWhole ? 'hour' : 'minute';
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(isWhole ? minutes / 60 : minutes);
}
