import type * as english from '../en/capabilities';
import type { TranslatedNamespace } from '../messages';

export const pictureOrders: TranslatedNamespace<typeof english.pictureOrders> = {
  uploaded: 'Fecha de subida',
  'gallery-size': 'Tamaño de la galería',
  'gallery-price': 'Precio de la galería',
  'file-size': 'Tamaño del archivo',
};

export const ownerLookups: TranslatedNamespace<typeof english.ownerLookups> = {
  none: 'Enlace',
  'user-id-or-link': 'ID de usuario o enlace del perfil',
  'user-id-nickname-or-link': 'ID de usuario, alias o enlace del perfil',
  'nickname-or-link': 'Alias o enlace',
  'box-name': 'Nombre de una caja',
};
