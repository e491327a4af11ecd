import type * as english from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english.lockScreen> = {
  title: 'Bloqueado',
  pin: 'PIN',
  unlock: 'Desbloquear',
  forgot: 'He olvidado el PIN',
  cancel: 'Cancelar',
  signOut: 'Cerrar todas las sesiones',
  signOutExplanation:
    'Si ha olvidado el PIN, puede cerrar aquí la sesión de todas las cuentas. Así también se quita el PIN y se desbloquea la ventana.',
  wrongPin: 'El PIN no es correcto.',
  tooManyWrongPins: 'Demasiados PIN incorrectos.',
  wait: '{seconds, plural, one {Pruebe de nuevo dentro de # segundo.} other {Pruebe de nuevo dentro de # segundos.}}',
  unreadablePin:
    'No se puede leer el PIN porque el llavero está bloqueado. Desbloquee el llavero y vuelva a iniciar el programa.',
  failed: 'No ha funcionado. Pruebe de nuevo.',
};

export const decoys: TranslatedNamespace<typeof english.decoys> = {
  documentTitle: 'Notas de la reunión trimestral',
  documentBegin: 'El acta de la última reunión se aprobó sin cambios.',
  documentMiddle:
    'La calefacción de la segunda planta se reparará la próxima semana. Hasta entonces se usarán las salas de la primera planta.',
  documentEnd: 'Próximos pasos: reunir las cifras de cada departamento, acordar una fecha y enviar el resumen a todos.',
  terminal:
    '$ make check\nConfiguración leída\n214 archivos comprobados: sin problemas\nPruebas: 86 correctas, 0 fallidas\nTerminado en 42 s\n$ ',
};
