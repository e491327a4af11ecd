import type * as english from '../en/activity';
import type { TranslatedNamespace } from '../messages';

export const activity: TranslatedNamespace<typeof english.activity> = {
  title: 'Aktivität',
  copy: 'Als Text kopieren',
  emptyTitle: 'Noch keine Anfragen',
  emptyText: 'Jede Anfrage an einen Dienst erscheint hier, mit ihrem Ergebnis und ihrer Dauer.',
  tableLabel: 'Anfragen seit dem Programmstart',
  time: 'Zeit',
  request: 'Anfrage',
  status: 'Status',
  took: 'Dauer',
  size: 'Größe',
  waited: 'Wartezeit',
  picture: 'Bild',
  waitedForTurn: '{duration} in der Warteschlange',
  waitedForService: '{duration} vom Dienst verlangt',
  waitedForRetry: '{duration} bis zum nächsten Versuch',
  tried: '{count, plural, one {# Versuch} other {# Versuche}}',
  waitAndAttempts: '{wait}, {attempts}',
};

export const callOutcomes: TranslatedNamespace<typeof english.callOutcomes> = {
  'signed-out': 'abgemeldet',
  'sign-in-failed': 'Anmeldefehler',
  offline: 'nicht erreicht',
  'timed-out': 'zu langsam',
  'rate-limited': 'muss warten',
  forbidden: 'nicht erlaubt',
  'not-found': 'nicht gefunden',
  'not-subscribed': 'nicht abonniert',
  'password-needed': 'Passwort nötig',
  'not-understood': 'unverständlich',
  'read-only': 'Wartung',
  insecure: 'nicht sicher',
  blocked: 'blockiert',
  refused: 'abgelehnt',
  'service-failed': 'Dienstfehler',
  'unreadable-answer': 'nicht lesbar',
  'service-retired': 'veraltet',
  cancelled: 'abgebrochen',
  internal: 'Programmfehler',
};
