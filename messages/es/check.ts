import type * as english from '../en/check';
import type { TranslatedNamespace } from '../messages';

export const startCheck: TranslatedNamespace<typeof english.startCheck> = {
  open: 'Empezar una revisión…',
  title: 'Empezar una revisión',
  start: '{count, plural, one {Revisar # miembro} other {Revisar # miembros}}',
  explanation:
    'Usted actúa como un miembro tras otro. En cada uno ve lo que ve el miembro y puede marcar imágenes, álbumes y al propio miembro, con notas para usted. Una revisión se puede pausar y continuar otro día.',
  whichMembers: 'Qué miembros',
  all: 'Todos los miembros',
  shown: 'Los que muestra la lista, según búsqueda y filtro',
  changed: 'Con cambios desde la última revisión',
  starred: 'Miembros con estrella',
  changedDetail:
    '{changed, number} con cambios, {never, number} nunca revisados, {unknown, number} sin datos porque la vista general no los ha leído',
  order: 'En el orden de la lista.',
  tooMany: 'Una revisión admite como máximo {limit, number} miembros: los primeros de la lista.',
  reason: 'Motivo, para el diario (opcional)',
  maskOff: 'Desactivar la máscara en cada miembro',
  maskOffHint:
    'Las imágenes sensibles se ven en cuanto se abre un miembro, durante {duration} cada vez. El diario lo registra para cada miembro.',
};

export const checkPanel: TranslatedNamespace<typeof english.checkPanel> = {
  label: 'Revisión de miembros',
  running: 'Revisión: miembro {position, number} de {count, number}, {name}',
  paused: 'Revisión en pausa: {opened, number} de {count, number} miembros abiertos',
  noMembers: 'No queda ningún miembro en esta revisión.',
  continuesWith: 'Continúa con {name}',
  maskOff: 'Desactivar la máscara',
  backToMember: 'Volver al miembro',
  continue: 'Continuar la revisión',
  notKept: 'Sin llavero, esta revisión se pierde al cerrar el programa.',
  unreadable: 'No se pueden abrir revisiones anteriores.',
};

export const checkBar: TranslatedNamespace<typeof english.checkBar> = {
  label: 'Revisión',
  position: 'Revisión: miembro {position, number} de {count, number}',
  positionShort: 'Revisión: {position, number} de {count, number}',
  pause: 'Pausar',
  finish: 'Terminar…',
  isLast: 'Este es el último miembro de la revisión.',
  isFirst: 'Este es el primer miembro de la revisión.',
  stillMasked: 'La máscara sigue activada. {problem}.',
};

export const finishCheck: TranslatedNamespace<typeof english.finishCheck> = {
  title: '¿Terminar la revisión?',
  text: 'Se han abierto {opened, number} de {count, number} miembros. Las marcas y notas quedan en el informe; la próxima revisión empieza sin ellas.',
  finish: 'Terminar la revisión',
  done: 'La revisión ha terminado',
  doneText:
    '{count, plural, one {# miembro} other {# miembros}}, {marks, plural, one {# marca} other {# marcas}}. Las imágenes que ha visto ya no cuentan como nuevas.',
};

export const checkSkipped: TranslatedNamespace<typeof english.checkSkipped> = {
  title: 'No se ha podido abrir {name}',
  left: 'El servicio ya no incluye a este miembro: es posible que haya dejado el grupo. La revisión lo registra y continúa con el siguiente miembro.',
  refused:
    'El servicio ya no le permite actuar como este miembro: es posible que haya dejado el grupo o que se le haya retirado el permiso. La revisión lo registra y continúa con el siguiente miembro.',
  next: 'Siguiente miembro: {name}',
};

export const finishedChecks: TranslatedNamespace<typeof english.finishedChecks> = {
  open: 'Revisiones terminadas…',
  title: 'Revisiones terminadas',
  none: 'Todavía no se ha terminado ninguna revisión.',
  counts: '{count, plural, one {# miembro} other {# miembros}}, {marks, plural, one {# marca} other {# marcas}}',
  hint: 'Las últimas cinco revisiones terminadas se guardan en este equipo y se olvidan con la cuenta.',
  delete: 'Eliminar…',
  deleteQuestion:
    '¿Eliminar esta revisión con sus marcas y notas? Su informe ya no se podrá exportar. Lo que ha visto no volverá a contar como nuevo.',
  deleteConfirm: 'Eliminar la revisión',
  deleted: 'La revisión se ha eliminado.',
};

export const checkReportMenu: TranslatedNamespace<typeof english.checkReportMenu> = {
  open: 'Exportar informe…',
  pdf: 'Como páginas (PDF)…',
  csv: 'Como tabla (CSV)…',
  json: 'Como datos (JSON)…',
  saved: 'Se ha guardado {fileName}',
  cancel: 'Cancelar la exportación',
};

export const checkMarks: TranslatedNamespace<typeof english.checkMarks> = {
  'looked-at': 'Visto',
  fine: 'Correcto',
  'to-discuss': 'Por hablar',
  label: 'Marcar {title}',
  editNote: 'Nota…',
  marked: '{title}: {mark}',
  removed: '{title}: ya sin la marca “{mark}”',
  withNote: '{mark}: {note}',
};

export const checkNote: TranslatedNamespace<typeof english.checkNote> = {
  title: 'Nota sobre {title}',
  mark: 'Marca',
  note: 'Nota',
  hint: 'Solo en este ordenador; se olvida con la cuenta.',
  wasNotSaved: 'Este texto aún no se ha guardado.',
  remove: 'Quitar la marca',
};

export const checkNews: TranslatedNamespace<typeof english.checkNews> = {
  count: '{count, plural, one {# imagen nueva} other {# imágenes nuevas}}',
  nothing: 'Nada nuevo por ahora',
  since: 'Desde la revisión del {date}',
  newAlbum: 'Nuevo',
  newPictures: '{count, plural, one {# nueva} other {# nuevas}}',
  newPicture: 'Nueva',
  rerated: 'Clasificada de otro modo',
};
