import type * as english from '../en/commands';
import type { TranslatedNamespace } from '../messages';

export const commands: TranslatedNamespace<typeof english.commands> = {
  'add-account': 'Añadir cuenta…',
  'show-account': 'Cuenta…',
  'choose-account': 'Cambiar de cuenta',
  'copy-picture': 'Copiar foto',
  'save-picture': 'Guardar foto como…',
  'show-settings': 'Configuración',
  'mask-everything': 'Enmascarar las fotos mostradas',
  'mask-all-pictures': 'Enmascarar todas las fotos o solo las sensibles',
  'lock-window': 'Bloquear la ventana',
  'take-mask-off': 'Desactivar la máscara…',
  reveal: 'Mostrar u ocultar',
  'reveal-album': 'Mostrar todo el álbum…',
  'toggle-inspector': 'Inspector',
  'larger-tiles': 'Fotos más grandes',
  'smaller-tiles': 'Fotos más pequeñas',
  'reset-tiles': 'Tamaño normal de las fotos',
  'larger-text': 'Texto más grande',
  'smaller-text': 'Texto más pequeño',
  'reset-text': 'Tamaño normal del texto',
  'reload-view': 'Actualizar',
  'show-activity': 'Actividad',
  back: 'Atrás',
  forward: 'Adelante',
  'go-up': 'Volver a los álbumes',
  find: 'Abrir propietario o álbum',
  'show-palette': 'Paleta',
  'show-group': 'Miembros del grupo',
  'act-as-recent-member': 'Actuar como un miembro reciente',
  'stop-acting': 'Dejar de actuar como miembro',
  'show-journal': 'Diario',
  'check-next-member': 'Miembro siguiente',
  'check-previous-member': 'Miembro anterior',
  'mark-looked-at': 'Marcar como visto',
  'mark-fine': 'Marcar como correcto',
  'mark-to-discuss': 'Marcar por hablar…',
  'mark-member-looked-at': 'Marcar al miembro como visto',
  'mark-member-fine': 'Marcar al miembro como correcto',
  'mark-member-to-discuss': 'Marcar al miembro por hablar…',
  'edit-member-note': 'Nota sobre el miembro…',
  'go-on-with-check': 'Continuar la revisión',
  'pause-check': 'Pausar la revisión',
  'finish-check': 'Terminar la revisión…',
  'show-finished-checks': 'Revisiones terminadas…',
  'show-guide': 'Guía del usuario',
  'show-keys': 'Atajos de teclado',
  'open-logs': 'Abrir registros',
  'copy-report': 'Copiar informe',
  'report-problem': 'Informar de un problema…',
  'show-about': 'Acerca de Proofsheet',
  'select-all': 'Seleccionar todo el texto',
};

export const toolbarWords: TranslatedNamespace<typeof english.toolbarWords> = {
  'show-group': 'Miembros',
  'reload-view': 'Actualizar',
  'show-keys': 'Atajos',
  'toggle-inspector': 'Inspector',
  'reveal-album': 'Mostrar',
};

export const commandDetails: TranslatedNamespace<typeof english.commandDetails> = {
  'show-account': 'nombre, color, cerrar sesión',
  reveal: 'la foto seleccionada, durante un tiempo',
  'show-palette': 'álbumes, propietarios, cuentas, miembros y comandos',
  'show-journal': 'lo que se ha hecho como miembro',
  'copy-report': 'versiones e incidencias recientes',
};

export const componentKeys: TranslatedNamespace<typeof english.componentKeys> = {
  move: 'Ir al elemento más cercano',
  'move-to-end': 'Ir al primero o al último',
  page: 'Subir o bajar una pantalla',
  open: 'Abrir',
  previous: 'Anterior',
  next: 'Siguiente',
  'step-to-end': 'Ir a la primera o a la última',
  'zoom-in': 'Acercar',
  'zoom-out': 'Alejar',
  'zoom-fit': 'Ajustar a la ventana',
  'zoom-actual': '100 % (píxeles reales)',
  'zoom-fill': 'Llenar la ventana',
  'zoom-toggle': 'Alternar entre ajustada y 100 %',
  'pan-picture': 'Mover la foto ampliada',
  'turn-right': 'Girar a la derecha',
  'turn-left': 'Girar a la izquierda',
  'close-viewer': 'Cerrar',
  peek: 'Mostrar una foto con máscara mientras se pulsa',
  'picture-menu': 'Abrir el menú de la foto',
  'move-account': 'Mover la cuenta',
  'account-menu': 'Abrir la cuenta',
};

export const shortcutSections: TranslatedNamespace<typeof english.shortcutSections> = {
  grid: 'En una cuadrícula',
  viewer: 'En la vista grande',
  pictures: 'Fotos',
  accounts: 'Cuentas',
  acting: 'Al actuar como miembro',
  check: 'Al revisar miembros',
  anywhere: 'En cualquier parte',
};

export const shortcutList: TranslatedNamespace<typeof english.shortcutList> = {
  lettersInFields: 'Los atajos de una sola letra no funcionan mientras se escribe en un campo; los demás, sí.',
  withDetail: '{label}: {detail}',
};

export const systemUses: TranslatedNamespace<typeof english.systemUses> = {
  redo: 'Rehacer',
  pasteAndMatchStyle: 'Pegar con el mismo estilo',
  fullScreen: 'Pantalla completa',
  hideOthers: 'Ocultar otros',
};
