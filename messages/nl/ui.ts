import type * as english from '../en/ui';
import type { TranslatedNamespace } from '../messages';

export const ui: TranslatedNamespace<typeof english.ui> = {
  close: 'Sluiten',
  tryAgain: 'Opnieuw proberen',
  tryAllAgain: 'Alles opnieuw proberen',
  tryAgainIn: 'Opnieuw proberen over {time}',
  tryingAgain: 'Nieuwe poging…',
  signInAgain: 'Opnieuw aanmelden',
  copied: 'Gekopieerd',
  more: 'Meer',
  details: 'Details',
  announcements: 'Meldingen',
};

export const durations: TranslatedNamespace<typeof english.durations> = {
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
