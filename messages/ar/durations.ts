import type { durations as english } from '../en/durations';
import type { TranslatedNamespace } from '../messages';

/** U+2066 and U+2069 keep the parts of a time, a size or an address from being shown in the reverse order. */
export const durations: TranslatedNamespace<typeof english> = {
  seconds: '{seconds, number} ث',
  milliseconds: '{milliseconds, number} م.ث',
  minutesAndSeconds: '\u2066{minutes, number}:{seconds}\u2069',
};
