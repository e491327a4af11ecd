/** The three ways in which the login host refuses. */
import type { ReplyTarget } from './reply-address';

/** The client or its address cannot be trusted, so nobody may be sent there: said on a page of the host's own. */
export class UntrustedRequest extends Error {}

/** The client is known and is told, in the words of RFC 6749, section 4.1.2.1. */
export class RefusedRequest extends Error {
  constructor(
    readonly target: ReplyTarget,
    readonly error: 'invalid_request' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_response_type',
  ) {
    super(error);
  }
}

/** What the token address answers: `{"error":"…"}` (pictures-api.md, section 9.4 and A13). */
export class TokenFailure extends Error {
  constructor(
    readonly status: 400 | 401,
    readonly error: string,
  ) {
    super(error);
  }
}
