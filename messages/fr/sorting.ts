import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Ordre décroissant',
  ofService: 'Trié par le service',
  here: 'Trié sur cet ordinateur',
  grouping: 'Groupes d’images',
  undated: 'Sans date',
  scrubber: 'Date',
  failed: 'Les images n’ont pas pu être triées. {problem}.',
  read: '{known, number} sur {total, plural, one {# image} other {# images}} lues. Les autres suivent sans tri.',
  reading: '{known, number} sur {total, plural, one {# image} other {# images}} lues…',
  readOthers: 'Lire les autres',
  stopReading: 'Arrêter la lecture',
  noValues: 'Le service ne l’indique pour aucune de ces images.',
  namesMasked: 'Les titres sont masqués ; le tri par nom est donc sans effet.',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Ordre du service',
  ofList: 'Ordre de la liste',
  byAlbum: 'Par album',
  name: 'Nom',
  taken: 'Date de prise de vue',
  uploaded: 'Date d’envoi',
  updated: 'Dernière modification',
  size: 'Taille du fichier',
  count: 'Nombre d’images',
};

export const groupBy: TranslatedNamespace<typeof english.groupBy> = {
  nothing: 'Sans groupes',
  day: 'Par jour',
  month: 'Par mois',
  year: 'Par année',
};
