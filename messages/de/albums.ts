import type * as english from '../en/albums';
import type { TranslatedNamespace } from '../messages';

export const albums: TranslatedNamespace<typeof english.albums> = {
  gridLabel: 'Alben von {name}',
  emptyTitle: 'Keine Alben',
  emptyText: '{name} hat keine Alben, die dieses Konto sehen darf.',
  asBeforeMask: 'Die Alben sind noch so wie vor der Änderung der Maskierung.',
  passwordOfSite: 'Passwort der ganzen Website',
  ownerPicker: 'Alben von',
  onlyOwn: 'Nur die Alben von {name} lassen sich öffnen',
  onlyOwnWhy:
    'Eine Anfrage an den Dienst nennt nur eine Benutzer-ID, für das Mitglied und den Eigentümer der Alben zugleich.',
  filter: 'Alben filtern',
  filterShort: 'Alben filtern',
  found: '{shown, number} von {total, plural, one {# Album} other {# Alben}}',
  order: 'Reihenfolge der Alben',
  countAndDate: '{count} · {date}',
  noneFoundTitle: 'Keine Alben gefunden',
  noneFoundText: 'Diese Wörter kommen in keinem Namen und in keiner Beschreibung vor.',
  showAll: 'Alle Alben zeigen',
};

export const categories: TranslatedNamespace<typeof english.categories> = {
  treeLabel: 'Kategorien',
  all: 'Alle Alben',
  button: 'Kategorie: {name}',
  line: '{name}, {count, plural, one {# Album} other {# Alben}}',
  expand: 'Aufklappen',
  collapse: 'Zuklappen',
  failed: 'Die Kategorien konnten nicht geladen werden. {problem}.',
  failedIn: 'Die Kategorien in „{name}“ konnten nicht geladen werden. {problem}.',
  failedMark: 'Ihre Kategorien konnten nicht geladen werden',
  emptyTitle: 'Hier sind keine Alben',
  emptyText: 'In dieser Kategorie ist kein Album.',
};

export const subscription: TranslatedNamespace<typeof english.subscription> = {
  withheld:
    'Dieses Konto hat die private Galerie von {owner} nicht abonniert und erhält deshalb die Bilder daraus nicht.',
  plan: '{duration}: {price, number, ::.##} {price, plural, one {Credit} other {Credits}}',
  withoutVat: '{plans}, ohne Mehrwertsteuer.',
  subscribe: 'Im Web abonnieren',
};
