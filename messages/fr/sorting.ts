import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Ordre décroissant',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Ordre du service',
  name: 'Nom',
  taken: 'Date de prise de vue',
  uploaded: 'Date d’envoi',
  updated: 'Dernière modification',
  size: 'Taille du fichier',
  count: 'Nombre d’images',
};
