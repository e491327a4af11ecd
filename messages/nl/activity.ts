import type * as english from '../en/activity';
import type { TranslatedNamespace } from '../messages';

export const activity: TranslatedNamespace<typeof english.activity> = {
  title: 'Activiteit',
  copy: 'Kopiëren als tekst',
  emptyTitle: 'Nog geen aanroepen',
  emptyText: 'Elke aanroep van een dienst verschijnt hier, met het resultaat en de duur.',
  tableLabel: 'Aanroepen sinds de start van het programma',
  time: 'Tijd',
  request: 'Verzoek',
  status: 'Status',
  took: 'Duur',
  size: 'Grootte',
  waited: 'Gewacht',
  picture: 'afbeelding',
  waitedForTurn: '{duration} op zijn beurt',
  waitedForService: '{duration} omdat de dienst vroeg te wachten',
  waitedForRetry: '{duration} voor een nieuwe poging',
  tried: '{count, plural, one {# keer geprobeerd} other {# keer geprobeerd}}',
  waitAndAttempts: '{wait}, {attempts}',
};

export const callOutcomes: TranslatedNamespace<typeof english.callOutcomes> = {
  'signed-out': 'afgemeld',
  'sign-in-failed': 'aanmeldfout',
  offline: 'niet bereikt',
  'timed-out': 'duurde te lang',
  'rate-limited': 'vroeg te wachten',
  forbidden: 'niet toegestaan',
  'not-found': 'niet gevonden',
  'not-subscribed': 'geen abonnement',
  'password-needed': 'wachtwoord nodig',
  'not-understood': 'niet begrepen',
  'read-only': 'onderhoud',
  insecure: 'niet veilig',
  blocked: 'geblokkeerd',
  refused: 'geweigerd',
  'service-failed': 'fout bij dienst',
  'unreadable-answer': 'onleesbaar',
  'service-retired': 'niet ondersteund',
  cancelled: 'geannuleerd',
  internal: 'programmafout',
};
