import type * as english from '../en/unsafe-count';
import type { TranslatedNamespace } from '../messages';

export const unsafeCount: TranslatedNamespace<typeof english.unsafeCount> = {
  of: '{count, number} von {total, number}',
  atLeast: 'Mindestens {count, number} von {total, number}',
  waiting: 'Noch nicht geladen',
  reading: 'Wird geladen: {read, number} von {total, number} Alben',
  throttled: 'Pause, die der Dienst verlangt',
  notKnown: 'Nicht bekannt',
  unrated: '{count, plural, one {# ist nicht eingestuft} other {# sind nicht eingestuft}}',
  inLine: 'eventuell sensibel: {count}',
};

export const uncountedReasons: TranslatedNamespace<typeof english.uncountedReasons> = {
  'password-needed': '{count, plural, one {# Album braucht ein Passwort} other {# Alben brauchen ein Passwort}}',
  'not-subscribed': '{count, plural, one {# Album ist nur für Abonnenten} other {# Alben sind nur für Abonnenten}}',
  forbidden: '{count, plural, one {# Album verweigert der Dienst} other {# Alben verweigert der Dienst}}',
  'not-approved':
    '{count, plural, one {# Album: Das Projekt ist noch nicht freigegeben} other {# Alben: Das Projekt ist noch nicht freigegeben}}',
  'not-found': '{count, plural, one {# Album gibt es nicht mehr} other {# Alben gibt es nicht mehr}}',
  'signed-out': '{count, plural, one {# Album: Das Konto ist abgemeldet} other {# Alben: Das Konto ist abgemeldet}}',
  offline: '{count, plural, one {# Album: keine Verbindung} other {# Alben: keine Verbindung}}',
  'timed-out': '{count, plural, one {# Album: keine rechtzeitige Antwort} other {# Alben: keine rechtzeitige Antwort}}',
  'not-all-returned':
    '{count, plural, one {# Album: Der Dienst hält Bilder zurück} other {# Alben: Der Dienst hält Bilder zurück}}',
  'too-many': '{count, plural, one {# Album: zu viele zum Zählen} other {# Alben: zu viele zum Zählen}}',
  failed: '{count, plural, one {# Album konnte nicht geladen werden} other {# Alben konnten nicht geladen werden}}',
};
