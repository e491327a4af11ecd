import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Orden descendente',
  ofService: 'Ordenado por el servicio',
  here: 'Ordenado en este equipo',
  grouping: 'Grupos de imágenes',
  undated: 'Sin fecha',
  scrubber: 'Fecha',
  failed: 'No se han podido ordenar las imágenes. {problem}.',
  read: '{known, number} de {total, plural, one {# imagen leída} other {# imágenes leídas}}. Las demás siguen sin ordenar.',
  reading: '{known, number} de {total, plural, one {# imagen leída} other {# imágenes leídas}}…',
  readOthers: 'Leer las demás',
  stopReading: 'Detener la lectura',
  noValues: 'El servicio no lo indica para ninguna de estas imágenes.',
  namesMasked: 'Los títulos están ocultos, así que no se ordena por nombre.',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Orden del servicio',
  ofList: 'Orden de la lista',
  byAlbum: 'Por álbum',
  name: 'Nombre',
  taken: 'Fecha de captura',
  uploaded: 'Fecha de subida',
  updated: 'Último cambio',
  size: 'Tamaño del archivo',
  count: 'Número de imágenes',
};

export const groupBy: TranslatedNamespace<typeof english.groupBy> = {
  nothing: 'Sin grupos',
  day: 'Por día',
  month: 'Por mes',
  year: 'Por año',
};
