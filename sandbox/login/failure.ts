/** The three kinds of refusal by the login host. */
import type { ReplyTarget } from './reply-address';

/** The client or its redirect URI is not trusted, so the host shows an error page instead of redirecting. */
export class UntrustedRequest extends Error {}

/** The client is trusted and gets the error code of RFC 6749, section 4.1.2.1, by redirect. */
export class RefusedRequest extends Error {
  constructor(
    readonly target: ReplyTarget,
    readonly error: 'invalid_request' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_response_type',
  ) {
    super(error);
  }
}

/** An error response of the token endpoint: `{"error":"…"}` (pictures-api.md, section 9.4 and A13). */
export class TokenFailure extends Error {
  constructor(
    readonly status: 400 | 401,
    readonly error: string,
  ) {
    super(error);
  }
}
