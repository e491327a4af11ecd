import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'Orden descendente',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'Orden del servicio',
  name: 'Nombre',
  taken: 'Fecha de captura',
  uploaded: 'Fecha de subida',
  updated: 'Último cambio',
  size: 'Tamaño del archivo',
  count: 'Número de imágenes',
};
