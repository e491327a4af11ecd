import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Aflopende volgorde',
  ofService: 'Gesorteerd door de dienst',
  here: 'Gesorteerd op deze computer',
  grouping: 'Groepen foto’s',
  undated: 'Zonder datum',
  scrubber: 'Datum',
  failed: 'De foto’s konden niet worden gesorteerd. {problem}.',
  read: '{known, number} van {total, plural, one {# foto} other {# foto’s}} gelezen. De andere volgen ongesorteerd.',
  reading: '{known, number} van {total, plural, one {# foto} other {# foto’s}} gelezen…',
  readOthers: 'Andere lezen',
  stopReading: 'Stoppen met lezen',
  noValues: 'De dienst vermeldt dit voor geen van deze foto’s.',
  namesMasked: 'De titels zijn gemaskeerd. Daarom wordt niet op naam gesorteerd.',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Volgorde van de dienst',
  ofList: 'Volgorde van de lijst',
  byAlbum: 'Per album',
  name: 'Naam',
  taken: 'Opnamedatum',
  uploaded: 'Uploaddatum',
  updated: 'Laatste wijziging',
  size: 'Bestandsgrootte',
  count: 'Aantal foto’s',
};

export const groupBy: TranslatedNamespace<typeof english.groupBy> = {
  nothing: 'Geen groepen',
  day: 'Per dag',
  month: 'Per maand',
  year: 'Per jaar',
};
