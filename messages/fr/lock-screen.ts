import type * as english from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english.lockScreen> = {
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

export const decoys: TranslatedNamespace<typeof english.decoys> = {
  documentTitle: 'Notes de la réunion trimestrielle',
  documentBegin: 'Le compte rendu de la dernière réunion a été accepté sans changement.',
  documentMiddle:
    'Le chauffage du deuxième étage sera réparé la semaine prochaine. D’ici là, veuillez utiliser les salles du premier étage.',
  documentEnd:
    'Prochaines étapes : réunir les chiffres de chaque service, convenir d’une date et envoyer le résumé à tous.',
  terminal:
    '$ make check\nConfiguration lue\n214 fichiers vérifiés : aucun problème\nTests : 86 réussis, 0 échec\nTerminé en 42 s\n$ ',
};
