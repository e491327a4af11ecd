import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'Masquée : le service la juge non sûre',
  unrated: 'Masquée : le service n’indique pas si elle est sûre, et vos paramètres masquent ces images',
  hidden: 'Masquée : son propriétaire la cache, et vos paramètres masquent ces images',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: ', image masquée',
  revealed: ', image révélée',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'De nouveau masqué',
  everythingMasked: 'Tout est masqué',
  everythingMaskedAgain:
    'Tout est de nouveau masqué : {cause, select, slept {l’ordinateur s’est mis en veille} locked {l’ordinateur a été verrouillé} blanked {l’écran s’est éteint} other {vous n’étiez pas là}}',
  revealedWhileHeld: 'Image révélée pendant l’appui',
  revealed: 'Image révélée pendant {duration}',
  albumRevealed: 'Tout l’album est révélé pendant {duration}',
  maskOff: 'Le masquage est désactivé pendant {duration}',
  coverNotMasked: 'Cette couverture n’est pas masquée',
  pictureNotMasked: 'Cette image n’est pas masquée',
  maskIsOff: 'Le masquage est désactivé. {key} masque tout',
  revealedWithAlbum: 'Image révélée avec tout son album. {key} masque tout',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: 'Révéler pendant {duration}',
  hideNow: 'Masquer maintenant',
  holdToShow: 'Maintenir pour voir',
  showFor: 'Voir {seconds, number} s',
  revealed: 'Révélée',
  albumRevealed: 'Tout l’album est révélé',
  maskOff: 'Le masquage est désactivé',
  maskEverything: 'Tout masquer',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'Masqué',
  maskOff: 'Masquage désactivé',
  albumsRevealed: '{count, plural, one {Album révélé} other {Albums révélés}}',
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} révélée} other {#{hasMore, select, true {+} other {}} révélées}}',
  thenTurnOff: ', désactiver le masquage…',
  thenMask: ', tout masquer',
  maskAtOnce: 'Tout masquer immédiatement',
  unsafeIsMasked: 'Tout ce qui n’est pas reconnu comme sûr est masqué',
  unsafeIsMaskedClick: 'Tout ce qui n’est pas reconnu comme sûr est masqué. Cliquez pour désactiver le masquage',
};

export const revealDialogs: TranslatedNamespace<typeof english.revealDialogs> = {
  albumTitle: 'Révéler tout l’album {name} ?',
  albumText:
    '{count, plural, one {Son image et sa couverture sont affichées} other {Ses # images et sa couverture sont affichées}} sans masque pendant {duration}. Tout le contenu de l’album sera visible sur cet écran.',
  albumTextUncounted:
    'Toutes ses images et sa couverture sont affichées sans masque pendant {duration}. Tout le contenu de l’album sera visible sur cet écran.',
  maskOffTitle: 'Désactiver le masquage ?',
  maskOffAction: 'Désactiver pendant {duration}',
  maskOffText:
    'Tout ce que le compte {name} peut voir est affiché sans masque pendant {duration}, et visible sur cet écran. Les autres comptes restent masqués.',
  maskOffHint: '{key} masque tout de nouveau, à tout moment et depuis n’importe quel endroit.',
  notAllowedTitle: 'Le masquage ne peut pas être désactivé ici',
};

export const unratedNote: TranslatedNamespace<typeof english.unratedNote> = {
  title: 'Pourquoi ces images sont masquées',
  why: '{service} n’indique pas quelles images sont sûres ; Proofsheet les masque donc toutes.',
  mask: 'Les laisser masquées',
  'mask-hidden': 'Masquer seulement ce qui est caché',
  show: 'Tout afficher',
  'chosen-mask':
    'Toutes les images de {service} restent masquées. Vous pouvez changer cela dans Paramètres → Masquage.',
  'chosen-mask-hidden':
    'Les images que leur propriétaire cache et toutes les couvertures restent masquées. Vous pouvez changer cela dans Paramètres → Masquage.',
  'chosen-show': 'Aucune image de {service} n’est masquée. Vous pouvez changer cela dans Paramètres → Masquage.',
};
