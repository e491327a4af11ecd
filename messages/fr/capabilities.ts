import type * as english from '../en/capabilities';
import type { TranslatedNamespace } from '../messages';

export const pictureOrders: TranslatedNamespace<typeof english.pictureOrders> = {
  uploaded: 'Date de mise en ligne',
  'gallery-size': 'Taille de la galerie',
  'gallery-price': 'Prix de la galerie',
  'file-size': 'Taille du fichier',
};

export const ownerLookups: TranslatedNamespace<typeof english.ownerLookups> = {
  none: 'Lien',
  'user-id-or-link': 'ID utilisateur ou lien vers le profil',
  'user-id-nickname-or-link': 'ID utilisateur, pseudo ou lien vers le profil',
  'nickname-or-link': 'Pseudo ou lien',
  'box-name': 'Nom d’une boîte',
};
