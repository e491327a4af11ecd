import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Sélection',
  select: 'Sélectionner',
  count: '{count, plural, one {# image sélectionnée} other {# images sélectionnées}}',
  none: 'Rien n’est sélectionné',
  clear: 'Annuler la sélection',
  albumChanged: 'La sélection a été annulée : les images de l’album ont changé',
};
