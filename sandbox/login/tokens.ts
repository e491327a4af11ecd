/** Access and refresh tokens with their grants, kept in memory while the sandbox runs. */
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder, Settings } from '../http/settings';
import { TokenFailure } from './failure';

/** One "Allow" by a person. Revoking it invalidates all codes and tokens issued from it. */
export interface Grant {
  readonly clientId: string;
  readonly userId: number;
  readonly scopes: readonly string[];
  isRevoked: boolean;
}

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface Tokens {
  issueAccess(grant: Grant, atMs: number): string;
  issuePair(grant: Grant, atMs: number): TokenPair;
  /**
   * Issues a new pair. The old refresh token is invalid from then on, even if the response is lost (A13). Throws
   * `TokenFailure`.
   */
  refresh(refreshToken: string, clientId: string, atMs: number): TokenPair;
  /** Returns undefined if the token is unknown, expired or revoked. */
  findGrant(accessToken: string, atMs: number): Grant | undefined;
  expireAccess(): void;
  expireRefresh(): void;
}

interface Issued {
  readonly grant: Grant;
  expiresAtMs: number;
  isUsed: boolean;
}

const SECOND_MS = 1000;

export function createTokens(settings: SettingsHolder, secrets: KnownSecrets): Tokens {
  const accessTokens = new Map<string, Issued>();
  const refreshTokens = new Map<string, Issued>();

  function issueAccess(grant: Grant, atMs: number): string {
    const value = secrets.create('access-token');
    const expiresAtMs = atMs + settings.current.accessTokenSeconds * SECOND_MS;
    accessTokens.set(value, { grant, expiresAtMs, isUsed: false });
    return value;
  }

  function issuePair(grant: Grant, atMs: number): TokenPair {
    const refreshToken = secrets.create('refresh-token');
    const expiresAtMs = atMs + settings.current.refreshTokenSeconds * SECOND_MS;
    refreshTokens.set(refreshToken, { grant, expiresAtMs, isUsed: false });
    return { accessToken: issueAccess(grant, atMs), refreshToken };
  }

  return {
    issueAccess,
    issuePair,
    refresh(refreshToken, clientId, atMs) {
      const issued = refreshTokens.get(refreshToken);
      if (issued?.grant.clientId === clientId && issued.isUsed && settings.current.isRefreshReuseFatal)
        issued.grant.isRevoked = true;
      if (issued?.grant.clientId !== clientId || issued.isUsed || !isAlive(issued, atMs)) {
        throw new TokenFailure(401, 'refresh_token_has_expired');
      }
      const { revokedScopes } = settings.current;
      if (issued.grant.scopes.some((scope) => revokedScopes.includes(scope)))
        throw new TokenFailure(401, 'permissions_revoked');
      issued.isUsed = true;
      return issuePair(issued.grant, atMs);
    },
    findGrant(accessToken, atMs) {
      const issued = accessTokens.get(accessToken);
      return issued && isAlive(issued, atMs) ? issued.grant : undefined;
    },
    expireAccess: () => expireAll(accessTokens),
    expireRefresh: () => expireAll(refreshTokens),
  };
}

function isAlive({ grant, expiresAtMs }: Issued, atMs: number): boolean {
  return !grant.isRevoked && atMs < expiresAtMs;
}

function expireAll(tokens: ReadonlyMap<string, Issued>): void {
  for (const issued of tokens.values()) issued.expiresAtMs = 0;
}

/** Returns the `expires_in` that the host reports, in seconds; a setting can make it wrong. */
export function expiresInOf({ expiresInSaid, accessTokenSeconds }: Settings): number {
  return expiresInSaid ?? accessTokenSeconds;
}
