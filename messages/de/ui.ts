import type * as english from '../en/ui';
import type { TranslatedNamespace } from '../messages';

export const ui: TranslatedNamespace<typeof english.ui> = {
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  tryAllAgain: 'Alle erneut versuchen',
  tryAgainIn: 'Erneut versuchen in {time}',
  tryingAgain: 'Neuer Versuch läuft',
  signInAgain: 'Erneut anmelden',
  copied: 'Kopiert',
  more: 'Mehr',
  details: 'Details',
  announcements: 'Meldungen',
};

export const durations: TranslatedNamespace<typeof english.durations> = {
  seconds: '{seconds, number}\u00a0s',
  milliseconds: '{milliseconds, number}\u00a0ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
