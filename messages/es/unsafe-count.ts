import type * as english from '../en/unsafe-count';
import type { TranslatedNamespace } from '../messages';

export const unsafeCount: TranslatedNamespace<typeof english.unsafeCount> = {
  of: '{count, number} de {total, number}',
  atLeast: 'Al menos {count, number} de {total, number}',
  waiting: 'Aún sin cargar',
  reading: 'Cargando: {read, number} de {total, number} álbumes',
  throttled: 'En pausa: el servicio pide esperar',
  notKnown: 'Se desconoce',
  unrated: '{count, plural, one {# sin clasificar} other {# sin clasificar}}',
  inLine: 'quizá sensibles: {count}',
};

export const uncountedReasons: TranslatedNamespace<typeof english.uncountedReasons> = {
  'password-needed':
    '{count, plural, one {# álbum necesita una contraseña} other {# álbumes necesitan una contraseña}}',
  'not-subscribed': '{count, plural, one {# álbum es para suscriptores} other {# álbumes son para suscriptores}}',
  forbidden: '{count, plural, one {# álbum rechazado por el servicio} other {# álbumes rechazados por el servicio}}',
  'not-approved':
    '{count, plural, one {# álbum: el proyecto aún no está aprobado} other {# álbumes: el proyecto aún no está aprobado}}',
  'not-found': '{count, plural, one {# álbum ya no existe} other {# álbumes ya no existen}}',
  'signed-out':
    '{count, plural, one {# álbum: la cuenta está desconectada} other {# álbumes: la cuenta está desconectada}}',
  offline: '{count, plural, one {# álbum: sin conexión} other {# álbumes: sin conexión}}',
  'timed-out': '{count, plural, one {# álbum: sin respuesta a tiempo} other {# álbumes: sin respuesta a tiempo}}',
  'not-all-returned':
    '{count, plural, one {# álbum: el servicio retiene fotos} other {# álbumes: el servicio retiene fotos}}',
  'too-many': '{count, plural, one {# álbum: demasiados para contar} other {# álbumes: demasiados para contar}}',
  failed: '{count, plural, one {# álbum no se pudo cargar} other {# álbumes no se pudieron cargar}}',
};
