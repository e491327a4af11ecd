import type * as english from '../en/acting';
import type { TranslatedNamespace } from '../messages';

export const actingBand: TranslatedNamespace<typeof english.actingBand> = {
  backToOverview: 'Terug naar het overzicht',
  label: 'Handelen als lid',
  actingAs: 'Je handelt als {name}',
  forManager: 'via {manager}',
  forManagerInGroup: 'via {manager} · {group}',
  timeLeft: 'Resterende tijd',
  endsIn: 'Stopt over {time}',
  extend: 'Verlengen',
  extendTo: 'Verlengen tot {duration} vanaf nu',
  stayLonger: 'Verlengen tot {duration}',
  returnTo: 'Terug naar {manager}',
  returnToWithKeys: 'Terug naar {manager} ({keys})',
  maybeActing: 'Mogelijk handel je als lid',
  stop: 'Stoppen met handelen als lid',
};

export const actingAnnouncements: TranslatedNamespace<typeof english.actingAnnouncements> = {
  started: 'Je handelt nu als {name}, via {manager}, tot {time}.',
  startedInGroup: 'Je handelt nu als {name} van {group}, via {manager}, tot {time}.',
  endsSoon: 'Handelen als {name} stopt binnenkort, om {time}.',
  ended: 'Je handelt weer als jezelf.',
};

export const actingTransition: TranslatedNamespace<typeof english.actingTransition> = {
  starting: 'Handelen als {name} begint',
  returning: 'Terug naar {name}',
  failed: 'Handelen als {name} is niet gelukt',
  ended: 'Je handelt niet meer als {name}',
  endedExplanation: '{reason} Er wordt niets meer van dit lid getoond.',
  goOnAs: 'Doorgaan als {name}',
  actAgain: 'Opnieuw handelen als {name}',
};

export const actingEndReasons: TranslatedNamespace<typeof english.actingEndReasons> = {
  'time-limit': 'De tijd was om.',
  slept: 'De computer ging in slaapstand.',
  locked: 'De computer werd vergrendeld.',
  blanked: 'Het scherm ging uit, en dit systeem zegt niet of het werd vergrendeld.',
  refused:
    'De dienst stond het niet meer toe: misschien beheer je de groep niet meer, of heeft het lid de groep verlaten.',
  'signed-out': 'Je account is afgemeld.',
  ended: 'Het programma heeft het beëindigd.',
};

export const actingTime: TranslatedNamespace<typeof english.actingTime> = {
  minutesLeft: '{minutes}:{seconds}',
  hoursLeft: '{hours}:{minutes}:{seconds}',
};
