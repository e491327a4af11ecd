import type { lockScreen as english } from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english> = {
  title: 'Verrouillé',
  pin: 'Code PIN',
  unlock: 'Déverrouiller',
  forgot: 'Code PIN oublié',
  cancel: 'Annuler',
  signOut: 'Déconnecter tous les comptes',
  signOutExplanation:
    'Si vous avez oublié le code PIN, vous pouvez déconnecter ici tous les comptes, ce qui supprime aussi le code PIN et déverrouille la fenêtre.',
  wrongPin: 'Ce code PIN est incorrect.',
  tooManyWrongPins: 'Trop de codes PIN incorrects.',
  wait: '{seconds, plural, one {Réessayez dans # seconde.} other {Réessayez dans # secondes.}}',
  unreadablePin:
    'Le code PIN est illisible, car le trousseau est verrouillé. Déverrouillez le trousseau, puis relancez le programme.',
  failed: 'Cela n’a pas fonctionné. Réessayez.',
};
