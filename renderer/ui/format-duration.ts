/** Formats durations for sentences and for countdowns. */
import { numberFormat } from './formats';

/** Formats a duration: "30 seconds", "2 minutes", "90 seconds". */
export function formatSeconds(seconds: number): string {
  return seconds >= 60 && seconds % 60 === 0
    ? numberFormat({ style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(seconds / 60)
    : numberFormat({ style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
}

/** Formats a countdown: "24 s", and from one minute "1:30"; `leftMs` in milliseconds. */
export function leftInShort(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Formats a duration: "30 minutes", "2 hours". */
export function formatMinutes(minutes: number): string {
  const isWhole = minutes >= 60 && minutes % 60 === 0;
  const unit = isWhole ? 'hour' : 'minute';
  return numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(isWhole ? minutes / 60 : minutes);
}
