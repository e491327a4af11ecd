import type * as english from '../en/group';
import type { TranslatedNamespace } from '../messages';

export const group: TranslatedNamespace<typeof english.group> = {
  members: 'Miembros',
  overview: 'Vista general',
  views: 'Lo que se muestra del grupo',
  memberCount: '{count, plural, one {# miembro} other {# miembros}}',
  compareTitle: 'Comparar: {name}',
  backToMembers: 'Volver a los miembros',
  backToAlbums: 'Volver a los álbumes',
  search: 'Nombre o ID de usuario',
  searchPlaceholder: 'Nombre o ID',
  order: 'Orden de los miembros',
  orderByName: 'Por nombre',
  orderByLastUsed: 'Por último uso',
  starredFirst: 'Primero los marcados',
  starFailed: 'No se pudo cambiar la estrella. {problem}.',
  reason: 'Motivo, para el diario (opcional)',
  reasonShort: 'Motivo',
  reasonHint: 'Se anota la próxima vez que actúe como miembro',
  addById: 'Añadir por ID',
  recent: 'Miembros recientes',
  usedLast: 'Usados hace poco',
  membersUsedLast: 'Miembros usados hace poco',
  membersAreOld: 'Esta lista de miembros puede estar desactualizada. {problem}.',
  someUnread: 'No se ha podido cargar a algunos miembros, y faltan aquí. {problem}.',
  noneTitle: 'No hay miembros',
  noneText: 'Este grupo no tiene más miembros que usted.',
  noneInGroupText: '{group} no tiene más miembros que usted.',
  noneKnownTitle: 'Aún no se conoce a ningún miembro',
  noneKnownText: 'Aquí aparecen los miembros que añade por su ID de usuario.',
  cannotActTitle: 'Esta cuenta no puede actuar como otros miembros',
  grant: 'Iniciar sesión de nuevo para concederlo',
};

export const memberRow: TranslatedNamespace<typeof english.memberRow> = {
  actAs: 'Actuar como {name}',
  actedAsNow: 'Actúa como este miembro',
  addedById: 'Añadido por ID',
  lastUsed: 'Último uso: {when}',
  lastUsedNow: 'Último uso: ahora mismo',
  compare: 'Comparar lo que ve usted y lo que ve {name}',
  forget: 'Borrar datos de {name}…',
  star: 'Marcar a {name} con una estrella',
  removeStar: 'Quitar la estrella de {name}',
  compareWord: 'Comparar',
  forgetWord: 'Borrar datos',
};

export const addMember: TranslatedNamespace<typeof english.addMember> = {
  label: 'Añadir un miembro',
  userId: 'Añadir un miembro por su ID de usuario',
  hint: 'Cada usuario tiene un único ID: el mismo como propietario de álbumes y como miembro de su grupo.',
  add: 'Añadir',
  adding: 'Añadiendo',
  close: 'Cerrar',
  addUserId: 'Añadir el ID de usuario {id}',
  addingUserId: 'Añadiendo el ID de usuario {id}',
  showAll: 'Mostrar todos los miembros',
  added: '{name} (#{id}) ya está en la lista.',
  notInGroup: 'No permitido: este usuario no está en su grupo.',
  noSuchUser: 'El servicio no tiene ningún usuario con este ID.',
  noneCalled: 'Ningún miembro se llama “{name}”',
  noneWithId: 'Ningún miembro tiene el ID {id}',
  howToFind: 'Los miembros se buscan por una parte de su nombre o de su ID de usuario.',
};

export const forgetMember: TranslatedNamespace<typeof english.forgetMember> = {
  question: '¿Borrar los datos de {name}?',
  explanation:
    'Proofsheet borra lo que este equipo conserva de su actuación como este miembro: cuándo fue la última vez y lo que se cargó entonces. {isCurrent, select, true {Ahora actúa como este miembro, y eso termina. } other {}}El diario queda como está, y en el servicio no cambia nada.',
  forget: 'Borrar datos',
  forgetting: 'Borrando datos',
  done: 'Datos de {name} borrados',
  deleted: 'Borrado de este equipo:',
  nothingKept: 'No se conservaba nada de este miembro.',
  journalStays: 'Las entradas del diario no se borran.',
};

export const forgottenData: TranslatedNamespace<typeof english.forgottenData> = {
  albums: 'los datos cargados de sus álbumes y fotos',
  location: 'la vista de sus álbumes que abrió por última vez',
  'added-by-id': 'que lo añadió por su ID; deja de aparecer en la lista',
  checks: 'su parte de sus revisiones: marcas, notas y qué imágenes ha visto',
  'last-acted-as': 'cuándo actuó como este miembro por última vez',
  star: 'su estrella',
};

export const overview: TranslatedNamespace<typeof english.overview> = {
  label: 'Vista general de los miembros',
  noMatch: 'Ninguno de los miembros cargados hasta ahora coincide.',
  onlyWith: 'Solo con',
  unsafePictures: 'fotos quizá sensibles',
  onlyWithUnsafePictures: 'Solo con fotos quizá sensibles',
  unsafeHint: 'Fotos que el servicio califica como no seguras o no califica',
  emptyAlbums: 'álbumes vacíos',
  onlyWithEmptyAlbums: 'Solo con álbumes vacíos',
  order: 'Orden de la vista general',
  reverse: 'Invertir el orden',
  columns: 'Columnas',
  rowsStay: 'Las filas no se mueven mientras el puntero está sobre ellas',
  progress: '{read, number} de {total, number} cargados',
  progressWithFailed: '{read, number} de {total, number} cargados, {failed, number} con error',
  counted: 'fotos contadas de {counted, number}',
  progressInPercent: 'Cargado aproximadamente el {percent, number} por ciento',
  notKnown: 'Se desconoce',
  isWaiting: 'A la espera de su turno',
  noAlbums: 'No hay álbumes',
  serviceAsksToWait: 'El servicio pide esperar, {seconds, number} s',
  serviceAskedToWait: 'El servicio ha pedido esperar',
  notAllowed: 'No permitido: el servicio no le deja actuar como este miembro.',
  tryAgainFor: 'Reintentar con {name}',
  more: '+{count, number}',
  moreAlbums: '{count, plural, one {# álbum más} other {# álbumes más}}',
  openAlbum: 'Abrir el álbum {album} de {name} y actuar como {name}',
};

export const overviewExporting: TranslatedNamespace<typeof english.overviewExporting> = {
  csv: 'Exportar CSV…',
  busy: 'Exportando la vista general',
  saved:
    '{count, plural, one {Se ha guardado # miembro como “{fileName}”.} other {Se han guardado # miembros como “{fileName}”.}}',
};

export const overviewColumns: TranslatedNamespace<typeof english.overviewColumns> = {
  name: 'Miembro',
  albums: 'Álbumes',
  pictures: 'Fotos',
  newest: 'Más reciente',
  unsafe: 'Quizá sensibles',
  empty: 'Vacíos',
  covers: 'Portadas de los álbumes',
};

export const overviewFacts: TranslatedNamespace<typeof english.overviewFacts> = {
  albums: '{count, plural, one {# álbum} other {# álbumes}}',
  pictures: '{count, plural, one {# foto} other {# fotos}}',
  newest: 'la más reciente, {day}',
  empty: '{count, plural, one {# vacío} other {# vacíos}}',
};

export const comparison: TranslatedNamespace<typeof english.comparison> = {
  explanation:
    'Proofsheet solicita los álbumes del ID de usuario {id} de dos maneras: con su propia cuenta, y a través de su grupo para este miembro.',
  label: 'Álbumes de {name}, vistos de dos maneras',
  requestedBy: 'Solicitados por {name}',
  requestedFor: 'Solicitados para {name}',
  ownAccount: 'su propia cuenta',
  groupForm: 'a través de su grupo, sin actuar como este miembro',
  differences: 'Diferencias',
  onlyDifferences: 'Solo diferencias',
  incomplete: 'Solo se muestra lo que se ha podido cargar.',
  isOld: 'Estos álbumes pueden estar desactualizados. {problem}.',
  noAlbumsTitle: 'No hay álbumes',
  noAlbumsText: 'Ninguna de las dos maneras muestra álbumes de {name}.',
  noDifferencesTitle: 'No hay diferencias',
  noDifferencesText: 'Las dos maneras muestran lo mismo.',
  couldNotRead: 'No se ha podido cargar',
  notForYou: 'A usted no le aparece',
  notAsMember: 'No aparece a través de su grupo',
  isSame: 'Igual de las dos maneras',
  maskedOnBothSides: 'Su máscara lo cubre en los dos lados',
  coverWithheld: 'sin acceso a la portada',
  notCounted: 'sin contar',
};

export const differences: TranslatedNamespace<typeof english.differences> = {
  'only-acting': 'Solo a través de su grupo',
  'only-plain': 'Solo con su cuenta',
  'cover-withheld': 'Portada no accesible con su cuenta',
  'cover-shown': 'Portada no accesible a través de su grupo',
  name: 'Nombre distinto',
  description: 'Descripción distinta',
  'picture-count': 'Número de fotos distinto: {own} y {acting}',
  safety:
    'Seguridad distinta: {own, select, safe {segura} unsafe {no segura} unknown {sin indicar} other {sin portada}} y {acting, select, safe {segura} unsafe {no segura} unknown {sin indicar} other {sin portada}}',
};

export const comparisonSummary: TranslatedNamespace<typeof english.comparisonSummary> = {
  none: 'No hay álbumes de ninguna de las dos maneras',
  allSame:
    '{count, plural, =1 {El único álbum es igual de las dos maneras} one {# álbum es igual de las dos maneras} other {Los # álbumes son iguales de las dos maneras}}',
  someDiffer:
    '{differing, plural, one {# de {count, plural, one {# álbum} other {# álbumes}} es distinto} other {# de {count, plural, one {# álbum} other {# álbumes}} son distintos}}',
  withDetails: '{summary}: {details}',
};

export const differenceCounts: TranslatedNamespace<typeof english.differenceCounts> = {
  'cover-withheld':
    '{count, plural, one {# con portada no accesible con su cuenta} other {# con portada no accesible con su cuenta}}',
  'only-acting': '{count, plural, one {# solo a través de su grupo} other {# solo a través de su grupo}}',
  'only-plain': '{count, plural, one {# solo con su cuenta} other {# solo con su cuenta}}',
  'cover-shown':
    '{count, plural, one {# con portada no accesible a través de su grupo} other {# con portada no accesible a través de su grupo}}',
  name: '{count, plural, one {# con otro nombre} other {# con otro nombre}}',
  description: '{count, plural, one {# con otra descripción} other {# con otra descripción}}',
  'picture-count': '{count, plural, one {# con otro número de fotos} other {# con otro número de fotos}}',
  safety: '{count, plural, one {# con otra seguridad} other {# con otra seguridad}}',
};
