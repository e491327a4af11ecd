import type { Settings } from '../http/settings';

/** What the host says, in seconds; a test can let it be wrong. */
export function expiresInOf({ expiresInSaid, accessTokenSeconds }: Settings): number {
  return expiresInSaid ?? accessTokenSeconds;
}
