import type * as english from '../en/ui';
import type { TranslatedNamespace } from '../messages';

export const ui: TranslatedNamespace<typeof english.ui> = {
  close: 'Cerrar',
  tryAgain: 'Reintentar',
  tryAllAgain: 'Reintentar todo',
  tryAgainIn: 'Reintentar en {time}',
  tryingAgain: 'Reintentando',
  signInAgain: 'Iniciar sesión de nuevo',
  copied: 'Copiado',
  more: 'Más',
  details: 'Detalles',
  announcements: 'Avisos',
};

export const durations: TranslatedNamespace<typeof english.durations> = {
  seconds: '{seconds, number} s',
  milliseconds: '{milliseconds, number} ms',
  minutesAndSeconds: '{minutes, number}:{seconds}',
};
