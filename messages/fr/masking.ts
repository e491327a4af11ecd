import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'Masquée : le service la juge non sûre',
  unrated: 'Masquée : le service n’indique pas si elle est sûre, et vos paramètres masquent ces images',
  hidden: 'Masquée : son propriétaire la cache, et vos paramètres masquent ces images',
  everything: 'Masquée : toutes les images sont masquées',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: ', image masquée',
  revealed: ', image révélée',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'De nouveau masqué',
  sensitiveMasked: 'Les images sensibles sont masquées',
  allMasked: 'Toutes les images sont masquées',
  onlySensitiveMasked: 'Seules les images sensibles sont masquées',
  maskedAgain:
    '{level, select, everything {Toutes les images} other {Les images sensibles}} sont de nouveau masquées : {cause, select, slept {l’ordinateur s’est mis en veille} locked {l’ordinateur a été verrouillé} blanked {l’écran s’est éteint} other {vous n’étiez pas là}}',
  revealedWhileHeld: 'Image révélée pendant l’appui',
  revealed: 'Image révélée pendant {duration}',
  albumRevealed: 'Tout l’album est révélé pendant {duration}',
  maskOff: 'Le masquage est désactivé pendant {duration}',
  coverNotMasked: 'Cette couverture n’est pas masquée',
  pictureNotMasked: 'Cette image n’est pas masquée',
  maskIsOff: 'Le masquage est désactivé. {key} masque de nouveau les images',
  revealedWithAlbum: 'Image révélée avec tout son album. {key} le masque de nouveau',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: 'Révéler pendant {duration}',
  hideNow: 'Masquer maintenant',
  holdToShow: 'Maintenir pour voir',
  showFor: 'Voir {seconds, number} s',
  revealed: 'Révélée',
  albumRevealed: 'Tout l’album est révélé',
  maskOff: 'Le masquage est désactivé',
  maskAgain: 'Masquer de nouveau',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'Sensibles masquées',
  allMasked: 'Toutes masquées',
  maskOff: 'Masquage désactivé',
  albumsRevealed: '{count, plural, one {Album révélé} other {Albums révélés}}',
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} révélée} other {#{hasMore, select, true {+} other {}} révélées}}',
  thenTurnOff: ', désactiver le masquage…',
  thenMaskSensitive: ', masquer seulement les images sensibles',
  thenMask: ', masquer de nouveau',
  maskAtOnce: 'Masquer immédiatement les images révélées',
  unsafeIsMasked: 'Les images qui ne sont pas reconnues comme sûres sont masquées',
  unsafeIsMaskedClick:
    'Les images qui ne sont pas reconnues comme sûres sont masquées. Cliquez pour désactiver le masquage',
  allAreMasked: 'Toutes les images sont masquées, même les images sûres',
  allAreMaskedClick:
    'Toutes les images sont masquées, même les images sûres. Cliquez pour masquer seulement les images sensibles',
};

export const maskMenu: TranslatedNamespace<typeof english.maskMenu> = {
  title: 'Ce qui est masqué',
  sensitive: 'Masquer les images sensibles',
  everything: 'Masquer toutes les images',
  titles: 'Cacher les titres tant que tout est masqué',
};

export const maskedTitles: TranslatedNamespace<typeof english.maskedTitles> = {
  picture: 'Image',
  video: 'Vidéo',
  album: 'Album',
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
