/** Handling of expired picture addresses: signed addresses expire after a while (pictures-api.md, section 14, A17). */
import { AppFailure } from '../core/errors';
import type { IdentityEntry } from '../library/identity-registry';
import type { PictureTarget } from './picture-address';

/** Thrown when the picture host rejects the address itself. */
export class AddressExpired extends Error {
  constructor(
    readonly url: string,
    readonly failure: AppFailure,
  ) {
    super('The address of a picture has expired.');
  }
}

const EXPIRED_STATUSES: readonly (number | undefined)[] = [403, 404, 410];

export async function detectExpiry<Value>(url: string, fetched: Promise<Value>): Promise<Value> {
  try {
    return await fetched;
  } catch (reason) {
    throw reason instanceof AppFailure && EXPIRED_STATUSES.includes(reason.error.status)
      ? new AddressExpired(url, reason)
      : reason;
  }
}

/** Returns whether the service has another address than the expired `url`. Asks at most once for each address. */
export async function renewAddress(
  { library }: IdentityEntry,
  place: PictureTarget,
  url: string,
  signal: AbortSignal,
  isRevealed: boolean,
): Promise<boolean> {
  switch (place.kind) {
    case 'picture':
    case 'video':
      return (await library.renewPicture(place.albumId, place.pictureId, url, signal, isRevealed)) !== null;
    case 'cover':
      return (await library.renewCover(place.albumId, url, signal, isRevealed)) !== null;
    case 'portrait':
    case 'member-cover':
      return false;
  }
}
