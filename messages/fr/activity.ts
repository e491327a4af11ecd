import type * as english from '../en/activity';
import type { TranslatedNamespace } from '../messages';

export const activity: TranslatedNamespace<typeof english.activity> = {
  title: 'Activité',
  copy: 'Copier le texte',
  emptyTitle: 'Aucun appel pour le moment',
  emptyText: 'Chaque appel à un service apparaît ici, avec son résultat et sa durée.',
  tableLabel: 'Appels depuis le démarrage du programme',
  time: 'Heure',
  request: 'Requête',
  status: 'État',
  took: 'Durée',
  size: 'Taille',
  waited: 'Attente',
  picture: 'image',
  waitedForTurn: '{duration} pour attendre son tour',
  waitedForService: '{duration} à la demande du service',
  waitedForRetry: '{duration} avant un nouvel essai',
  tried: '{count, plural, one {# essai} other {# essais}}',
  waitAndAttempts: '{wait}, {attempts}',
};

export const callOutcomes: TranslatedNamespace<typeof english.callOutcomes> = {
  'signed-out': 'déconnecté',
  'sign-in-failed': 'échec connexion',
  offline: 'injoignable',
  'timed-out': 'délai dépassé',
  'rate-limited': 'mis en attente',
  forbidden: 'non autorisé',
  'not-found': 'introuvable',
  'not-subscribed': 'sans abonnement',
  'password-needed': 'mdp requis',
  'not-understood': 'non reconnu',
  'read-only': 'maintenance',
  insecure: 'non sécurisé',
  blocked: 'bloqué',
  refused: 'refusé',
  'service-failed': 'échec service',
  'unreadable-answer': 'illisible',
  'service-retired': 'obsolète',
  cancelled: 'annulé',
  internal: 'erreur interne',
};
