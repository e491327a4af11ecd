/**
 * Provides the access token of one account, and renews it before it expires and after the service rejects it.
 * Concurrent callers share one renewal; new tokens are saved before they are used, because a renewal invalidates the
 * previous refresh token.
 */
import * as z from 'zod';
import { AppFailure } from '../../core/errors';
import type { AccountSecrets, SecretsHolder } from '../service-account';

export const Tokens = z.object({
  accessToken: z.string(),
  /** Milliseconds since 1970 by this computer's clock; null if the service states no lifetime. */
  expiresAtMs: z.number().nullable(),
  /** When to renew the token, by the same clock, so that it does not expire during a request. */
  renewFromMs: z.number().nullable(),
  refreshToken: z.string().nullable(),
});
export type Tokens = z.infer<typeof Tokens>;

/** The secrets of an account whose service issues tokens. */
interface WithTokens extends AccountSecrets {
  readonly tokens: Tokens | null;
}

export interface AccessTokens {
  readonly current: () => Promise<string>;
  /**
   * Returns a token to use instead of `refused`, which the service rejected. Rejects with `signed-out` if the sign-in
   * cannot be renewed.
   */
  readonly renew: (refused: string) => Promise<string>;
}

export interface AccessTokensDeps<Secrets extends WithTokens> {
  readonly secrets: SecretsHolder<Secrets>;
  /**
   * Rejects with `signed-out` if the service refuses the refresh token permanently. Null if this kind of sign-in cannot
   * be renewed.
   */
  readonly refresh: ((refreshToken: string) => Promise<Tokens>) | null;
}

/**
 * Milliseconds after a renewal in which a rejected new token is not renewed again, because not every server of the
 * service may know it yet. Shorter for a token that expires soon.
 */
const SETTLING_MS = 10_000;

export function createAccessTokens<Secrets extends WithTokens>({
  secrets,
  refresh,
}: AccessTokensDeps<Secrets>): AccessTokens {
  let renewing: Promise<Tokens> | null = null;
  let renewed: { readonly accessToken: string; readonly settledAtMs: number } | null = null;

  async function read(): Promise<Tokens> {
    const { tokens } = await secrets.read();
    if (tokens === null) throw new AppFailure({ kind: 'signed-out' });
    return tokens;
  }

  function renewOnce(tokens: Tokens): Promise<Tokens> {
    renewing ??= secrets
      .finishing(() => exchange(tokens))
      .finally(() => {
        renewing = null;
      });
    return renewing;
  }

  async function exchange({ refreshToken }: Tokens): Promise<Tokens> {
    if (refresh === null || refreshToken === null) {
      secrets.markSignedOut('expired');
      throw new AppFailure({ kind: 'signed-out', detail: { code: 'session-expired' } });
    }
    try {
      const next = await refresh(refreshToken);
      await secrets.change((kept) => ({ ...kept, tokens: next }));
      renewed = { accessToken: next.accessToken, settledAtMs: performance.now() + settlingMsOf(next) };
      return next;
    } catch (reason) {
      if (isSignedOut(reason)) secrets.markSignedOut('by-service');
      throw reason;
    }
  }

  /**
   * Returns whether to renew now. A token that cannot be renewed is used until the service rejects it: this computer's
   * clock may be wrong.
   */
  function isDue({ renewFromMs, refreshToken }: Tokens): boolean {
    return refresh !== null && refreshToken !== null && renewFromMs !== null && Date.now() >= renewFromMs;
  }

  return {
    async current() {
      const tokens = await read();
      if (!renewing && !isDue(tokens)) return tokens.accessToken;
      try {
        return (await renewOnce(tokens)).accessToken;
      } catch (reason) {
        // The renewal failed, but the current token has not expired yet.
        if (!isSignedOut(reason) && Date.now() < (tokens.expiresAtMs ?? 0)) return tokens.accessToken;
        throw reason;
      }
    },
    async renew(refused) {
      if (renewing) return (await renewing).accessToken;
      const tokens = await read();
      // Another call has renewed the token meanwhile.
      if (tokens.accessToken !== refused) return tokens.accessToken;
      if (renewed?.accessToken === refused && performance.now() < renewed.settledAtMs) {
        throw new AppFailure({
          kind: 'service-failed',
          status: 401,
          detail: { code: 'new-token-refused' },
        });
      }
      return (await renewOnce(tokens)).accessToken;
    },
  };
}

/** Returns how long a token that was just issued counts as new, in milliseconds: at most half its lifetime. */
function settlingMsOf({ expiresAtMs }: Tokens): number {
  return expiresAtMs === null ? SETTLING_MS : Math.min(SETTLING_MS, (expiresAtMs - Date.now()) / 2);
}

function isSignedOut(reason: unknown): boolean {
  return reason instanceof AppFailure && reason.error.kind === 'signed-out';
}
