import type * as english from '../en/accounts';
import type { TranslatedNamespace } from '../messages';

export const accounts: TranslatedNamespace<typeof english.accounts> = {
  add: 'Ajouter un compte',
  addWindowTitle: 'Ajouter un compte · Proofsheet',
  title: 'Compte',
  name: 'Nom',
  nameMissing: 'Un compte doit avoir un nom.',
  colour: 'Couleur',
  order: 'Ordre des comptes',
  place: 'Position {place} sur {count}',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  serviceAtHost: '{service} sur {host}',
  untilClose:
    'Valable jusqu’à la fermeture de Proofsheet : cet ordinateur n’a pas de trousseau que Proofsheet puisse utiliser.',
  willLastUntilClose:
    'Ce compte sera valable jusqu’à la fermeture de Proofsheet : cet ordinateur n’a pas de trousseau que Proofsheet puisse utiliser.',
  keychainSeals: 'Le trousseau ({keychain}) chiffre la connexion. Elle n’est jamais enregistrée en clair.',
  signedInAs: 'Compte connecté : {name}',
  browse: 'Parcourir les albums',
  addAnother: 'Ajouter un autre compte',
};

export const accountColours: TranslatedNamespace<typeof english.accountColours> = {
  clay: 'Argile',
  amber: 'Ambre',
  moss: 'Mousse',
  teal: 'Bleu canard',
  sky: 'Bleu ciel',
  indigo: 'Indigo',
  plum: 'Prune',
  rose: 'Rose',
};

export const accountDetails: TranslatedNamespace<typeof english.accountDetails> = {
  loading: 'Interrogation du service',
  afterSignIn: 'Après votre reconnexion, ce que le compte peut faire s’affichera ici.',
  facts: 'Identité',
  abilities: 'Ce que le compte peut faire',
  addresses: 'Destination de ses requêtes',
  isAvailable: 'Oui',
  isMissing: 'Non',
  grant: 'Se reconnecter pour l’autoriser',
  requestLimit: 'Requêtes au service',
  requestsLeft: 'Encore acceptées',
  requestsLeftOf: '{count, number} sur {limit, number}',
  requestsRenewed: 'Prochain renouvellement',
};

export const apiKey: TranslatedNamespace<typeof english.apiKey> = {
  title: 'Clé API',
  isThere: 'Ce compte a la clé API de son projet.',
  wasAdded: 'Le service a accepté la clé. Ce compte a la clé API de son projet.',
  add: 'Ajouter une clé API…',
  replace: 'Remplacer la clé API…',
  keep: 'Enregistrer cette clé',
  testing: 'Interrogation du service',
  hint: 'Une clé du même projet. Proofsheet la vérifie auprès du service, puis l’enregistre avec la connexion du compte.',
};

export const signedOutTitles: TranslatedNamespace<typeof english.signedOutTitles> = {
  'by-service': 'Déconnecté par le service',
  expired: 'Session expirée',
  unreadable: 'Les identifiants enregistrés sont illisibles',
};

export const signedOutExplanations: TranslatedNamespace<typeof english.signedOutExplanations> = {
  'by-service': 'Le service n’accepte plus la connexion de ce compte.',
  expired: 'Le service n’accepte plus son jeton, et aucun jeton enregistré ne permet de le renouveler.',
  unreadable:
    'Si le trousseau est verrouillé, déverrouillez-le et relancez Proofsheet ; les identifiants enregistrés y sont toujours. Sinon, reconnectez-vous.',
};

export const signOut: TranslatedNamespace<typeof english.signOut> = {
  signedOut: 'Déconnecté',
  signOut: 'Se déconnecter',
  signingOut: 'Déconnexion',
  question: 'Se déconnecter du compte {name} ?',
  explanation:
    'Proofsheet supprime tout ce qu’il conserve de ce compte : ses identifiants, son nom et sa couleur ici, les propriétaires que vous avez recherchés et épinglés avec lui, et les images qu’il a chargées. Vos albums et vos images sur {service} restent inchangés.',
  deletedOf: 'Données supprimées du compte {name} :',
  nothingKept: 'Rien n’est conservé du compte {name}.',
};

export const revocations: TranslatedNamespace<typeof english.revocations> = {
  revoked: 'Le service a mis fin à la connexion.',
  'not-possible':
    'Le service ne permet pas de mettre fin à cette connexion. Un jeton y reste valable jusqu’à son expiration.',
  failed: 'Le service était injoignable et n’a donc pas mis fin à la connexion.',
};

export const deletedData: TranslatedNamespace<typeof english.deletedData> = {
  albums: 'les données chargées de ses albums et de ses images',
  'album-passwords': 'les mots de passe saisis pour des albums',
  owners:
    '{count, plural, one {# propriétaire que vous aviez recherché} other {# propriétaires que vous aviez recherchés}}',
  members: 'les membres au nom desquels vous avez agi, et leurs données chargées (le journal est conservé)',
  checks: 'les contrôles de ses membres, avec leurs marques et leurs notes',
  favourites: 'ses favoris, albums épinglés, recherches enregistrées et éléments récents',
  calls: 'ses appels dans Activité',
  location: 'la vue ouverte en dernier',
  'name-and-colour': 'son nom et sa couleur',
};

export const demo: TranslatedNamespace<typeof english.demo> = {
  title: 'Démo',
  state: 'État de la démo',
  invitation: 'Ce sont des images de démonstration.',
  connect: 'Connecter votre compte',
  'starting-again': 'La démo s’est arrêtée. Elle redémarre.',
  'started-again': 'La démo s’est arrêtée et a redémarré.',
  stopped: 'La démo s’est arrêtée plusieurs fois. Relancez Proofsheet pour l’utiliser.',
};

export const accountFacts: TranslatedNamespace<typeof english.accountFacts> = {
  'account-type': 'Type de compte',
  'age-verified': 'Âge vérifié',
  card: 'Carte',
  email: 'E-mail',
  group: 'Groupe',
  'group-role': 'Rôle dans le groupe',
  name: 'Nom',
  nickname: 'Pseudo',
  permissions: 'Autorisations accordées',
  'signed-in-as': 'Compte connecté',
  'user-id': 'ID utilisateur',
};

export const accountFactValues: TranslatedNamespace<typeof english.accountFactValues> = {
  manager: 'Gestionnaire',
  member: 'Membre',
  no: 'Non',
  none: 'Aucune',
  'offers-services': 'Propose des services',
  'seeks-services': 'Cherche des services',
  visitor: 'Visiteur',
  yes: 'Oui',
};

export const accountAddresses: TranslatedNamespace<typeof english.accountAddresses> = {
  server: 'Serveur',
  'sign-in-page': 'Page de connexion',
  redirect: 'Adresse de redirection',
};

export const abilities: TranslatedNamespace<typeof english.abilities> = {
  'act-as-members': 'Agir en tant que membre de votre groupe',
  'own-albums': 'Voir vos albums et les galeries de vos abonnements',
  'own-galleries': 'Voir vos galeries, y compris les galeries privées',
  'people-and-prices': 'Trouver des personnes par pseudo, voir les galeries gratuites et les prix',
  'public-galleries': 'Voir les galeries publiques, et les galeries protégées avec leur mot de passe',
  'stay-signed-in': 'Maintenir la connexion',
};

export const abilityObstacles: TranslatedNamespace<typeof english.abilityObstacles> = {
  'manages-no-group': 'Selon le service, ce compte ne gère aucun groupe.',
  'needs-api-key': 'La clé API de votre projet est nécessaire, et elle n’a pas été fournie.',
  'not-renewable':
    'Une connexion de ce type ne peut pas être renouvelée : elle dure environ 20 minutes, puis vous devez vous reconnecter.',
  'permission-missing-in-sign-in':
    'Les fonctions de groupe nécessitent l’autorisation {permission} : reconnectez-vous pour l’accorder.',
  'permission-missing-in-token':
    'Les fonctions de groupe nécessitent l’autorisation {permission} : obtenez un jeton qui la possède.',
  visitor: 'Un visiteur n’a pas de galeries. Pour voir les vôtres, connectez-vous à votre compte.',
};

export const deletedSecrets: TranslatedNamespace<typeof english.deletedSecrets> = {
  'access-token': 'son jeton d’accès',
  'access-and-refresh-token': 'son jeton d’accès et son jeton de renouvellement',
  'api-key': 'sa clé API',
  'client-secret': 'le secret du client',
  'password-hash': 'l’empreinte qui remplaçait son mot de passe',
};

export const apiKeyUses: TranslatedNamespace<typeof english.apiKeyUses> = {
  'people-and-prices':
    'Avec la clé API de son projet, ce compte trouve des personnes par pseudo, et voit les galeries gratuites et les prix.',
};
