import type * as english from '../en/acting';
import type { TranslatedNamespace } from '../messages';

export const actingBand: TranslatedNamespace<typeof english.actingBand> = {
  backToOverview: 'Retour à la vue d’ensemble',
  label: 'Action en tant que membre',
  actingAs: 'En tant que {name}',
  forManager: 'pour {manager}',
  forManagerInGroup: 'pour {manager} · {group}',
  timeLeft: 'Temps restant',
  endsIn: 'Fin dans {time}',
  extend: 'Prolonger',
  extendTo: 'Prolonger pour {duration} à partir de maintenant',
  stayLonger: 'Prolonger pour {duration}',
  returnTo: 'Revenir à {manager}',
  returnToWithKeys: 'Revenir à {manager} ({keys})',
  maybeActing: 'Vous agissez peut-être en tant que membre',
  stop: 'Y mettre fin',
};

export const actingAnnouncements: TranslatedNamespace<typeof english.actingAnnouncements> = {
  started: 'Vous agissez maintenant en tant que {name}, pour {manager}, jusqu’à {time}.',
  startedInGroup: 'Vous agissez maintenant en tant que {name}, du groupe {group}, pour {manager}, jusqu’à {time}.',
  endsSoon: 'Vous n’agirez bientôt plus en tant que {name} : fin à {time}.',
  ended: 'Vous agissez de nouveau en votre nom.',
};

export const actingTransition: TranslatedNamespace<typeof english.actingTransition> = {
  starting: 'Passage à {name}',
  returning: 'Retour à {name}',
  failed: 'Impossible d’agir en tant que {name}',
  ended: 'Vous n’agissez plus en tant que {name}',
  endedExplanation: '{reason} Plus rien de ce membre n’est affiché.',
  goOnAs: 'Continuer en tant que {name}',
  actAgain: 'Agir de nouveau en tant que {name}',
};

export const actingEndReasons: TranslatedNamespace<typeof english.actingEndReasons> = {
  'time-limit': 'La durée prévue est écoulée.',
  slept: 'L’ordinateur s’est mis en veille.',
  locked: 'L’ordinateur a été verrouillé.',
  blanked: 'L’écran s’est éteint, et ce système n’indique pas s’il était verrouillé.',
  refused: 'Le service ne l’autorise plus : vous ne gérez peut-être plus le groupe, ou ce membre l’a peut-être quitté.',
  'signed-out': 'Votre compte est déconnecté.',
  ended: 'Le programme y a mis fin.',
};

export const actingTime: TranslatedNamespace<typeof english.actingTime> = {
  minutesLeft: '{minutes}:{seconds}',
  hoursLeft: '{hours}:{minutes}:{seconds}',
};
