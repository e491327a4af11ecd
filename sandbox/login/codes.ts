/** Authorization codes: for one exchange, within a minute, by whoever asked for them (RFC 6749, section 4.1.2). */
import { createHash } from 'node:crypto';
import type { KnownSecrets } from '../http/known-secrets';
import { TokenFailure } from './failure';
import type { Grant } from './tokens';

const LIFETIME_MS = 60_000;

export interface CodeTerms {
  readonly grant: Grant;
  readonly redirectUri: string;
  /** Of PKCE; null where none was sent. */
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
  /** Throws `TokenFailure`; a code that comes a second time takes down what came of it the first time. */
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
      // Used up even where it is refused below: whoever has it without the rest gets one guess.
      issued.isUsed = true;
      const isAsAsked =
        presented.redirectUri === issued.redirectUri && isVerified(issued.challenge, presented.verifier);
      if (!isAsAsked || atMs >= issued.expiresAtMs) throw new TokenFailure(400, 'invalid_grant');
      return issued.grant;
    },
  };
}

/** A verifier without a challenge is ignored, as an unknown parameter would be (RFC 6749, section 3.2). */
function isVerified(challenge: string | null, verifier: string | undefined): boolean {
  if (challenge === null) return true;
  if (verifier === undefined || !/^[\w.~-]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
