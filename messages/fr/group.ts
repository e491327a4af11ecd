import type * as english from '../en/group';
import type { TranslatedNamespace } from '../messages';

export const group: TranslatedNamespace<typeof english.group> = {
  members: 'Membres',
  overview: 'Vue d’ensemble',
  views: 'Partie du groupe affichée',
  memberCount: '{count, plural, one {# membre} other {# membres}}',
  compareTitle: 'Comparer {name}',
  backToMembers: 'Revenir aux membres',
  backToAlbums: 'Revenir aux albums',
  search: 'Nom ou ID utilisateur',
  searchPlaceholder: 'Nom ou ID',
  order: 'Ordre des membres',
  orderByName: 'Par nom',
  orderByLastUsed: 'Par dernière utilisation',
  starredFirst: 'Marqués d’abord',
  starFailed: 'L’étoile n’a pas pu être modifiée. {problem}.',
  reason: 'Motif, pour le journal (facultatif)',
  reasonShort: 'Motif',
  reasonHint: 'Noté quand vous agirez en tant que membre',
  addById: 'Ajouter par ID',
  recent: 'Membres récents',
  usedLast: 'Les plus récents',
  membersUsedLast: 'Membres les plus récents',
  membersAreOld: 'Cette liste des membres n’est peut-être plus à jour. {problem}.',
  someUnread: 'Certains membres n’ont pas pu être chargés et manquent ici. {problem}.',
  noneTitle: 'Aucun membre',
  noneText: 'Ce groupe n’a pas d’autre membre que vous.',
  noneInGroupText: 'Le groupe {group} n’a pas d’autre membre que vous.',
  noneKnownTitle: 'Aucun membre connu pour le moment',
  noneKnownText: 'Les membres que vous ajoutez par ID utilisateur apparaissent ici.',
  cannotActTitle: 'Ce compte ne peut pas agir en tant qu’autre membre',
  grant: 'Se reconnecter pour l’autoriser',
};

export const memberRow: TranslatedNamespace<typeof english.memberRow> = {
  actAs: 'Agir en tant que {name}',
  actedAsNow: 'Action en cours',
  addedById: 'Ajout par ID',
  lastUsed: 'Dernière utilisation : {when}',
  lastUsedNow: 'Dernière utilisation : à l’instant',
  compare: 'Comparer {name} : en votre nom et en tant que membre',
  forget: 'Effacer les données de {name}…',
  star: 'Marquer {name} d’une étoile',
  removeStar: 'Retirer l’étoile de {name}',
  compareWord: 'Comparer',
  forgetWord: 'Effacer les données',
};

export const addMember: TranslatedNamespace<typeof english.addMember> = {
  label: 'Ajouter un membre',
  userId: 'Ajouter un membre par ID utilisateur',
  hint: 'Chaque utilisateur a un seul ID : le même comme propriétaire d’albums et comme membre de votre groupe.',
  add: 'Ajouter',
  adding: 'Ajout',
  close: 'Fermer',
  addUserId: 'Ajouter l’ID utilisateur {id}',
  addingUserId: 'Ajout de l’ID utilisateur {id}',
  showAll: 'Afficher tous les membres',
  added: '{name} (ID {id}) est maintenant dans la liste.',
  notInGroup: 'Non autorisé : cet utilisateur n’est pas dans votre groupe.',
  noSuchUser: 'Le service n’a aucun utilisateur avec cet ID.',
  noneCalled: 'Aucun membre ne s’appelle « {name} »',
  noneWithId: 'Aucun membre n’a l’ID {id}',
  howToFind: 'La recherche porte sur une partie du nom ou de l’ID utilisateur.',
};

export const forgetMember: TranslatedNamespace<typeof english.forgetMember> = {
  question: 'Effacer les données de {name} ?',
  explanation:
    'Proofsheet efface ce que cet ordinateur conserve de vos actions en tant que ce membre : la date de la dernière fois, et ce qui a été chargé à ce titre. {isCurrent, select, true {Vous agissez actuellement en tant que ce membre ; cela prend fin. } other {}}Le journal reste tel quel, et rien ne change sur le service.',
  forget: 'Effacer les données',
  forgetting: 'Effacement des données',
  done: 'Données de {name} effacées',
  deleted: 'Effacé de cet ordinateur :',
  nothingKept: 'Rien n’était conservé de ce membre.',
  journalStays: 'Les entrées du journal ne sont pas supprimées.',
};

export const forgottenData: TranslatedNamespace<typeof english.forgottenData> = {
  albums: 'les données chargées de ses albums et de ses images',
  location: 'la vue de ses albums ouverte en dernier',
  'added-by-id': 'le fait que vous l’aviez ajouté par ID ; il quitte la liste',
  checks: 'sa part de vos contrôles : marques, notes et images que vous avez vues',
  'last-acted-as': 'la dernière fois que vous avez agi en tant que ce membre',
  star: 'votre étoile',
};

export const overview: TranslatedNamespace<typeof english.overview> = {
  label: 'Vue d’ensemble des membres',
  noMatch: 'Aucun des membres chargés jusqu’ici ne correspond.',
  onlyWith: 'Seulement avec :',
  unsafePictures: 'images peut-être sensibles',
  onlyWithUnsafePictures: 'Seulement avec des images peut-être sensibles',
  unsafeHint: 'Images que le service juge non sûres ou n’évalue pas',
  emptyAlbums: 'albums vides',
  onlyWithEmptyAlbums: 'Seulement avec des albums vides',
  order: 'Ordre de la vue d’ensemble',
  reverse: 'Inverser l’ordre',
  columns: 'Colonnes',
  rowsStay: 'Les lignes restent en place tant que vous les pointez',
  progress: '{read, number} sur {total, number} chargés',
  progressWithFailed: '{read, number} sur {total, number} chargés, {failed, number} en échec',
  counted: 'images comptées pour {counted, number}',
  progressInPercent: 'Environ {percent, number} pour cent chargés',
  notKnown: 'Inconnu',
  isWaiting: 'En attente de son tour',
  noAlbums: 'Aucun album',
  serviceAsksToWait: 'Le service demande d’attendre, {seconds, number} s',
  serviceAskedToWait: 'Le service a demandé d’attendre',
  notAllowed: 'Non autorisé : le service ne vous permet pas d’agir en tant que ce membre.',
  tryAgainFor: 'Réessayer pour {name}',
  more: '+{count, number}',
  moreAlbums: '{count, plural, one {# autre album} other {# autres albums}}',
  openAlbum: 'Ouvrir l’album {album} en tant que {name}',
};

export const overviewExporting: TranslatedNamespace<typeof english.overviewExporting> = {
  csv: 'Exporter en CSV…',
  busy: 'Export de la vue d’ensemble',
  saved:
    '{count, plural, one {# membre enregistré sous « {fileName} ».} other {# membres enregistrés sous « {fileName} ».}}',
};

export const overviewColumns: TranslatedNamespace<typeof english.overviewColumns> = {
  name: 'Membre',
  albums: 'Albums',
  pictures: 'Images',
  newest: 'Plus récente',
  unsafe: 'Peut-être sensibles',
  empty: 'Vides',
  covers: 'Couvertures des albums',
};

export const overviewFacts: TranslatedNamespace<typeof english.overviewFacts> = {
  albums: '{count, plural, one {# album} other {# albums}}',
  pictures: '{count, plural, one {# image} other {# images}}',
  newest: 'plus récente : {day}',
  empty: '{count, plural, one {# vide} other {# vides}}',
};

export const comparison: TranslatedNamespace<typeof english.comparison> = {
  explanation:
    'Proofsheet demande les albums de l’ID utilisateur {id} de deux façons : avec votre propre compte, et par votre groupe pour ce membre.',
  label: 'Albums de ce membre vus de deux façons : {name}',
  requestedBy: 'Demandés par {name}',
  requestedFor: 'Demandés pour {name}',
  ownAccount: 'votre propre compte',
  groupForm: 'par votre groupe, sans agir en tant que ce membre',
  differences: 'Différences',
  onlyDifferences: 'Différences seulement',
  incomplete: 'Seul ce qui a pu être chargé est affiché.',
  isOld: 'Ces albums ne sont peut-être plus à jour. {problem}.',
  noAlbumsTitle: 'Aucun album',
  noAlbumsText: '{name} n’a aucun album visible de l’une ou l’autre façon.',
  noDifferencesTitle: 'Aucune différence',
  noDifferencesText: 'Les deux façons montrent la même chose.',
  couldNotRead: 'Chargement impossible',
  notForYou: 'Absent de votre liste',
  notAsMember: 'Absent de la liste par votre groupe',
  isSame: 'Identique des deux façons',
  maskedOnBothSides: 'Masqué des deux côtés par votre masquage',
  coverWithheld: 'couverture refusée',
  notCounted: 'inconnu',
};

export const differences: TranslatedNamespace<typeof english.differences> = {
  'only-acting': 'Seulement par votre groupe',
  'only-plain': 'Seulement avec votre compte',
  'cover-withheld': 'Couverture refusée en votre nom',
  'cover-shown': 'Couverture refusée à votre groupe',
  name: 'Noms différents',
  description: 'Descriptions différentes',
  'picture-count': 'Nombres différents : {own} et {acting}',
  safety:
    'Évaluations différentes : {own, select, safe {sûre} unsafe {non sûre} unknown {non indiquée} other {pas de couverture}} et {acting, select, safe {sûre} unsafe {non sûre} unknown {non indiquée} other {pas de couverture}}',
};

export const comparisonSummary: TranslatedNamespace<typeof english.comparisonSummary> = {
  none: 'Aucun album, d’une façon comme de l’autre',
  allSame:
    '{count, plural, =1 {Le seul album est identique des deux façons} one {# album est identique des deux façons} other {Les # albums sont identiques des deux façons}}',
  someDiffer:
    '{differing, plural, one {# album sur {count, number} diffère} other {# albums sur {count, number} diffèrent}}',
  withDetails: '{summary} : {details}',
};

export const differenceCounts: TranslatedNamespace<typeof english.differenceCounts> = {
  'cover-withheld':
    '{count, plural, one {# couverture refusée en votre nom} other {# couvertures refusées en votre nom}}',
  'only-acting': '{count, plural, one {# seulement par votre groupe} other {# seulement par votre groupe}}',
  'only-plain': '{count, plural, one {# seulement avec votre compte} other {# seulement avec votre compte}}',
  'cover-shown':
    '{count, plural, one {# couverture refusée à votre groupe} other {# couvertures refusées à votre groupe}}',
  name: '{count, plural, one {# avec un autre nom} other {# avec un autre nom}}',
  description: '{count, plural, one {# avec une autre description} other {# avec une autre description}}',
  'picture-count': '{count, plural, one {# avec un autre nombre d’images} other {# avec un autre nombre d’images}}',
  safety: '{count, plural, one {# avec une autre évaluation} other {# avec une autre évaluation}}',
};
