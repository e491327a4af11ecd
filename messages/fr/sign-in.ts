import type * as english from '../en/sign-in';
import type { TranslatedNamespace } from '../messages';

export const signIn: TranslatedNamespace<typeof english.signIn> = {
  whichService: 'Où sont vos images ?',
  whichMethod: '{service} : comment voulez-vous vous connecter ?',
  methods: '{count, plural, one {# façon de se connecter : {methods}} other {# façons de se connecter : {methods}}}',
  nothingSent:
    'Rien n’est envoyé tant que vous ne lancez pas une connexion ou un test. La déconnexion supprime la connexion enregistrée.',
  heading: '{service} : {method}',
  signIn: 'Se connecter',
  openBrowser: 'Ouvrir le navigateur',
  openBrowserAgain: 'Rouvrir le navigateur',
  copyAddress: 'Copier l’adresse',
  signingIn: 'Connexion',
  useInstead: 'Continuer avec « {service} »',
  signInAgainAs: 'Se reconnecter au compte {name}',
  asking: 'Interrogation du service.',
  needed: 'Ce champ est obligatoire.',
  savedOneUsed: 'Si vous laissez ce champ vide, la valeur enregistrée est utilisée.',
  portProblem: 'Un port est un nombre de {min} à {max}.',
  redirectHint: 'Le service compare cette adresse ; enregistrez donc exactement celle-ci dans les détails du projet :',
  keptInKeychain: 'La valeur reste dans le trousseau de cet ordinateur.',
  keptUntilClose: 'La valeur est oubliée à la fermeture de Proofsheet.',
};

export const browserSignIn: TranslatedNamespace<typeof english.browserSignIn> = {
  waiting: 'En attente du navigateur',
  continueTitle: 'Continuez dans votre navigateur',
  continueText:
    'Une page du service s’y est ouverte. Connectez-vous et autorisez Proofsheet ; cette fenêtre continue automatiquement.',
  noBrowserTitle: 'Impossible d’ouvrir un navigateur',
  noBrowserText:
    'Copiez l’adresse et ouvrez-la vous-même dans un navigateur sur cet ordinateur. Cette fenêtre continue automatiquement.',
  finishingTitle: 'Retour du navigateur',
  finishingText: 'Proofsheet demande au service qui vous êtes.',
  foreignAnswer: 'Proofsheet a rejeté une réponse qui n’appartient pas à cette connexion.',
  codeTitle: 'Tapez le code de la page',
  codeText:
    'Une page du service s’est ouverte dans votre navigateur. Connectez-vous-y et autorisez Proofsheet ; la page affiche alors un code.',
  codeNoBrowserText:
    'Copiez l’adresse et ouvrez-la dans un navigateur, sur n’importe quel ordinateur. Connectez-vous-y et autorisez Proofsheet ; la page affiche alors un code.',
  code: 'Code',
  codeHint: 'Les espaces ne comptent pas. Un code est valable quelques minutes.',
  codeWrong: 'Le service n’accepte pas ce code. Comparez chaque chiffre avec la page.',
  codeDigits: 'Un code a six chiffres.',
  codeUnchecked: 'Le service n’a pas répondu, le code n’a donc pas été vérifié. Envoyez-le de nouveau.',
  codeAsking: 'Proofsheet envoie le code au service.',
  codeSend: 'Continuer',
};

export const servers: TranslatedNamespace<typeof english.servers> = {
  server: 'Serveur',
  address: 'Adresse du serveur',
  another: 'Autre serveur',
  ownServerHint: 'Utilisez https ; http n’est possible que sur cet ordinateur.',
  test: 'Tester le serveur',
  testing: 'Test en cours',
  found: 'Résultat du test',
};

export const testStates: TranslatedNamespace<typeof english.testStates> = {
  passed: 'Réussi',
  failed: 'Échec',
  skipped: 'Ignoré',
};

export const serviceSummaries: TranslatedNamespace<typeof english.serviceSummaries> = {
  'pictures-api':
    'Un service où les membres rangent des galeries privées dans des albums. Pour les membres, les abonnés d’une galerie et les gestionnaires d’un groupe.',
  'smugmug-2':
    'Le site de photos smugmug.com, avec l’API v2 actuelle : galeries rangées en dossiers, avec légendes, mots-clés et données de l’appareil.',
  smugmug:
    'Des serveurs qui utilisent encore la version 1.2 de SmugMug : galeries par catégorie, avec légendes, mots-clés et données de l’appareil. Pour ceux qui gèrent ou utilisent un tel serveur.',
  invented: 'Un service fictif pour les tests, avec des albums dans des dossiers.',
};

export const serviceNeeds: TranslatedNamespace<typeof english.serviceNeeds> = {
  'pictures-api':
    'Il vous faut : un compte sur ce service, ainsi que l’ID client et le secret du client d’un projet que vous enregistrez sur sa page pour développeurs. Ou un jeton d’accès que vous avez déjà.',
  'smugmug-2':
    'Il vous faut : une clé API, que SmugMug délivre gratuitement sur sa page pour les développeurs (api.smugmug.com/api/developer/apply). Pour vos propres galeries, aussi le secret de la clé.',
  smugmug:
    'Il vous faut : l’adresse du serveur et une clé API de celui-ci. Pour vos galeries privées, aussi votre nom et votre mot de passe sur ce serveur.',
  invented: 'Il vous faut : une carte du club.',
};

export const serviceLimits: TranslatedNamespace<typeof english.serviceLimits> = {
  smugmug:
    'Pas pour smugmug.com : SmugMug y a désactivé cette version en 2018. Choisissez plutôt « SmugMug ». Ne saisissez pas ici votre mot de passe de smugmug.com.',
};

export const signInMethodTitles: TranslatedNamespace<typeof english.signInMethodTitles> = {
  browser: 'Se connecter avec le navigateur',
  'browser-with-key': 'Se connecter avec le navigateur',
  'browser-code': 'Se connecter avec un code',
  token: 'Coller un jeton d’accès',
  visitor: 'Parcourir en tant que visiteur',
  password: 'Se connecter avec un mot de passe',
  card: 'Présenter votre carte de club',
};

export const signInMethodReasons: TranslatedNamespace<typeof english.signInMethodReasons> = {
  browser:
    'C’est la page du service qui demande votre mot de passe ; Proofsheet ne le voit jamais. Avec un secret du client, la connexion est maintenue.',
  'browser-with-key':
    'La page du service demande elle-même votre mot de passe : Proofsheet ne le voit jamais. Vous restez connecté.',
  'browser-code':
    'La page du service demande elle-même votre mot de passe et affiche un code, que vous tapez ici. Pour un navigateur qui ne peut pas revenir à ce programme, par exemple sur un autre ordinateur.',
  token: 'Pour un jeton que vous avez déjà. Il fonctionne jusqu’à son expiration ; ensuite, vous en collez un nouveau.',
  visitor: 'Montre ce que tout le monde peut voir, sans compte.',
  password:
    'Le mot de passe est envoyé une fois et n’est pas conservé ; le service renvoie à la place une donnée qui maintient la connexion.',
  card: 'Le code PIN est échangé contre un jeton et n’est pas conservé.',
};

export const signInMethodNeeds: TranslatedNamespace<typeof english.signInMethodNeeds> = {
  browser: 'Demande l’ID client et le secret du client d’un projet enregistré auprès du service.',
  'browser-with-key': 'Demande une clé API et son secret.',
  'browser-code': 'Demande une clé API et son secret, puis le code.',
  token: 'Demande un jeton d’accès.',
  visitor: 'Demande une clé API.',
  password: 'Demande une clé API, votre adresse e-mail ou votre pseudo, et votre mot de passe.',
  card: 'Demande le numéro et le code PIN d’une carte de club.',
};

export const signInMethodActions: TranslatedNamespace<typeof english.signInMethodActions> = {
  browser: 'Ouvrir le navigateur',
  'browser-with-key': 'Ouvrir le navigateur',
  'browser-code': 'Ouvrir le navigateur',
  token: 'Se connecter',
  visitor: 'Parcourir',
  password: 'Se connecter',
  card: 'Ouvrir la boîte',
};

export const signInParts: TranslatedNamespace<typeof english.signInParts> = {
  card: 'Votre carte de club',
  key: 'Votre clé',
  more: 'Plus',
  person: 'Qui vous êtes',
  project: 'Votre projet',
  redirect: 'Adresse de redirection',
};

export const signInPartHints: TranslatedNamespace<typeof english.signInPartHints> = {
  project:
    'Le service n’accepte que les programmes enregistrés. Enregistrez-y Proofsheet comme projet ; la page du projet affiche ensuite ces valeurs.',
};

export const signInFields: TranslatedNamespace<typeof english.signInFields> = {
  accessToken: 'Jeton d’accès',
  apiKey: 'Clé API',
  apiSecret: 'Secret de la clé API',
  card: 'Numéro de carte',
  cardPin: 'Code PIN de la carte',
  clientId: 'ID client',
  clientSecret: 'Secret du client',
  loginServer: 'Adresse du serveur de connexion',
  optionalApiKey: 'Clé API, si vous en avez une',
  password: 'Mot de passe',
  permissions: 'Autorisations',
  redirectPort: 'Port de redirection',
  userName: 'Adresse e-mail ou pseudo',
};

export const signInHints: TranslatedNamespace<typeof english.signInHints> = {
  accessToken: 'Le jeton agit pour la personne à qui il a été délivré.',
  apiKey:
    'Se trouve sur la page du service pour les développeurs. Elle indique au service quel programme envoie les requêtes.',
  apiSecret:
    'À côté de la clé, sur la page du service pour les développeurs. Il signe chaque requête et n’est jamais envoyé.',
  card: 'Au recto de la carte.',
  clientId: 'Identifie le projet. Se trouve sur la page des détails du projet, sur le site du service.',
  clientSecret:
    'Le mot de passe du projet, sur la même page. Si vous laissez ce champ vide, la connexion prend fin après environ 20 minutes, et vous devez la recommencer.',
  loginServer: 'L’adresse de la page de connexion du service.',
  optionalApiKey:
    'Du même projet. Elle est nécessaire pour rechercher des personnes par pseudo, et pour les prix et les galeries gratuites.',
  password: 'Envoyé une seule fois, par une connexion sécurisée, et non conservé.',
  permissions: 'Ce que Proofsheet demande au service d’autoriser, dans les termes du service, séparés par des espaces.',
};

export const signInHintsWhenTyped: TranslatedNamespace<typeof english.signInHintsWhenTyped> = {
  clientSecret: 'Le mot de passe du projet, sur la même page.',
};

export const signInMissing: TranslatedNamespace<typeof english.signInMissing> = {
  accessToken: 'Collez le jeton d’accès.',
  apiKey: 'Saisissez la clé API.',
  apiSecret: 'Saisissez le secret de la clé API.',
  card: 'Saisissez le numéro de la carte.',
  cardPin: 'Saisissez le code PIN.',
  clientId: 'Saisissez l’ID client de votre projet.',
  loginServer: 'Saisissez l’adresse du serveur de connexion.',
  password: 'Saisissez le mot de passe.',
  server: 'Saisissez l’adresse du serveur.',
  userName: 'Saisissez l’adresse e-mail ou le pseudo.',
};

export const knownValues: TranslatedNamespace<typeof english.knownValues> = {
  loginServer: 'Page de connexion : {value}',
};

export const knownServers: TranslatedNamespace<typeof english.knownServers> = {
  production: 'Serveur principal',
  'vendor-test': 'Serveur de test',
};

export const knownServerHints: TranslatedNamespace<typeof english.knownServerHints> = {
  production: 'Là où se trouvent votre compte et vos images.',
  'vendor-test': 'Pour les développeurs : sert à essayer un projet avant que le service l’approuve.',
};

export const testFindings: TranslatedNamespace<typeof english.testFindings> = {
  'address-complete': 'L’adresse est complète.',
  'address-complete-here': 'L’adresse est complète. http est accepté, car le serveur est sur cet ordinateur.',
  'address-completed': 'L’adresse n’a pas de chemin. Le test utilise cette adresse à la place : {address}',
  connected: '{host} répond en {protocol}.',
  data: 'Le serveur répond par des données.',
  'no-data': 'Le serveur répond par autre chose que des données.',
  page: 'Le serveur répond par une page web au lieu de données.',
  'not-tested': 'Non testé, car une étape précédente a échoué.',
  'asks-to-wait': 'Le serveur demande d’attendre {seconds, number} s avant le prochain appel.',
  'status-failing': 'Le serveur répond par le statut {status} : il est en panne, ou fermé pour un certain temps.',
  'status-not-data': 'Le serveur répond par le statut {status} au lieu de données.',
  'other-data': 'Le serveur répond par des données, mais pas celles de {service}.',
  service: 'Le serveur prend en charge {service}.',
  'pictures-api': 'Le serveur prend en charge la Pictures API et exige une connexion, comme prévu.',
  'pictures-api-without-call': 'Le serveur n’a pas v1/account/verifyCredentials ; ce n’est donc pas la Pictures API.',
  'pictures-api-without-sign-in':
    'Le serveur renvoie un compte à un client qui ne s’est pas connecté, ce que la Pictures API ne fait jamais.',
  'pictures-api-status': 'Le serveur répond par le statut {status}, ce que la Pictures API ne fait pas ici.',
  'smugmug-2': 'Le serveur prend en charge l’API v2 de SmugMug et exige une clé, comme prévu.',
  smugmug: 'Le serveur prend en charge SmugMug 1.2.0.',
  'smugmug-with-key': 'Le serveur prend en charge SmugMug 1.2.0 et exige une clé API, comme prévu.',
  'smugmug-retired': 'Le serveur indique qu’il ne prend plus en charge la version 1.2.0.',
  'smugmug-with-page':
    'Le serveur répond par une page web au lieu de données : ce serveur ne prend plus en charge la version 1.2.0.',
  'smugmug-gone':
    'Il n’y a rien à cette adresse : ce serveur ne prend pas en charge la version 1.2.0, ou ne la prend plus en charge.',
};
