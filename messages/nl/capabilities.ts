import type * as english from '../en/capabilities';
import type { TranslatedNamespace } from '../messages';

export const pictureOrders: TranslatedNamespace<typeof english.pictureOrders> = {
  uploaded: 'Uploaddatum',
  'gallery-size': 'Grootte van de galerie',
  'gallery-price': 'Prijs van de galerie',
  'file-size': 'Bestandsgrootte',
};

export const ownerLookups: TranslatedNamespace<typeof english.ownerLookups> = {
  none: 'Link',
  'user-id-or-link': 'Gebruikers-ID of link naar profiel',
  'user-id-nickname-or-link': 'Gebruikers-ID, bijnaam of link naar profiel',
  'nickname-or-link': 'Bijnaam of link',
  'box-name': 'Naam van een doos',
};
