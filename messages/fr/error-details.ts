import type * as english from '../en/error-details';
import type { TranslatedNamespace } from '../messages';

export const errorDetails: TranslatedNamespace<typeof english.errorDetails> = {
  'connection-ended': 'La connexion a pris fin avant l’arrivée d’une réponse ({systemCode}).',
  'connection-refused': 'Connexion refusée ({systemCode}).',
  'host-lookup-failed': 'Le nom de l’hôte ne peut pas être résolu pour le moment ({systemCode}).',
  'network-unreachable': 'Réseau inaccessible ({systemCode}).',
  'no-connection': 'Aucune connexion ({systemCode}).',
  'no-connection-in-time': 'Aucune connexion n’a été établie à temps ({systemCode}).',
  'no-route': 'Réseau inaccessible.',
  'no-secure-connection': 'Aucune connexion sécurisée n’a pu être établie ({systemCode}).',
  'no-such-host': 'Cet hôte n’existe pas ({systemCode}).',
  'not-a-proxy': 'Le serveur à l’adresse du proxy ne répond pas comme un proxy ({systemCode}).',
  'not-http': 'La réponse n’est pas du HTTP correct ({systemCode}).',
  'request-not-sendable': 'La requête ne peut pas être envoyée ({systemCode}).',

  'certificate-expired': 'Le certificat a expiré ({systemCode}).',
  'certificate-not-accepted': 'Le certificat n’est pas accepté ({systemCode}).',
  'certificate-not-yet-valid': 'Le certificat n’est pas encore valable ({systemCode}).',
  'certificate-of-another-host': 'Le certificat n’est pas valable pour cet hôte ({systemCode}).',
  'certificate-revoked': 'Le certificat a été révoqué ({systemCode}).',
  'certificate-self-signed': 'Le certificat est auto-signé ({systemCode}).',
  'certificate-untrusted':
    'Le certificat n’est pas signé par une autorité à laquelle cet ordinateur fait confiance ({systemCode}).',

  'proxy-asks-for-sign-in':
    'Le proxy {proxy} demande une authentification : indiquez un nom d’utilisateur et un mot de passe dans les Paramètres ({systemCode}).',
  'proxy-changed-meanwhile': 'Le proxy a été changé entre-temps.',
  'proxy-error-page': 'Un proxy répond par sa propre page d’erreur.',
  'proxy-forbids': 'Le proxy {proxy} n’autorise pas cette requête ({systemCode}).',
  'proxy-has-no-way': 'Le proxy {proxy} ne peut pas joindre ce serveur ({systemCode}).',
  'proxy-needs-sign-in': 'Un proxy demande une authentification.',
  'proxy-not-allowed': 'Le proxy n’a pas été autorisé.',
  'proxy-refuses-sign-in':
    'Le proxy {proxy} n’accepte pas le nom d’utilisateur et le mot de passe qu’il a reçus ({systemCode}).',
  'proxy-removal-not-allowed': 'L’abandon du proxy n’a pas été autorisé.',
  'proxy-sign-in-not-kept': 'Le nom d’utilisateur et le mot de passe du proxy n’ont pas pu être enregistrés.',
  'proxy-unsafe': 'Le proxy {proxy} n’est pas sûr.',
  'proxy-unusable': 'Le proxy {proxy} ne peut pas être utilisé.',
  'system-proxy-unknown': 'Le système n’a indiqué aucun proxy pour ce serveur.',
  'system-proxy-unsupported': 'Le système exige un type de proxy qui n’est pas pris en charge.',
  'network-asks-for-sign-in': 'Le réseau demande une authentification.',
  'challenge-page': 'La réponse a été remplacée par une page qui vérifie que le visiteur est humain.',

  'inside-own-network':
    'Le service a donné une adresse à l’intérieur de cet ordinateur ou de son réseau, où le service lui-même ne se trouve pas.',
  'only-https': 'Seul https est autorisé ici.',
  'redirect-drops-body': 'Une redirection ferait perdre ce qui a été envoyé.',
  'redirect-in-circle': 'Ses redirections tournent en boucle.',
  'redirect-to-nowhere': 'Une redirection n’a pas d’adresse valable.',
  'redirect-to-unsafe': 'Une redirection mène à une adresse non sûre de {target}.',
  'redirect-with-body': 'Une redirection mène à {target}, qui ne doit pas connaître ce qui a été envoyé.',
  'redirect-with-sign-in': 'Une redirection mène à {target}, qui ne doit pas connaître les identifiants.',
  'too-many-redirects': '{limit, plural, one {Plus d’une redirection.} other {Plus de {limit, number} redirections.}}',

  'address-empty': 'L’adresse est vide.',
  'address-has-fragment': 'L’adresse d’un service ne contient ni « # » ni ce qui le suit.',
  'address-has-password': 'Une adresse ne doit contenir ni nom d’utilisateur ni mot de passe.',
  'address-has-query': 'L’adresse d’un service ne contient ni point d’interrogation ni ce qui le suit.',
  'address-has-spaces': 'Une adresse ne contient ni espace, ni saut de ligne, ni barre oblique inverse.',
  'address-of-login-server-has-path':
    'L’adresse du serveur de connexion se termine après l’hôte : supprimez le chemin.',
  'address-of-pictures-api-has-path': 'L’adresse de la Pictures API se termine après l’hôte : supprimez le chemin.',
  'address-of-invented-service-has-path':
    'L’adresse d’une boîte à chaussures se termine après l’hôte : supprimez le chemin.',
  'address-unreadable': 'Ce n’est pas une adresse : son hôte ou son port est illisible.',
  'address-with-http':
    'http n’est possible que vers cet ordinateur : l’adresse de tout autre hôte commence par https://.',
  'address-with-other-protocol':
    'L’adresse doit commencer par https://. Les autres protocoles ne sont pas pris en charge.',
  'address-without-https': 'L’adresse doit commencer par https://.',
  'host-not-allowed': 'L’adresse n’a pas été autorisée.',
  'proxy-address-has-more': 'L’adresse d’un proxy se termine après son port : supprimez la suite.',
  'proxy-address-has-password':
    'Indiquez le nom d’utilisateur et le mot de passe dans leurs propres champs, pas dans l’adresse.',
  'proxy-address-with-other-protocol': 'L’adresse d’un proxy commence par http://, https://, socks4:// ou socks5://.',
  'smugmug-address-path':
    '{needsSlash, select, true {L’adresse de SmugMug doit se terminer par une barre oblique et contenir /json/ ou /rest/, par exemple {path}.} other {L’adresse de SmugMug doit contenir /json/ ou /rest/, par exemple {path}.}}',
  'smugmug-address-without-slash': 'L’adresse de SmugMug doit se terminer par une barre oblique.',
  'smugmug-com-not-supported':
    'Impossible de se connecter à smugmug.com : SmugMug y a désactivé la version 1.2 en 2018, et Proofsheet n’a pas la version plus récente, « SmugMug API v2 ». Rien n’a été envoyé.',

  'answer-empty-gallery': 'La galerie reçue est vide, alors que l’album ne l’est pas.',
  'answer-from-elsewhere': 'La réponse vient d’un autre serveur que la Pictures API.',
  'answer-has-doctype': 'La réponse déclare un type de document, ce qui n’est pas accepté.',
  'answer-in-unknown-characters': 'La réponse utilise un jeu de caractères inconnu.',
  'answer-needs-too-much-memory': 'La lecture de la réponse demande trop de mémoire.',
  'answer-not-asked-for': 'La réponse a un statut qui ne correspond à aucune demande.',
  'answer-not-json': 'La réponse n’est pas du JSON.',
  'answer-not-oauth': 'La réponse du serveur de connexion ne suit pas OAuth 2.',
  'answer-not-xml': 'La réponse n’est pas du XML dans les limites prévues.',
  'answer-of-another-part': 'La réponse est une autre partie que celle qui a été demandée.',
  'answer-of-other-service': 'La réponse a une autre forme que les réponses de ce service.',
  'answer-over-ratio': 'Une fois décompressée, la réponse fait plus de {limit, number} fois sa longueur.',
  'answer-stalled': 'Plus aucun octet reçu en {limitMs, number} ms.',
  'answer-too-complex': 'La réponse a trop d’éléments ou trop de niveaux imbriqués.',
  'answer-too-long': 'La réponse dépasse {limit, number} octets.',
  'answer-too-many-encodings': 'La réponse a trop d’encodages.',
  'answer-too-slow': 'Aucune réponse complète en {limitMs, number} ms.',
  'answer-truncated': 'La connexion a pris fin avant la réponse.',
  'answer-undecodable': 'La réponse encodée en « {encoding} » n’a pas pu être décodée.',
  'answer-without-album': 'La réponse ne contient aucun album.',
  'answer-without-countries': 'La liste des pays est vide.',
  'answer-without-rows': 'Une liste de la réponse n’a aucune ligne lisible.',
  'answer-without-rule': 'La liste des pays n’indique pas si celui-ci exige une preuve d’âge.',
  'login-page': 'Le serveur de connexion a répondu par une page web.',
  'login-without-code': 'La page de connexion a répondu sans code.',
  'login-without-password-hash': 'La connexion n’a rien renvoyé qui puisse remplacer le mot de passe par la suite.',
  'login-without-session': 'La connexion n’a renvoyé aucune session.',
  'login-without-token': 'La page de connexion a répondu sans jeton.',
  'pages-without-end': 'Les pages de la liste se renvoient les unes aux autres sans fin.',
  'picture-address-unusable': 'L’image n’a pas d’adresse valable.',
  'picture-expired': 'L’adresse de l’image a expiré.',
  'picture-not-a-picture': 'L’adresse d’une image a renvoyé autre chose.',
  'picture-not-scaled': 'L’image n’a pas pu être réduite.',
  'reading-too-slow': 'La réponse n’a pas pu être lue en {limitMs, number} ms.',
  'token-kind-unknown': 'Le type du jeton est inconnu.',
  'too-many-albums': 'La réponse indique {count, number} albums ; {limit, number} au plus sont lus.',
  'video-not-a-video': 'L’adresse d’une vidéo a renvoyé autre chose.',

  'api-key-refused': 'Le service n’accepte pas cette clé API.',
  'card-refused': 'La carte et le code PIN ne vont pas ensemble.',
  'new-token-refused': 'Le service n’accepte pas le jeton qu’il vient de délivrer.',
  'no-free-gallery-without-api-key': 'Sans clé API, il n’y a pas de galeries gratuites.',
  'no-such-album': 'Le propriétaire n’a pas cet album.',
  'no-such-album-or-category': 'Cette catégorie ou cet album n’existe pas.',
  'no-such-nickname': 'Aucun propriétaire n’a ce pseudo.',
  'no-such-owner-or-protected': 'Ce propriétaire n’existe pas, ou tout le site est protégé par un mot de passe.',
  'no-such-user': 'Aucun utilisateur n’a ce numéro.',
  'service-read-only': 'Le service est en lecture seule.',
  'service-version-gone': 'Le serveur ne prend plus en charge cette version du service.',
  'smugmug-api-key-invalid': 'La clé API n’est pas valable.',
  'smugmug-call-refused': 'Le service n’accepte pas cet appel.',
  'smugmug-login-invalid': 'Les identifiants ne sont pas valables.',
  'smugmug-login-without-user': 'La connexion ne désigne aucun utilisateur.',
  'smugmug-no-album-or-private':
    'Cet album n’existe pas, ou il n’est pas public, ou son mot de passe manque ou est incorrect.',
  'smugmug-no-answer': 'Le service n’a pas pu répondre.',
  'smugmug-no-owner-or-private':
    'Cet utilisateur n’existe pas, ou il n’est pas public, ou le mot de passe manque ou est incorrect.',
  'smugmug-program-refused': 'Le service refuse cette version du programme.',
  'smugmug-session-lost': 'La session a été perdue deux fois de suite.',
  'token-refused': 'Le service n’accepte pas le jeton d’accès : il est incorrect, expiré ou révoqué.',

  'id-or-link-not-supported': 'Ici, les albums ne peuvent pas être ouverts par ID ou par lien.',
  'needs-album-id-or-link': 'Ce n’est ni un ID avec sa clé, ni un lien vers un album de SmugMug.',
  'needs-api-key-for-nickname': 'Un propriétaire ne peut être trouvé par pseudo qu’avec une clé API.',
  'needs-box-name': 'Ce n’est pas le nom d’une boîte.',
  'needs-nickname-or-link': 'Ce n’est ni un pseudo, ni un lien de SmugMug.',
  'needs-own-album-of-member':
    'Pendant que vous agissez en tant que membre, seuls les albums de ce membre peuvent être ouverts.',
  'needs-user-id-nickname-or-link': 'Ce n’est ni un ID utilisateur, ni un pseudo, ni un lien vers un profil.',
  'needs-user-id-or-link': 'Ce n’est ni un ID utilisateur, ni un lien vers un profil.',
  'not-in-group': 'Cet utilisateur n’est pas dans votre groupe, ou vous ne gérez plus ce groupe.',
  'self-is-no-member': 'C’est le compte lui-même, et non un autre membre.',

  'group-without-api-key':
    'Pour obtenir la liste des membres, la clé API de votre projet est nécessaire, et elle n’a pas été fournie. Vous pouvez ajouter les membres par leur ID utilisateur.',
  'group-without-id':
    'Le service n’indique pas de quel groupe il s’agit. Vous pouvez ajouter ses membres par leur ID utilisateur.',
  'manages-no-group': 'Selon le service, ce compte ne gère aucun groupe.',
  'permission-missing-in-sign-in':
    'Les fonctions de groupe nécessitent l’autorisation {permission} : reconnectez-vous pour l’accorder.',
  'permission-missing-in-token':
    'Les fonctions de groupe nécessitent l’autorisation {permission} : obtenez un jeton qui la possède.',

  'age-account-signed-out':
    'Ce compte n’est pas connecté ; il est donc impossible de demander au service sa règle pour le pays indiqué par votre système ({country}). Le masquage reste activé. Reconnectez-vous.',
  'age-no-api-key': 'Non vérifié : ce compte n’a pas de clé API.',
  'age-no-country':
    'Votre système n’indique pas de quel pays il s’agit ; la règle du service pour ce pays n’est donc pas connue.',
  'age-no-such-rule': 'Non vérifié : ce service n’a pas de règle sur l’âge à demander.',
  'age-not-answered':
    'Il a été impossible de demander au service sa règle pour le pays indiqué par votre système ({country}). Le masquage reste activé. Réessayez.',
  'age-not-listed': 'Le service n’a pas de règle pour le pays indiqué par votre système ({country}).',
  'age-not-required': 'Là où vous êtes ({country}), le service n’exige pas de preuve d’âge.',
  'age-not-verified':
    'Là où vous êtes ({country}), le service exige une preuve d’âge avant d’afficher les images qu’il ne juge pas sûres, et ce compte n’en a pas. Le masquage reste activé.',
  'age-not-verified-signed-out':
    'Là où vous êtes ({country}), le service exige une preuve d’âge avant d’afficher les images qu’il ne juge pas sûres, et ce compte n’est pas connecté. Le masquage reste activé.',
  'age-refused':
    'Le service a refusé d’indiquer sa règle pour le pays indiqué par votre système ({country}). Le masquage reste activé. La clé API du compte est peut-être incorrecte : reconnectez-vous avec une autre, ou sans clé.',
  'age-verified': 'Là où vous êtes ({country}), le service exige une preuve d’âge, et ce compte en a une.',

  'account-changed-meanwhile': 'Le compte a été reconnecté ou supprimé.',
  'acting-changed-meanwhile':
    'Le compte ou le membre au nom duquel vous agissez a changé entre-temps. Recommencez l’export.',
  'acting-over': 'Vous n’agissez plus en tant que ce membre.',
  'browser-not-opened': 'Le système n’a ouvert aucun navigateur.',
  'browser-without-answer': 'Le navigateur n’a rien renvoyé en {limitMs, number} ms.',
  'check-is-paused': 'Le contrôle est en pause. Reprenez-le d’abord.',
  'check-not-finished': 'Un contrôle n’est pas encore terminé.',
  'check-without-member': 'Ce membre ne fait pas partie du contrôle.',
  'check-without-next-member': 'Il n’y a plus de membre dans ce contrôle.',
  'check-with-too-many-marks': 'Un contrôle accepte au plus {limit, number} marques.',
  'no-check-begun': 'Aucun contrôle n’a été commencé.',
  'no-sign-in-waits': 'Aucune connexion n’attend le navigateur.',
  'no-such-account': 'Ce compte n’existe pas.',
  'no-such-member': 'Ce groupe n’a pas de membre avec cet ID.',
  'other-sign-in-begun': 'Une autre connexion a été commencée.',
  'pin-not-kept': 'Le code PIN n’a pas pu être enregistré.',
  'port-in-use': 'Le programme ne peut pas écouter sur le port {port} de cet ordinateur ({systemCode}).',
  'session-expired': 'La session a expiré et ne peut pas être renouvelée.',
  'sign-in-unreadable': 'Les identifiants enregistrés sont illisibles.',
  'signed-in-as-other':
    'Ce compte appartient à {expectedIs, select, visitor {un visiteur} id {l’utilisateur {expected}} other {{expected}}}, mais la connexion a été établie par {foundIs, select, visitor {un visiteur} id {l’utilisateur {found}} other {{found}}}.',

  'another-question-open': 'Une autre question est ouverte.',
  'demo-ended': 'La démo s’est terminée avec le code {exitCode}.',
  'demo-not-started': 'La démo n’a pas démarré.',
  'demo-of-no-service': 'La démo n’a pas ce service.',
  'file-not-written':
    '{systemCode, select, unknown {Le fichier n’a pas pu être écrit.} other {Le fichier n’a pas pu être écrit ({systemCode}).}}',
  'journal-not-written':
    '{systemCode, select, unknown {Le journal n’a pas pu être écrit.} other {Le journal n’a pas pu être écrit ({systemCode}).}}',
  'journal-too-fast':
    'Le journal accepte au plus {limit, plural, one {une entrée} other {{limit, number} entrées}} par minute. Réessayez dans un instant.',
  'picture-masked-meanwhile':
    'L’image a été masquée de nouveau avant le choix d’un emplacement ; rien n’a donc été enregistré.',
  'picture-not-copyable': 'Ce type d’image ne peut pas être copié. Il peut être enregistré.',
  'picture-not-in-album': 'Cette image n’est pas dans l’album tel qu’il a été lu.',
  'report-not-printed': 'Les pages du rapport n’ont pas pu être créées. Choisissez un autre format.',
  'refused-twice': 'La demande a été refusée deux fois de suite. Elle peut être refaite dans une demi-minute.',
  'service-names-no-page': 'Le service n’indique pas de page pour cela.',
  'window-locked': 'La fenêtre est verrouillée.',

  'call-after-no-input': 'Une page ne s’ouvre qu’après l’appui sur une touche ou un bouton.',
  'call-for-age-of-manager': 'C’est le gestionnaire qui doit avoir prouvé son âge.',
  'call-for-other-member': 'Cela n’appartient pas au membre au nom duquel vous agissez.',
  'call-from-other-sender': 'Cet expéditeur n’est pas autorisé à appeler.',
  'call-in-flight': 'Un appel avec cet ID est en cours.',
  'call-of-nothing': 'La fenêtre a demandé quelque chose qui n’existe pas.',
  'call-out-of-bounds': 'L’appel est hors limites.',
  'call-too-large': 'Les données sont trop volumineuses, ou ne sont pas des données simples.',
  'call-unreadable': 'Ce n’est pas un appel.',
  'call-with-empty-field': 'Le champ {field} est vide.',
  'call-with-invalid-id': 'L’ID n’est pas valable pour ce service.',
  'call-with-invalid-input': 'La valeur de « {place} » n’est pas valable ({issue}).',
  'call-with-invalid-port': 'Le port n’est pas un nombre utilisable.',
  'call-with-own-api-key': 'Un compte de ce service a sa propre clé.',
  'call-with-unknown-field': 'La connexion n’a pas ce champ.',
  'call-with-unknown-method': 'Le service ne prend pas en charge cette méthode de connexion.',
  'call-with-unknown-order': 'Le service ne prend pas en charge cet ordre.',
  'call-with-unknown-service': 'Ce service n’existe pas.',
  'call-without-api-key': 'Cet appel de la Pictures API nécessite une clé API, et aucune n’est définie.',
  'call-without-groups': 'Ce compte ne peut pas agir en tant que membre.',
  'too-many-calls': 'Trop d’appels sont en cours.',
};

export const errorQuotes: TranslatedNamespace<typeof english.errorQuotes> = {
  said: 'Message reçu : « {quote} »',
  ofVariable: '{variable} : {problem}',
};
