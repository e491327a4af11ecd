/** The traits of the Pictures API. */
import type { Capabilities } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { ServiceTraits } from '../album-service';

/**
 * The values of `OrderBy`, the service's default first (pictures-api.md, section 3). The documentation states no
 * direction.
 */
const ORDERS: Capabilities['orders'] = [
  { id: 'dateuploaded', name: 'uploaded' },
  { id: 'gallerysize', name: 'gallery-size' },
  { id: 'galleryprice', name: 'gallery-price' },
  { id: 'size', name: 'file-size' },
];

/** Nicknames can be searched only with the project's API key. */
export function traitsOf(hasApiKey: boolean): ServiceTraits {
  return {
    safetyFlags: true,
    dimensions: false,
    passwords: false,
    albumDetails: false,
    picturePages: false,
    orders: ORDERS,
    ownerLookup: hasApiKey ? 'user-id-nickname-or-link' : 'user-id-or-link',
  };
}

/**
 * Throws `bad-request` for an unknown order: the window is not trusted, and the service would answer with status 400
 * (A9).
 */
export function assertKnownOrder(orderBy: string | undefined): void {
  if (orderBy !== undefined && !ORDERS.some(({ id }) => id === orderBy)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-unknown-order' } });
  }
}
