/** One answer of the Pictures API from its bytes to typed rows; a function by itself, so that it can run in a thread. */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import { readValue, withoutSecret } from './answer';
import { parseAlbums, parseGallery } from './wire';
import { parseCountries, parsePricePlans } from './wire-lists';
import { parseCredentials, parseGroup, parsePermissions, parseProfiles, parseUserSummary } from './wire-people';

/** `userId`: whose were asked for. */
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
  /** What was sent as a secret, which is taken out of the answer. */
  readonly secret: string;
}

/** Undefined: not the documented shape. */
export function readPicturesApiAnswer<Name extends ValueReader>(
  answer: HttpAnswer,
  reading: Reading<Name>,
  limits: ContentLimits,
) {
  const { format, reads, userId, secret } = reading;
  const value = readValue(withoutSecret(answer, secret), format, limits);
  // TypeScript does not relate the value of a table to the name it is found by.
  return VALUE_READERS[reads](value, userId) as ValueOf<Name> | undefined;
}
