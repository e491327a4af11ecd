import type * as english from '../en/ui';
import type { TranslatedNamespace } from '../messages';

export const ui: TranslatedNamespace<typeof english.ui> = {
  close: 'Fermer',
  tryAgain: 'Réessayer',
  tryAllAgain: 'Tout réessayer',
  tryAgainIn: 'Réessayer dans {time}',
  tryingAgain: 'Nouvel essai',
  signInAgain: 'Se reconnecter',
  copied: 'Copié',
  more: 'Plus',
  details: 'Détails',
  announcements: 'Annonces',
};

export const durations: TranslatedNamespace<typeof english.durations> = {
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
