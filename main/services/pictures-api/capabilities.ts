/** What the Pictures API can do, as data. */
import type { Capabilities } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

/** Values of `OrderBy`, the service's own default first (pictures-api.md, section 3). No page says in which direction. */
const ORDERS: Capabilities['orders'] = [
  { id: 'dateuploaded', label: 'Date uploaded' },
  { id: 'gallerysize', label: 'Gallery size' },
  { id: 'galleryprice', label: 'Gallery price' },
  { id: 'size', label: 'File size' },
];

/** Nicknames are searched with the project's API key, and not without one. */
export function capabilitiesOf(hasApiKey: boolean): Capabilities {
  return {
    safetyFlags: true,
    subscriptions: true,
    dimensions: false,
    impersonation: true,
    passwords: false,
    categories: false,
    unlistedAlbums: false,
    albumDetails: false,
    exif: false,
    orders: ORDERS,
    ownerLookup: hasApiKey ? 'User ID, nickname or profile link' : 'User ID or profile link',
  };
}

/** What comes from the window is untrusted, and the service would answer an unknown order with status 400 (A9). */
export function assertKnownOrder(orderBy: string | undefined): void {
  if (orderBy !== undefined && !ORDERS.some(({ id }) => id === orderBy)) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not an order of the Pictures API.' });
  }
}
