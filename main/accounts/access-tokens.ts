/**
 * The access token of one account, renewed before it expires and after the service refused it. One renewal at a time,
 * whoever waits for it; what it gave is kept before it is used, for the token before it is worth nothing any more.
 */
import { AppFailure } from '../core/errors';
import type { SecretsHolder, Tokens } from '../services/service-account';

export interface AccessTokens {
  readonly current: () => Promise<string>;
  /** Another one in place of `refused`, which the service did not take. Rejects with `signed-out` where there is none. */
  readonly renew: (refused: string) => Promise<string>;
}

export interface AccessTokensParts {
  readonly secrets: SecretsHolder;
  /** Rejects with `signed-out` where the service refuses for good; null where nothing can be renewed. */
  readonly refresh: ((refreshToken: string) => Promise<Tokens>) | null;
}

/**
 * A new token that is refused at once is not renewed again and again: not all of the service may know it yet. A short-lived
 * one may just be over.
 */
const SETTLING_MS = 10_000;

export function createAccessTokens({ secrets, refresh }: AccessTokensParts): AccessTokens {
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
      throw new AppFailure({ kind: 'signed-out', detail: 'The sign-in is over, and cannot be renewed.' });
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

  /** What cannot be renewed is used until the service refuses it: this computer's clock may be wrong. */
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
        // Not renewed in time, yet what there is still counts.
        if (!isSignedOut(reason) && Date.now() < (tokens.expiresAtMs ?? 0)) return tokens.accessToken;
        throw reason;
      }
    },
    async renew(refused) {
      if (renewing) return (await renewing).accessToken;
      const tokens = await read();
      // Somebody else renewed it meanwhile.
      if (tokens.accessToken !== refused) return tokens.accessToken;
      if (renewed?.accessToken === refused && performance.now() < renewed.settledAtMs) {
        throw new AppFailure({
          kind: 'service-failed',
          status: 401,
          detail: 'The service does not take the token that it has just given.',
        });
      }
      return (await renewOnce(tokens)).accessToken;
    },
  };
}

/** It has just come. */
function settlingMsOf({ expiresAtMs }: Tokens): number {
  return expiresAtMs === null ? SETTLING_MS : Math.min(SETTLING_MS, (expiresAtMs - Date.now()) / 2);
}

function isSignedOut(reason: unknown): boolean {
  return reason instanceof AppFailure && reason.error.kind === 'signed-out';
}
