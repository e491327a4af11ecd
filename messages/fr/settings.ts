import type * as english from '../en/settings';
import type { TranslatedNamespace } from '../messages';

export const settings: TranslatedNamespace<typeof english.settings> = {
  title: 'Paramètres',
  sections: 'Sections',
  search: 'Rechercher dans les paramètres',
  searchShort: 'Rechercher',
  nothingFound: 'Aucun paramètre ne contient « {text} ».',
  appearance: 'Apparence',
  language: 'Langue',
  languageOfSystem: 'Comme le système',
  theme: 'Thème',
  viewerBackground: 'Fond de la vue agrandie',
  captions: 'Titres sur les images',
  cameraData: 'Afficher les données de l’appareil dans l’inspecteur',
  cameraDataHint: 'Une requête au service pour chaque image que vous sélectionnez.',
  actingTitle: 'Agir en tant que membre',
  actingLimit: 'Fin automatique après',
  actingLimitHint:
    'Un changement s’applique la prochaine fois que vous agissez en tant que membre. Un avertissement s’affiche avant la fin, et vous pouvez prolonger la durée.',
  endsActingWhenAway: 'Cesser d’agir en tant que membre quand l’ordinateur se met en veille ou est verrouillé',
  endsActingWhenAwayHint:
    'macOS et Windows signalent les deux aux programmes. Sous Linux, Proofsheet détecte un verrouillage en quelques secondes si le bureau le signale, comme le font GNOME, Cinnamon, MATE et Xfce ; certains bureaux ne le font pas.',
};

export const themes: TranslatedNamespace<typeof english.themes> = {
  system: 'Comme le système',
  light: 'Clair',
  dark: 'Sombre',
};

export const viewerBackgrounds: TranslatedNamespace<typeof english.viewerBackgrounds> = {
  dark: 'Sombre',
  black: 'Noir',
  grey: 'Gris',
  white: 'Blanc',
};

export const captionChoices: TranslatedNamespace<typeof english.captionChoices> = {
  never: 'Jamais',
  'on-focus': 'Au survol ou à la sélection',
  always: 'Toujours',
};

export const masksAllOnBlurChoices: TranslatedNamespace<typeof english.masksAllOnBlurChoices> = {
  'as-manager': 'Pour les comptes qui peuvent agir comme membres',
  always: 'Toujours',
  never: 'Jamais',
};

export const maskSettings: TranslatedNamespace<typeof english.maskSettings> = {
  title: 'Masquage',
  rulesFor: 'Règles pour',
  forAllAccounts: 'Pour tous les comptes',
  revealLength: 'Une image reste révélée pendant',
  offLength: 'Le masquage reste désactivé pendant',
  masksOnBlur: 'Masquer les images révélées quand une autre fenêtre est active',
  masksAllOnBlur: 'Masquer toutes les images quand une autre fenêtre est active',
  masksAllAtStart: 'Masquer toutes les images à chaque démarrage',
  masksTitles: 'Tant que toutes les images sont masquées, cacher aussi les titres et les noms des albums',
  allPicturesHint:
    'Toutes les images comprend les images sûres, les couvertures et les portraits. Quand la fenêtre redevient active, elle montre la même chose qu’avant, sauf ce qui était révélé.',
  masksAllAtStartHint:
    'Toutes les images restent masquées jusqu’à ce que vous choisissiez de masquer seulement les images sensibles.',
  masksTitlesHint:
    'De même les légendes, les mots-clés, les noms de fichiers et le titre de la fenêtre. Les noms des personnes et des catégories restent, ainsi que le journal.',
  whenMaskedAnyway:
    'Proofsheet masque aussi les images révélées quand l’ordinateur se met en veille ou est verrouillé, quand vous changez de compte, quand la durée est écoulée et à chaque démarrage.',
  asksForMaskedForms: 'Demander au service ses propres images masquées',
  asksForMaskedFormsHint: 'Le service envoie alors sa version masquée à la place de la vraie image, s’il le permet.',
  whenUnrated: 'Si le service n’indique pas si une image est sûre',
  whenNeverRated: '{service} n’indique pas quelles images sont sûres',
  unratedMask: 'La masquer',
  unratedMaskHint: 'Les images qui ne sont pas reconnues comme sûres restent masquées.',
  unratedMaskHidden: 'Masquer seulement ce qui est caché',
  unratedMaskHiddenHint:
    'Masque les images que leur propriétaire cache, et toutes les couvertures, car le service n’indique pas si une couverture est cachée.',
  unratedShow: 'L’afficher',
  unratedShowHint: 'Seules les images que le service juge non sûres sont masquées.',
  unratedShowAllHint: '{service} n’évalue pas les images ; aucune de ses images n’est donc masquée.',
  maskStyle: 'Aspect d’une image masquée',
};

export const maskStyles: TranslatedNamespace<typeof english.maskStyles> = {
  mosaic: 'Mosaïque',
  soft: 'Couleurs fondues',
  plain: 'Uni, avec le titre',
  titleInPreview: 'Marée basse',
};

export const network: TranslatedNamespace<typeof english.network> = {
  title: 'Réseau',
  routesHint:
    'Le chemin actuel vers chaque serveur. Proofsheet communique toujours directement avec cet ordinateur lui-même.',
  noRoutes: 'Aucun serveur n’est encore utilisé.',
  routes: 'Chemins vers les serveurs',
  routeDirect: 'directement',
  routeProxy: 'via {proxy}',
  routeUnknown: 'chemin inconnu',
  proxyChoice: 'Comment les requêtes quittent cet ordinateur',
  proxySystem: 'Le proxy du système',
  proxySystemHint: 'Tel qu’il est configuré sur cet ordinateur, avec ses exceptions et ses scripts.',
  proxyDirect: 'Aucun proxy',
  proxyManual: 'Ce proxy',
  proxyManualHint: 'http://, https://, socks4:// ou socks5://.',
  proxyAddress: 'Adresse du proxy',
  proxyAddressExample: 'proxy.example:8080',
  userName: 'Nom d’utilisateur, si le proxy l’exige',
  password: 'Mot de passe',
  credentialsSavedHint: 'Si vous laissez les deux champs vides, les valeurs enregistrées sont utilisées.',
  credentialsHint: 'Chiffrés par le trousseau ; sans trousseau, conservés jusqu’à la fermeture de Proofsheet.',
  forgetCredentials: 'Supprimer les deux',
};

export const panicKey: TranslatedNamespace<typeof english.panicKey> = {
  title: 'Touche panique',
  explanation:
    'La touche panique recouvre immédiatement toutes les fenêtres d’une page qui ne montre rien de personnel, masque tout ce qui était révélé et coupe le son. Seuls le bouton de cette page ou Entrée la retirent, avec le code PIN s’il y en a un. Si vous appuyez de nouveau sur la touche, rien ne se passe.',
  key: 'Touche',
  record: 'Aucune : cliquer pour en choisir une',
  recording: 'Appuyez sur les touches, ou Échap',
  remove: 'Supprimer',
  noKey:
    'Cette touche ne peut pas faire partie d’un raccourci. Utilisez une lettre, un chiffre, une flèche ou une touche de fonction.',
  tooFew:
    'Les autres programmes ne recevraient plus cette touche. Ajoutez deux touches de modification, par exemple {control} et {alt}, ou une seule avec une touche de fonction ; {shift} seule ne suffit pas.',
  usedHere: '{keys} est déjà pris : Proofsheet l’utilise pour « {command} ».',
  closesWindows: '{keys} ferme des fenêtres sur ce système.',
  reachEverywhere: 'Fonctionne quel que soit le programme au premier plan.',
  reachPerhaps:
    'Fonctionne quand Proofsheet est au premier plan. Sous Wayland, c’est le bureau qui décide si la touche fonctionne aussi quand un autre programme est au premier plan. Faites un essai.',
  reachHere:
    'Le système a refusé cette touche, car le bureau ou un autre programme l’utilise. Elle fonctionne quand Proofsheet est au premier plan, et Proofsheet la redemandera au prochain démarrage.',
  confirmRemoval: 'Supprimer la touche',
  confirmChange: 'Changer la touche',
  removalNeedsPin: 'Le code PIN est nécessaire pour supprimer la touche.',
  changeNeedsPin: 'Le code PIN est nécessaire pour changer la touche.',
  decoy: 'L’écran de verrouillage ressemble à',
  decoyHint:
    'Proofsheet dessine tout ce qui s’y trouve, et rien ne vient de vous. Sur un document ou un terminal, le bouton de déverrouillage apparaît à la première touche ou au premier clic ; sans code PIN, Entrée déverrouille immédiatement.',
};

export const decoyChoices: TranslatedNamespace<typeof english.decoyChoices> = {
  plain: 'Une page grise',
  document: 'Un document',
  terminal: 'Un terminal',
};

export const pin: TranslatedNamespace<typeof english.pin> = {
  pin: 'Code PIN',
  current: 'Code PIN actuel',
  next: 'Nouveau code PIN',
  nextHint: '{shortest} à {longest} caractères\u00a0: des chiffres ou un texte quelconque.',
  again: 'Nouveau code PIN, encore une fois',
  differs: 'Les deux codes sont différents.',
  wrong: 'Ce n’est pas le code PIN actuel.',
  wait: 'Trop de codes PIN incorrects. Réessayez après {time}.',
  set: 'Définir un code PIN…',
  change: 'Changer le code PIN…',
  remove: 'Supprimer le code PIN…',
  save: 'Enregistrer le code PIN',
  confirmRemoval: 'Supprimer le code PIN',
  onlyThisPin:
    'Le mot de passe du système, les empreintes digitales et les visages ne déverrouillent pas la fenêtre ; seul ce code PIN le fait.',
};

export const pinStates: TranslatedNamespace<typeof english.pinStates> = {
  none: 'Sans code PIN, toute personne devant cet ordinateur peut déverrouiller la fenêtre.',
  kept: 'Nécessaire pour déverrouiller la fenêtre. Proofsheet démarre verrouillé s’il l’était à la fermeture, ou s’il ne s’est pas terminé normalement. Le trousseau chiffre une empreinte salée du code PIN ; le code lui-même n’est pas enregistré.',
  'until-close':
    'Nécessaire pour déverrouiller la fenêtre. Aucun trousseau ne peut le chiffrer ; il est donc perdu quand Proofsheet se ferme : il suffit de forcer l’arrêt du programme pour le contourner.',
  unreadable:
    'Il y a un code PIN, mais le trousseau ne l’ouvre pas pour le moment. Déverrouillez le trousseau, puis relancez Proofsheet.',
};

export const screenCaptures: TranslatedNamespace<typeof english.screenCaptures> = {
  title: 'Captures d’écran',
  keepOut: 'Exclure la fenêtre des captures d’écran',
  macos:
    'Les anciennes méthodes de capture montrent une fenêtre vide. Les méthodes plus récentes de macOS en montrent quand même le contenu. L’assistance à distance qui capture l’écran ne voit pas la fenêtre. Ce réglage ne remplace pas le masquage.',
  windows:
    'Les captures, les enregistrements, les écrans partagés et l’assistance à distance ne montrent pas la fenêtre. Un appareil photo la voit quand même. Ce réglage ne remplace pas le masquage.',
  notSupported: 'Linux ne le permet pas. Toute capture d’écran montre la fenêtre.',
};

export const storedFiles: TranslatedNamespace<typeof english.storedFiles> = {
  settings: 'les paramètres',
  accounts: 'les comptes',
  vault: 'les identifiants',
  checks: 'les contrôles de membres',
  favourites: 'les favoris et les éléments récents',
  'journal-end': 'la fin du journal',
  panic: 'la touche panique',
};

export const unsavedFiles: TranslatedNamespace<typeof english.unsavedFiles> = {
  full: 'Non enregistrés car le disque est plein\u00a0: {files}',
  'read-only': 'Non enregistrés car le disque est en lecture seule\u00a0: {files}',
  'not-permitted': 'Non enregistrés car Proofsheet n’est pas autorisé à écrire à cet endroit\u00a0: {files}',
  'not-a-file': 'Non enregistrés car un élément qui n’est pas un fichier porte le même nom\u00a0: {files}',
  failed: 'Non enregistrés car le disque signale une erreur\u00a0: {files}',
};

export const unsavedFolder: TranslatedNamespace<typeof english.unsavedFolder> = {
  full: 'Rien ne peut être enregistré : le disque est plein',
  'read-only': 'Rien ne peut être enregistré : le disque est en lecture seule',
  'not-permitted': 'Rien ne peut être enregistré : Proofsheet n’est pas autorisé à écrire dans son dossier de données',
  'not-a-file': 'Rien ne peut être enregistré : le dossier de données de Proofsheet n’est pas un dossier',
  failed: 'Rien ne peut être enregistré : le disque signale une erreur',
};

export const storage: TranslatedNamespace<typeof english.storage> = {
  title: 'Fichiers',
  allSaved: 'Proofsheet peut enregistrer tous ses fichiers.',
  cacheLimit: 'Espace pour les images et les listes sur le disque',
  cacheNone: 'Aucun',
  cacheHint:
    'Ce que vous avez vu est là dès le démarrage, même si un service est injoignable. Tout est chiffré avec une clé du trousseau. Ce que vous révélez n’est jamais conservé.',
  cacheUsed: '{size} utilisés',
  clearCache: 'Vider le cache',
  cacheName: 'les nouvelles images et listes',
  cacheWithoutKeychain:
    'Les images et ce que les services envoient ne sont conservés qu’en mémoire, jusqu’à la fermeture de Proofsheet, car aucun trousseau ne les protège sur le disque.',
  unsaved:
    'Les modifications durent jusqu’à la fermeture de Proofsheet. Proofsheet continue d’essayer de les enregistrer ({files}).',
  unsavedFolder:
    'Les modifications durent jusqu’à la fermeture de Proofsheet. Réparez {path}, puis relancez Proofsheet.',
  setAside: 'Impossible d’utiliser {files}',
  setAsideExplanation:
    '{count, plural, one {Proofsheet a créé un nouveau fichier et conservé l’ancien sous le nom {files}.} other {Proofsheet a créé de nouveaux fichiers et conservé les anciens sous les noms {files}.}}',
};

export const secretsStorage: TranslatedNamespace<typeof english.secretsStorage> = {
  title: 'Connexions enregistrées',
  isSealed: 'Chiffré',
  isNotSealed: 'Non chiffré',
  memory: 'Mémoire, jusqu’à la fermeture de Proofsheet',
  sealed:
    'Le trousseau chiffre les jetons et les clés, qui sont donc illisibles sur le disque. Les comptes restent connectés.',
  'session-only':
    'Les jetons et les clés restent en mémoire et ne sont jamais sur le disque. Les comptes durent jusqu’à la fermeture de Proofsheet.',
  locked:
    'Le trousseau ({keychain}) est verrouillé. Déverrouillez-le, puis relancez Proofsheet. Les connexions déjà enregistrées y restent jusque-là.',
  refused:
    'Le trousseau ({keychain}) n’ouvre pas les connexions enregistrées. Il est verrouillé, ou Proofsheet n’y a pas eu accès. Déverrouillez-le ou autorisez Proofsheet, puis relancez Proofsheet.',
};

export const keychains: TranslatedNamespace<typeof english.keychains> = {
  macos: 'Trousseau de macOS',
  windows: 'Protection des données de Windows (DPAPI)',
  'secret-service': 'GNOME Keyring (Secret Service)',
  kwallet: 'KWallet',
};

export const missingKeychains: TranslatedNamespace<typeof english.missingKeychains> = {
  macos:
    'Le trousseau n’a pas autorisé Proofsheet à l’utiliser. Autorisez-le dans Trousseaux d’accès, puis relancez Proofsheet.',
  windows:
    'La protection des données de Windows (DPAPI) n’est pas disponible pour ce compte. Reconnectez-vous à Windows, puis relancez Proofsheet.',
  linux:
    'Aucun trousseau ne s’ouvre sur cet ordinateur : il n’y en a pas, ou il est verrouillé. Configurez GNOME Keyring ou KWallet et déverrouillez-le, puis relancez Proofsheet. Si votre bureau n’est ni GNOME ni KDE, lancez aussi Proofsheet avec --password-store=gnome-libsecret.',
};
