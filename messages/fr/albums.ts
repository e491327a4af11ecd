import type * as english from '../en/albums';
import type { TranslatedNamespace } from '../messages';

export const albums: TranslatedNamespace<typeof english.albums> = {
  gridLabel: 'Albums : {name}',
  emptyTitle: 'Aucun album',
  emptyText: '{name} n’a aucun album que ce compte puisse voir.',
  asBeforeMask: 'Les albums sont affichés tels qu’avant le changement de masquage.',
  passwordOfSite: 'Mot de passe de tout le site',
  ownerPicker: 'Albums de :',
  onlyOwn: 'Seuls les albums de ce membre peuvent être ouverts : {name}',
  onlyOwnWhy: 'Le seul ID utilisateur d’une requête désigne à la fois le membre et le propriétaire des albums.',
  filter: 'Filtrer les albums',
  filterShort: 'Filtrer les albums',
  found: '{shown, number} sur {total, plural, one {# album} other {# albums}}',
  order: 'Ordre des albums',
  countAndDate: '{count} · {date}',
  noneFoundTitle: 'Aucun album trouvé',
  noneFoundText: 'Aucun nom ni aucune description ne contient ces mots.',
  showAll: 'Afficher tous les albums',
};

export const categories: TranslatedNamespace<typeof english.categories> = {
  treeLabel: 'Catégories',
  all: 'Tous les albums',
  button: 'Catégorie : {name}',
  line: '{name}, {count, plural, one {# album} other {# albums}}',
  expand: 'Développer',
  collapse: 'Réduire',
  failed: 'Les catégories n’ont pas pu être lues. {problem}.',
  failedIn: 'Les catégories de {name} n’ont pas pu être lues. {problem}.',
  failedMark: 'Ses catégories n’ont pas pu être lues',
  emptyTitle: 'Aucun album ici',
  emptyText: 'Cette catégorie ne contient aucun album.',
};

export const subscription: TranslatedNamespace<typeof english.subscription> = {
  withheld:
    'Ce compte n’est pas abonné à la galerie privée du propriétaire {owner} ; ses images ne sont donc pas affichées.',
  plan: '{duration} : {price, number, ::.##} {price, plural, one {crédit} other {crédits}}',
  withoutVat: '{plans}, hors TVA.',
  subscribe: 'S’abonner sur le web',
};
