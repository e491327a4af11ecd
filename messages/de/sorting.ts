import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Absteigende Reihenfolge',
  ofService: 'Vom Dienst sortiert',
  here: 'Auf diesem Computer sortiert',
  grouping: 'Gruppen der Bilder',
  undated: 'Ohne Datum',
  scrubber: 'Datum',
  failed: 'Die Bilder konnten nicht sortiert werden. {problem}.',
  read: '{known, number} von {total, plural, one {# Bild} other {# Bildern}} gelesen. Die übrigen folgen unsortiert.',
  reading: '{known, number} von {total, plural, one {# Bild} other {# Bildern}} gelesen …',
  readOthers: 'Übrige lesen',
  stopReading: 'Nicht weiterlesen',
  noValues: 'Der Dienst gibt das für keines dieser Bilder an.',
  namesMasked: 'Die Titel sind maskiert. Deshalb wird nicht nach Namen sortiert.',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Reihenfolge des Dienstes',
  ofList: 'Reihenfolge der Liste',
  byAlbum: 'Nach Album',
  name: 'Name',
  taken: 'Aufnahmedatum',
  uploaded: 'Datum des Hochladens',
  updated: 'Letzte Änderung',
  size: 'Dateigröße',
  count: 'Anzahl der Bilder',
};

export const groupBy: TranslatedNamespace<typeof english.groupBy> = {
  nothing: 'Keine Gruppen',
  day: 'Nach Tag',
  month: 'Nach Monat',
  year: 'Nach Jahr',
};
