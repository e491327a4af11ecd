import type * as english from '../en/acting';
import type { TranslatedNamespace } from '../messages';

export const actingBand: TranslatedNamespace<typeof english.actingBand> = {
  backToOverview: 'Volver a la vista general',
  label: 'Actuar como miembro',
  actingAs: 'Actuando como {name}',
  forManager: 'desde {manager}',
  forManagerInGroup: 'desde {manager} · {group}',
  timeLeft: 'Tiempo restante',
  endsIn: 'Termina en {time}',
  extend: 'Ampliar',
  extendTo: 'Ampliar a {duration} desde ahora',
  stayLonger: 'Ampliar a {duration}',
  returnTo: 'Volver a {manager}',
  returnToWithKeys: 'Volver a {manager} ({keys})',
  maybeActing: 'Puede que esté actuando como miembro',
  stop: 'Dejar de actuar',
};

export const actingAnnouncements: TranslatedNamespace<typeof english.actingAnnouncements> = {
  started: 'Ahora actúa como {name}, desde la cuenta {manager}. Hora de fin: {time}.',
  startedInGroup: 'Ahora actúa como {name}, del grupo {group}, desde la cuenta {manager}. Hora de fin: {time}.',
  endsSoon: 'Actuar como {name} termina pronto. Hora de fin: {time}.',
  ended: 'Ya no actúa como miembro.',
};

export const actingTransition: TranslatedNamespace<typeof english.actingTransition> = {
  starting: 'Empezando a actuar como {name}',
  returning: 'Volviendo a {name}',
  failed: 'No se ha podido actuar como {name}',
  ended: 'Ya no actúa como {name}',
  endedExplanation: '{reason} Ya no se muestra nada de este miembro.',
  goOnAs: 'Continuar como {name}',
  actAgain: 'Actuar de nuevo como {name}',
};

export const actingEndReasons: TranslatedNamespace<typeof english.actingEndReasons> = {
  'time-limit': 'Se ha acabado el tiempo.',
  slept: 'El equipo se ha suspendido.',
  locked: 'El equipo se ha bloqueado.',
  blanked: 'La pantalla se ha apagado, y este sistema no indica si estaba bloqueada.',
  refused: 'El servicio ya no lo permite: puede que ya no administre el grupo, o que el miembro lo haya dejado.',
  'signed-out': 'La sesión de su cuenta está cerrada.',
  ended: 'El programa lo ha terminado.',
};

export const actingTime: TranslatedNamespace<typeof english.actingTime> = {
  minutesLeft: '{minutes}:{seconds}',
  hoursLeft: '{hours}:{minutes}:{seconds}',
};
