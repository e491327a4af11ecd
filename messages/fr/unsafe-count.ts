import type * as english from '../en/unsafe-count';
import type { TranslatedNamespace } from '../messages';

export const unsafeCount: TranslatedNamespace<typeof english.unsafeCount> = {
  of: '{count, number} sur {total, number}',
  atLeast: 'Au moins {count, number} sur {total, number}',
  waiting: 'Pas encore chargé',
  reading: 'Chargement : {read, number} albums sur {total, number}',
  throttled: 'En pause : le service demande d’attendre',
  notKnown: 'Inconnu',
  unrated: '{count, plural, one {# n’est pas évaluée} other {# ne sont pas évaluées}}',
  inLine: 'peut-être sensibles : {count}',
};

export const uncountedReasons: TranslatedNamespace<typeof english.uncountedReasons> = {
  'password-needed':
    '{count, plural, one {# album demande un mot de passe} other {# albums demandent un mot de passe}}',
  'not-subscribed': '{count, plural, one {# album est réservé aux abonnés} other {# albums sont réservés aux abonnés}}',
  forbidden: '{count, plural, one {# album est refusé par le service} other {# albums sont refusés par le service}}',
  'not-approved':
    '{count, plural, one {# album : le projet n’est pas encore approuvé} other {# albums : le projet n’est pas encore approuvé}}',
  'not-found': '{count, plural, one {# album n’existe plus} other {# albums n’existent plus}}',
  'signed-out': '{count, plural, one {# album : le compte est déconnecté} other {# albums : le compte est déconnecté}}',
  offline: '{count, plural, one {# album : pas de connexion} other {# albums : pas de connexion}}',
  'timed-out': '{count, plural, one {# album : pas de réponse à temps} other {# albums : pas de réponse à temps}}',
  'not-all-returned':
    '{count, plural, one {# album : le service retient des images} other {# albums : le service retient des images}}',
  'too-many': '{count, plural, one {# album : trop nombreux à compter} other {# albums : trop nombreux à compter}}',
  failed: '{count, plural, one {# album n’a pas pu être chargé} other {# albums n’ont pas pu être chargés}}',
};
