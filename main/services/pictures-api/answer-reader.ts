/**
 * Reads a response of the Pictures API from bytes to typed rows. A separate function, so that it can run in a worker
 * thread.
 */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import { readValue, withoutSecret } from './answer';
import { parseAlbums, parseGallery } from './wire';
import { parseCountries, parsePricePlans } from './wire-lists';
import { parseCredentials, parseGroup, parsePermissions, parseProfiles, parseUserSummary } from './wire-people';

/** The id of the service. */
export const PICTURES_API = 'pictures-api';

/** `userId` is the user whose data was requested. */
const VALUE_READERS = {
  credentials: parseCredentials,
  permissions: parsePermissions,
  albums: (value: unknown, userId: string) => parseAlbums(value, userId),
  gallery: parseGallery,
  pricePlans: parsePricePlans,
  countries: parseCountries,
  userSummary: parseUserSummary,
  profiles: parseProfiles,
  group: parseGroup,
} as const;

export type ValueReader = keyof typeof VALUE_READERS;
export type ValueOf<Name extends ValueReader> = NonNullable<ReturnType<(typeof VALUE_READERS)[Name]>>;

export interface Reading<Name extends ValueReader> {
  readonly format: 'json' | 'xml';
  readonly reads: Name;
  readonly userId: string;
  /** The secret that was sent, which is removed from the response. */
  readonly secret: string;
}

/** Returns undefined if the response does not have the documented shape. */
export function readAnswer<Name extends ValueReader>(
  answer: HttpAnswer,
  reading: Reading<Name>,
  limits: ContentLimits,
) {
  const { format, reads, userId, secret } = reading;
  const value = readValue(withoutSecret(answer, secret), format, limits);
  // TypeScript does not relate the value in a table to its key.
  return VALUE_READERS[reads](value, userId) as ValueOf<Name> | undefined;
}
