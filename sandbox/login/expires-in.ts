import type { Settings } from '../http/settings';

/** Returns the `expires_in` that the host reports, in seconds; a setting can make it wrong. */
export function expiresInOf({ expiresInSaid, accessTokenSeconds }: Settings): number {
  return expiresInSaid ?? accessTokenSeconds;
}
