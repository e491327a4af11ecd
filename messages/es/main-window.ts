import type * as english from '../en/main-window';
import type { TranslatedNamespace } from '../messages';

export const windowTitle: TranslatedNamespace<typeof english.windowTitle> = {
  actingAs: 'Actuando como {member} (#{id}) desde {manager}',
  locked: 'Sin título',
};

export const journalExport: TranslatedNamespace<typeof english.journalExport> = {
  fileName: 'Diario de Proofsheet {day}',
  fileNameActing: 'Diario de Proofsheet {day} (actuando como {member})',
  someMember: 'un miembro',
  number: 'Número',
  time: 'Hora (UTC)',
  manager: 'Administrador',
  service: 'Servicio',
  group: 'Grupo',
  member: 'Miembro',
  memberId: 'ID de miembro',
  event: 'Suceso',
  what: 'Qué',
  reason: 'Motivo',
  mask: 'Máscara',
  intact: 'Intacta',
  maskOn: 'activada',
  maskOff: 'desactivada',
  yes: 'sí',
  no: 'no',
  notActedAs: 'comparado, sin actuar como el miembro',
  albumsSearched: '{count, plural, one {# álbum} other {# álbumes}}',
  albumsRead: 'clasificación de las fotos de todos los álbumes',
};

export const serviceNames: TranslatedNamespace<typeof english.serviceNames> = {
  visitor: 'Visitante',
  demo: 'Demostración',
  freeGallery: 'Galería gratuita',
};

export const pictureFile: TranslatedNamespace<typeof english.pictureFile> = {
  fileName: '{name}{isStill, select, true { (fotograma)} other {}}{isMasked, select, true { (enmascarada)} other {}}',
  untitled: 'Foto',
};

export const checkReport: TranslatedNamespace<typeof english.checkReport> = {
  fileName: 'Revisión de Proofsheet {day}',
  row: 'Fila',
  album: 'Álbum',
  picture: 'Imagen',
  mark: 'Marca',
  note: 'Nota',
  problem: 'No se pudo leer',
  seconds: 'Segundos',
  pictures: 'Imágenes vistas',
  member: 'miembro',
  opened: 'álbum abierto',
  marked: 'marcado',
  unread: 'no leído',
  'looked-at': 'visto',
  'to-discuss': 'por comentar',
  fine: 'correcto',
};

export const overviewExport: TranslatedNamespace<typeof english.overviewExport> = {
  fileName: 'Vista general de Proofsheet {day}',
  notes: 'Observaciones',
};

export const pictureList: TranslatedNamespace<typeof english.pictureList> = {
  file: 'Fotos de Proofsheet {day}',
  album: 'Álbum',
  title: 'Título',
  fileName: 'Nombre de archivo',
  kind: 'Tipo',
  picture: 'foto',
  video: 'vídeo',
  caption: 'Descripción',
  keywords: 'Palabras clave',
  takenAt: 'Tomada',
  uploadedAt: 'Subida',
  width: 'Ancho (píxeles)',
  height: 'Alto (píxeles)',
  sizeBytes: 'Tamaño (bytes)',
  latitude: 'Latitud',
  longitude: 'Longitud',
  isMasked: 'Con máscara',
  link: 'Enlace',
  id: 'ID',
};
