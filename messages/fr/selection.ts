import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Sélection',
  select: 'Sélectionner',
  selectGroup: 'Tout sélectionner : {name}',
  count: '{count, plural, one {# image sélectionnée} other {# images sélectionnées}}',
  none: 'Rien n’est sélectionné',
  albumChanged: 'La sélection a été annulée : les images de l’album ont changé',
  listChanged: 'La sélection a été annulée : la liste a changé',
  reading: '{done, number} sur {count, number} lues',
  atLeast: 'au moins {size}',
  masked: '{maskedCount, plural, one {# masquée} other {# masquées}}',
  stop: 'Arrêter',
  reveal: 'Révéler',
  copy: 'Copier',
  save: 'Enregistrer la liste',
  linksCopied:
    '{count, plural, one {# lien copié} other {# liens copiés}}{hasLeft, select, true {. {left, number} sans lien} other {}}',
  metadataCopied: 'Métadonnées de {count, plural, one {# image copiées} other {# images copiées}}',
  noLinks: 'Il n’y a pas de liens : le service n’en donne pas pour ces images',
  linksMasked: 'Il n’y a pas de liens tant que les images sont masquées',
  copyAtMost: 'Sélectionnez au plus {most, number} images à copier, ou enregistrez une liste',
  listSaved: 'Liste de {count, plural, one {# image} other {# images}} enregistrée sous « {fileName} »',
  nothingMasked: 'Aucune des images sélectionnées n’est masquée',
  revealAtMost: 'Sélectionnez au plus {most, number} images à révéler, ou révélez tout l’album',
  compareSome: 'Sélectionnez deux à quatre images pour les comparer',
  tooScattered: 'Trop d’images séparées pour agir sur toutes à la fois',
  dragAtMost: 'Sélectionnez au plus {most, number} images pour les glisser ensemble',
  draggingMasked: 'La version masquée de {maskedCount, plural, one {# image} other {# images}} est glissée',
};
