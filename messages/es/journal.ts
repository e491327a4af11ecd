import type * as english from '../en/journal';
import type { TranslatedNamespace } from '../messages';

export const journal: TranslatedNamespace<typeof english.journal> = {
  title: 'Diario',
  entries: 'Entradas',
  time: 'Hora',
  who: 'Quién',
  what: 'Qué pasó',
  reason: 'Motivo',
  changedSince: 'Modificada después de escribirse.',
  damagedTitle: 'No hay entradas que mostrar',
  damagedText:
    'Arriba se indica qué problema tiene el diario. Se podrá actuar de nuevo como miembro cuando se pueda escribir en el diario.',
  emptyTitle: 'Aún no se ha hecho nada como miembro',
  emptyText: 'Cuando actúa como miembro de un grupo, el diario anota cuándo, por qué y qué ha abierto.',
  noMatchTitle: 'No hay coincidencias',
  noMatchText: 'Ninguna entrada cumple todo esto: {filters}.',
  filteredText: '“{text}”',
  filteredKind: '“{kind}”',
  filteredFrom: 'desde el {day}',
  filteredTo: 'hasta el {day}',
  daysReversed: 'El primer día es posterior al último.',
  clearFilter: 'Quitar el filtro',
};

export const journalFilter: TranslatedNamespace<typeof english.journalFilter> = {
  label: 'Filtro',
  words: 'Palabras',
  wordsPlaceholder: 'Nombre, álbum o motivo',
  kind: 'Qué pasó',
  allKinds: 'Todo',
  account: 'Cuenta',
  allAccounts: 'Todas las cuentas',
  thisAccount: 'Esta cuenta',
  accountOfService: '{name}, {service}',
  from: 'Desde',
  to: 'Hasta',
};

export const journalKinds: TranslatedNamespace<typeof english.journalKinds> = {
  started: 'Inicio de la actuación',
  extended: 'Ampliación de la actuación',
  ended: 'Fin de la actuación',
  'album-opened': 'Álbum abierto',
  revealed: 'Mostrado',
  'rules-changed': 'Reglas de la máscara cambiadas',
  'settings-changed': 'Configuración cambiada',
  masked: 'Enmascarado de nuevo',
  downloaded: 'Descarga',
  exported: 'Exportación',
  searched: 'Búsqueda de fotos',
  'overview-opened': 'Vista general abierta',
  'check-started': 'Revisión empezada',
  'check-ended': 'Revisión terminada',
  'check-deleted': 'Revisión eliminada',
  compared: 'Álbumes comparados',
  'member-sought': 'Miembro buscado',
  'damage-found': 'Daño encontrado en el diario',
};

export const journalActions: TranslatedNamespace<typeof english.journalActions> = {
  started:
    '{isMaskOn, select, true {Empezó a actuar con la máscara activada} other {Empezó a actuar con la máscara desactivada}}',
  extended: 'Amplió el tiempo, hora de fin: {time}',
  ended: 'Dejó de actuar: {why}',
  'album-opened': 'Abrió el álbum “{name}”',
  revealed: 'Mostró: {what}',
  'rules-changed': 'Cambió la máscara: {from} → {to}',
  'settings-changed': 'Cambio: {what}',
  masked: 'Volvió a enmascarar: {what}',
  downloaded: 'Descargó: {what}',
  exported: 'Exportó: {what}',
  searched: 'Buscó en las fotos ya cargadas; resultados de {count, plural, one {# álbum} other {# álbumes}}',
  'overview-opened':
    '{reads, select, albums {Abrió la vista general del grupo, que carga la clasificación de las fotos de todos los álbumes} other {Abrió la vista general del grupo}}',
  compared: 'Comparó los álbumes de {name} con lo que ve la propia cuenta, sin actuar como {name}',
  'member-sought': 'Buscó {id} para añadir un miembro',
  'damage-found': 'Encontrado en el diario: {findings}',
};

export const journalChecks: TranslatedNamespace<typeof english.journalChecks> = {
  started:
    'Empezó una revisión de {count, plural, one {# miembro} other {# miembros}}{isMaskOff, select, true {, sin máscara} other {}}',
  ended:
    'Terminó una revisión: {count, plural, one {# miembro} other {# miembros}}, {marks, plural, one {# marca} other {# marcas}}',
  deleted:
    'Eliminó una revisión terminada: {count, plural, one {# miembro} other {# miembros}}, {marks, plural, one {# marca} other {# marcas}}',
};

export const journalEnds: TranslatedNamespace<typeof english.journalEnds> = {
  returned: 'volvió a su propia cuenta',
  switched: 'pasó a otro miembro',
  left: 'pasó a otra cuenta',
  'time-limit': 'se acabó el tiempo',
  slept: 'el equipo se suspendió',
  locked: 'la pantalla se bloqueó',
  blanked: 'la pantalla se apagó y pudo haberse bloqueado',
  refused: 'el servicio dejó de permitirlo',
  'signed-out': 'se cerró la sesión de la cuenta',
  forgotten: 'se borraron los datos del miembro',
  closed: 'se cerró Proofsheet',
  'cut-off': 'Proofsheet terminó de forma inesperada; anotado en el siguiente inicio',
};

export const journalRules: TranslatedNamespace<typeof english.journalRules> = {
  mask: 'las fotos sin calificar se enmascaran, aspecto: {style, select, mosaic {mosaico} soft {colores suaves} other {liso}}, {asksForMasked, select, true {se piden fotos con máscara} other {no se piden fotos con máscara}}',
  'mask-hidden':
    'las fotos sin calificar se enmascaran si están ocultas, aspecto: {style, select, mosaic {mosaico} soft {colores suaves} other {liso}}, {asksForMasked, select, true {se piden fotos con máscara} other {no se piden fotos con máscara}}',
  show: 'las fotos sin calificar se muestran, aspecto: {style, select, mosaic {mosaico} soft {colores suaves} other {liso}}, {asksForMasked, select, true {se piden fotos con máscara} other {no se piden fotos con máscara}}',
};

export const journalActors: TranslatedNamespace<typeof english.journalActors> = {
  asMember: '{account} como {member}',
  journal: 'El propio diario',
};

export const journalEntry: TranslatedNamespace<typeof english.journalEntry> = {
  label: 'Entrada completa',
  none: 'Elija una entrada para leerla completa.',
  notIntact: 'Esta entrada se ha modificado después de escribirse.',
  actor: '{from, select, group {{actor}, {group}, {service}} account {{actor}, {service}} other {{actor}}}',
  rules: 'Reglas de la máscara: {rules}',
  reason: 'Motivo: {reason}',
  numberAndTime: 'Entrada {number}, {time}',
};

export const journalState: TranslatedNamespace<typeof english.journalState> = {
  damaged: 'Dañado. {finding}',
  damagedPlaces: '{count, plural, one {Dañado en # lugar:} other {Dañado en # lugares:}}',
  nothingRepaired:
    'Proofsheet no ha reparado ni quitado nada. Las entradas posteriores están enlazadas con las dañadas.',
  isBeingChecked: 'Las entradas más antiguas aún se están comprobando.',
  wholeAndSealed:
    '{count, plural, =0 {Íntegro: sin entradas, protegido por {keychain}} one {Íntegro: # entrada, protegido por {keychain}} other {Íntegro: # entradas, protegido por {keychain}}}',
  wholeUnsealed:
    '{count, plural, =0 {Íntegro: sin entradas, sin la protección de un llavero} one {Íntegro: # entrada, sin la protección de un llavero} other {Íntegro: # entradas, sin la protección de un llavero}}',
  unsealedText:
    'Cada entrada está enlazada con la anterior, así que se detectan las entradas cambiadas. Una persona que pueda escribir en los archivos de este equipo aún podría quitar las últimas entradas. Con un llavero, también eso se detecta.',
  findings: 'Lo que se ha encontrado',
};

export const journalExporting: TranslatedNamespace<typeof english.journalExporting> = {
  label: 'Exportar',
  csv: 'Exportar CSV…',
  json: 'Exportar JSON…',
  saved:
    '{count, plural, =0 {Se han guardado 0 entradas como “{fileName}”.} one {Se ha guardado # entrada como “{fileName}”.} other {Se han guardado # entradas como “{fileName}”.}}',
};
