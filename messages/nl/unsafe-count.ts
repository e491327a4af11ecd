import type * as english from '../en/unsafe-count';
import type { TranslatedNamespace } from '../messages';

export const unsafeCount: TranslatedNamespace<typeof english.unsafeCount> = {
  of: '{count, number} van {total, number}',
  atLeast: 'Minstens {count, number} van {total, number}',
  waiting: 'Nog niet geladen',
  reading: 'Wordt geladen: {read, number} van {total, number} albums',
  throttled: 'Gepauzeerd: de dienst vraagt om te wachten',
  notKnown: 'Niet bekend',
  unrated: '{count, plural, one {# is niet beoordeeld} other {# zijn niet beoordeeld}}',
  inLine: 'mogelijk gevoelig: {count}',
};

export const uncountedReasons: TranslatedNamespace<typeof english.uncountedReasons> = {
  'password-needed':
    '{count, plural, one {# album heeft een wachtwoord nodig} other {# albums hebben een wachtwoord nodig}}',
  'not-subscribed': '{count, plural, one {# album is voor abonnees} other {# albums zijn voor abonnees}}',
  forbidden:
    '{count, plural, one {# album wordt door de dienst geweigerd} other {# albums worden door de dienst geweigerd}}',
  'not-approved':
    '{count, plural, one {# album: het project is nog niet goedgekeurd} other {# albums: het project is nog niet goedgekeurd}}',
  'not-found': '{count, plural, one {# album bestaat niet meer} other {# albums bestaan niet meer}}',
  'signed-out': '{count, plural, one {# album: het account is afgemeld} other {# albums: het account is afgemeld}}',
  offline: '{count, plural, one {# album: geen verbinding} other {# albums: geen verbinding}}',
  'timed-out': '{count, plural, one {# album: geen antwoord op tijd} other {# albums: geen antwoord op tijd}}',
  'not-all-returned':
    '{count, plural, one {# album: de dienst houdt foto’s achter} other {# albums: de dienst houdt foto’s achter}}',
  'too-many': '{count, plural, one {# album: te veel om te tellen} other {# albums: te veel om te tellen}}',
  failed: '{count, plural, one {# album kon niet worden geladen} other {# albums konden niet worden geladen}}',
};
