import type * as english from '../en/albums';
import type { TranslatedNamespace } from '../messages';

export const albums: TranslatedNamespace<typeof english.albums> = {
  gridLabel: 'Albums van {name}',
  emptyTitle: 'Geen albums',
  emptyText: '{name} heeft geen albums die dit account mag zien.',
  asBeforeMask: 'De albums zijn zoals ze waren voordat de maskering veranderde.',
  passwordOfSite: 'Wachtwoord van de hele site',
  ownerPicker: 'Albums van',
  onlyOwn: 'Alleen de albums van {name} kunnen worden geopend',
  onlyOwnWhy: 'De enige gebruikers-ID van een verzoek is zowel het lid als de eigenaar van de albums.',
  filter: 'Albums filteren',
  filterShort: 'Albums filteren',
  found: '{shown, number} van {total, plural, one {# album} other {# albums}}',
  order: 'Volgorde van de albums',
  countAndDate: '{count} · {date}',
  noneFoundTitle: 'Geen albums gevonden',
  noneFoundText: 'Geen enkele naam of beschrijving bevat deze woorden.',
  showAll: 'Alle albums tonen',
};

export const categories: TranslatedNamespace<typeof english.categories> = {
  treeLabel: 'Categorieën',
  all: 'Alle albums',
  button: 'Categorie: {name}',
  line: '{name}, {count, plural, one {# album} other {# albums}}',
  expand: 'Uitklappen',
  collapse: 'Inklappen',
  failed: 'De categorieën kunnen niet worden gelezen. {problem}.',
  failedIn: 'De categorieën in {name} kunnen niet worden gelezen. {problem}.',
  failedMark: 'De categorieën hierin kunnen niet worden gelezen',
  emptyTitle: 'Hier zijn geen albums',
  emptyText: 'In deze categorie staat geen album.',
};

export const subscription: TranslatedNamespace<typeof english.subscription> = {
  withheld: 'Dit account heeft geen abonnement op de privégalerie van {owner}. Daarom worden de foto’s niet getoond.',
  plan: '{duration}: {price, number, ::.##} {price, plural, one {credit} other {credits}}',
  withoutVat: '{plans}, exclusief btw.',
  subscribe: 'Abonneren op het web',
};
