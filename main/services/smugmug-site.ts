/** What both versions of SmugMug's API have in common: the host names of the site, and what its albums can do. */
import type { ServiceTraits } from './album-service';

/** Host names of the service itself: none is a nickname. */
export const NOT_NICKNAMES: ReadonlySet<string> = new Set([
  'www',
  'api',
  'secure',
  'upload',
  'photos',
  'cdn',
  'help',
  'wiki',
  'news',
]);

export const SMUGMUG_TRAITS: ServiceTraits = {
  safetyFlags: false,
  dimensions: true,
  passwords: true,
  albumDetails: true,
  picturePages: true,
  orders: [],
  ownerLookup: 'nickname-or-link',
};
