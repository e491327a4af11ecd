/**
 * Authorization codes: valid for a minute, for one exchange by the client that requested them (RFC 6749, section
 * 4.1.2).
 */
import { createHash } from 'node:crypto';
import type { KnownSecrets } from '../http/known-secrets';
import { TokenFailure } from './failure';
import type { Grant } from './tokens';

const LIFETIME_MS = 60_000;

export interface CodeTerms {
  readonly grant: Grant;
  readonly redirectUri: string;
  /** The PKCE challenge; null if none was sent. */
  readonly challenge: string | null;
}

export interface PresentedCode {
  readonly code: string | undefined;
  readonly clientId: string;
  readonly redirectUri: string | undefined;
  readonly verifier: string | undefined;
}

export interface Codes {
  issue(terms: CodeTerms, atMs: number): string;
  /**
   * Returns the grant of a code. Throws `TokenFailure`; presenting a code again also revokes everything issued for it.
   */
  redeem(presented: PresentedCode, atMs: number): Grant;
}

export function createCodes(secrets: KnownSecrets): Codes {
  const codes = new Map<string, CodeTerms & { readonly expiresAtMs: number; isUsed: boolean }>();
  return {
    issue(terms, atMs) {
      const code = secrets.create('code');
      codes.set(code, { ...terms, expiresAtMs: atMs + LIFETIME_MS, isUsed: false });
      return code;
    },
    redeem(presented, atMs) {
      const issued = codes.get(presented.code ?? '');
      if (issued?.grant.clientId !== presented.clientId) throw new TokenFailure(400, 'invalid_grant');
      if (issued.isUsed) {
        issued.grant.isRevoked = true;
        throw new TokenFailure(400, 'invalid_grant');
      }
      // Marks the code as used even if a check below fails, so that a stolen code allows only one attempt.
      issued.isUsed = true;
      const isAsAsked =
        presented.redirectUri === issued.redirectUri && isVerified(issued.challenge, presented.verifier);
      if (!isAsAsked || atMs >= issued.expiresAtMs) throw new TokenFailure(400, 'invalid_grant');
      return issued.grant;
    },
  };
}

/** Checks PKCE. A verifier without a challenge is ignored, like an unknown parameter (RFC 6749, section 3.2). */
function isVerified(challenge: string | null, verifier: string | undefined): boolean {
  if (challenge === null) return true;
  if (verifier === undefined || !/^[\w.~-]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
