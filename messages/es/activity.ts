import type * as english from '../en/activity';
import type { TranslatedNamespace } from '../messages';

export const activity: TranslatedNamespace<typeof english.activity> = {
  title: 'Actividad',
  copy: 'Copiar como texto',
  emptyTitle: 'Aún no hay llamadas',
  emptyText: 'Aquí aparece cada llamada a un servicio, con su resultado y su duración.',
  tableLabel: 'Llamadas desde que se inició el programa',
  time: 'Hora',
  request: 'Solicitud',
  status: 'Estado',
  took: 'Duración',
  size: 'Tamaño',
  waited: 'Espera',
  picture: 'imagen',
  waitedForTurn: '{duration} hasta su turno',
  waitedForService: '{duration} porque el servicio pidió esperar',
  waitedForRetry: '{duration} antes de reintentar',
  tried: '{count, plural, one {# intento} other {# intentos}}',
  waitAndAttempts: '{wait}, {attempts}',
};

export const callOutcomes: TranslatedNamespace<typeof english.callOutcomes> = {
  'signed-out': 'sesión cerrada',
  'sign-in-failed': 'inicio fallido',
  offline: 'sin conexión',
  'timed-out': 'tiempo agotado',
  'rate-limited': 'pide esperar',
  forbidden: 'no permitido',
  'not-found': 'no encontrado',
  'not-subscribed': 'sin suscripción',
  'password-needed': 'pide contraseña',
  'not-understood': 'no reconocido',
  'read-only': 'mantenimiento',
  insecure: 'no seguro',
  blocked: 'bloqueado',
  refused: 'rechazado',
  'service-failed': 'servicio falló',
  'unreadable-answer': 'ilegible',
  'service-retired': 'no compatible',
  cancelled: 'cancelado',
  internal: 'error interno',
};
