import type * as english from '../en/capabilities';
import type { TranslatedNamespace } from '../messages';

export const pictureOrders: TranslatedNamespace<typeof english.pictureOrders> = {
  uploaded: 'Datum des Hochladens',
  'gallery-size': 'Größe der Galerie',
  'gallery-price': 'Preis der Galerie',
  'file-size': 'Dateigröße',
};

export const ownerLookups: TranslatedNamespace<typeof english.ownerLookups> = {
  none: 'Link',
  'user-id-or-link': 'Benutzer-ID oder Profil-Link',
  'user-id-nickname-or-link': 'Benutzer-ID, Nickname oder Profil-Link',
  'nickname-or-link': 'Nickname oder Link',
  'box-name': 'Name einer Schachtel',
};
