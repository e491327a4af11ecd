import type { durations as english } from '../en/durations';
import type { TranslatedNamespace } from '../messages';

export const durations: TranslatedNamespace<typeof english> = {
  seconds: '{seconds, number}\u00a0s',
  milliseconds: '{milliseconds, number}\u00a0ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
