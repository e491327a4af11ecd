import type { durations as english } from '../en/durations';
import type { TranslatedNamespace } from '../messages';

export const durations: TranslatedNamespace<typeof english> = {
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
