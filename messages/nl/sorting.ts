import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Aflopende volgorde',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Volgorde van de dienst',
  name: 'Naam',
  taken: 'Opnamedatum',
  uploaded: 'Uploaddatum',
  updated: 'Laatste wijziging',
  size: 'Bestandsgrootte',
  count: 'Aantal foto’s',
};
