import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Absteigende Reihenfolge',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Reihenfolge des Dienstes',
  name: 'Name',
  taken: 'Aufnahmedatum',
  uploaded: 'Datum des Hochladens',
  updated: 'Letzte Änderung',
  size: 'Dateigröße',
  count: 'Anzahl der Bilder',
};
