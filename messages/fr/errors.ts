import type * as english from '../en/errors';
import type { TranslatedNamespace } from '../messages';

export const errorTitles: TranslatedNamespace<typeof english.errorTitles> = {
  'signed-out': 'Déconnecté par le service',
  offline: 'Le service est injoignable',
  'timed-out': 'Le service a mis trop de temps à répondre',
  'rate-limited': 'Le service demande d’attendre',
  forbidden: 'Non autorisé',
  'not-found': 'Introuvable',
  'not-subscribed': 'Sans abonnement',
  'not-understood': 'Saisie non reconnue',
  'read-only': 'Le service est fermé pour maintenance',
  insecure: 'La connexion n’est pas sécurisée',
  blocked: 'Réponse inattendue du réseau',
  refused: 'Le service a refusé la requête',
  'service-failed': 'Le service rencontre un problème',
  'unreadable-answer': 'La réponse est illisible',
  'service-retired': 'Ce serveur ne prend plus en charge cette version',
  cancelled: 'Arrêté',
  'not-recorded': 'Impossible d’écrire dans le journal',
  'mask-required': 'Le masquage ne peut pas être désactivé ici',
  'not-saved': 'Impossible d’écrire le fichier',
  'bad-request': 'L’appel a été refusé',
  internal: 'Une erreur s’est produite dans le programme',
  projectUnapproved: 'Le projet n’est pas approuvé',
  notSubscribedOrUnapproved: 'Sans abonnement, ou projet non approuvé',
  passwordNeeded: 'Un mot de passe est nécessaire',
  passwordWrong: 'Ce mot de passe est incorrect',
};

export const errorExplanations: TranslatedNamespace<typeof english.errorExplanations> = {
  'signed-out': 'Le service n’accepte plus le jeton de ce compte. Reconnectez-vous pour continuer.',
  offline: 'Vérifiez la connexion réseau, puis réessayez.',
  'timed-out': 'Le service n’a pas répondu à temps. Un nouvel essai peut suffire.',
  'rate-limited': 'Le service limite le nombre de requêtes qu’il accepte.',
  forbidden: 'Le service n’autorise pas ce compte à voir ce contenu.',
  'not-found': 'Ce contenu n’existe pas, ou son propriétaire ne le partage pas avec ce compte.',
  'not-subscribed': 'Le propriétaire ne montre ce contenu qu’aux abonnés de sa galerie privée.',
  'not-understood': 'Ce n’est ni un propriétaire, ni un album, ni un lien de ce service.',
  'read-only':
    'Pendant un moment, le service n’accepte ni connexion ni modification. La lecture peut fonctionner de nouveau plus tôt.',
  insecure: 'Rien n’a été envoyé. Vérifiez l’adresse et le réseau que vous utilisez.',
  blocked:
    'La réponse était une page web, par exemple d’un proxy, d’une page de connexion ou d’un captcha. Ouvrez une page dans un navigateur, connectez-vous si le réseau le demande, puis réessayez.',
  refused: 'Le service n’accepte pas un élément des paramètres de ce compte.',
  'service-failed': 'Le problème ne vient pas de votre côté. Réessayez plus tard.',
  'unreadable-answer':
    'La réponse a été coupée, est trop longue ou n’est pas ce que ce service envoie d’habitude : elle n’est donc pas affichée. Réessayez. Si cela se reproduit à chaque fois, signalez-le depuis le menu « Aide ».',
  'service-retired':
    'Proofsheet ne peut plus rien en charger. Cherchez une version plus récente de Proofsheet, ou adressez-vous à la personne qui gère le serveur.',
  cancelled: 'La requête a été annulée avant l’arrivée d’une réponse.',
  'not-recorded':
    'L’action n’a pas été effectuée, car chaque action en tant que membre doit d’abord être enregistrée. Vérifiez qu’il reste de la place sur le disque, puis réessayez.',
  'mask-required': 'Là où vous êtes, une preuve d’âge est exigée, et le service n’en a pas de vous.',
  'not-saved': 'Rien n’a été enregistré. Réessayez dans un autre dossier.',
  'bad-request': 'La fenêtre a envoyé un appel non valide. C’est une erreur du programme.',
  internal: 'Vos données sont intactes. Un nouvel essai peut suffire.',
  projectUnapproved:
    'Le service ne montre des images qu’aux projets approuvés. La personne qui a enregistré le projet peut demander au service de l’approuver.',
  notSubscribedOrUnapproved:
    'Le propriétaire ne montre ce contenu qu’aux abonnés, ou le service n’a pas encore approuvé votre projet. La réponse du service est la même dans les deux cas.',
  passwordOfAlbum: 'Le propriétaire protège cet album.',
  passwordOfSite: 'Le propriétaire protège ce site.',
  passwordOrNoSuchOwner:
    'Ce propriétaire n’existe pas, ou il protège tout le site. La réponse du service est la même dans les deux cas.',
  passwordOrPrivate:
    'L’album est privé ou protégé par un mot de passe. La réponse du service est la même dans les deux cas.',
};

export const signInFailureTitles: TranslatedNamespace<typeof english.signInFailureTitles> = {
  'cancelled-in-browser': 'La connexion a été annulée dans le navigateur',
  'browser-timed-out': 'Le délai de connexion est dépassé',
  'port-taken': 'Ce port est utilisé par un autre programme',
  'no-browser': 'Impossible d’ouvrir un navigateur',
  refused: 'Le service n’a pas accepté ces données',
  'different-person': 'C’est une autre personne',
  'another-sign-in': 'Une autre connexion est en cours',
};

export const signInFailureExplanations: TranslatedNamespace<typeof english.signInFailureExplanations> = {
  'cancelled-in-browser': 'Aucun compte n’a été connecté, et rien n’a changé ici.',
  'browser-timed-out': 'La page n’a pas été terminée à temps. Un nouvel essai en ouvre une nouvelle.',
  'port-taken':
    'Fermez ce programme, ou choisissez un autre port et enregistrez son adresse de redirection auprès du service.',
  'no-browser': 'Copiez l’adresse et ouvrez-la vous-même dans un navigateur sur cet ordinateur.',
  refused: 'Vérifiez votre saisie. Rien n’a été conservé.',
  'different-person':
    'Le navigateur est peut-être encore connecté au service avec cette personne : déconnectez-la là-bas, puis réessayez. Ou ajoutez cette personne comme un compte à part.',
  'another-sign-in':
    'Une seule connexion à la fois peut attendre le navigateur. Terminez-la ou annulez-la, puis réessayez.',
};

export const errorFacts: TranslatedNamespace<typeof english.errorFacts> = {
  status: 'Statut HTTP {status}',
  code: 'Code {code}',
  incident: 'Incident {id}',
};
