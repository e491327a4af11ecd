/**
 * The one way out: every request of the program to a hosted service goes through `Http`. Services add their words to
 * it; time-outs, retries, limits, redirects and typed failures live behind it and nowhere else.
 */

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** One try of the whole exchange with its redirects, without waiting for a turn; milliseconds. */
  readonly timeoutMs?: number;
  /** Bytes of the decoded body; a longer one is a failure of kind `unreadable-answer`. */
  readonly limitBytes?: number;
  /** Reading twice is the same as reading once, so that a failed try may be repeated. GET always is. */
  readonly isRepeatable?: boolean;
  /** Higher goes first where requests wait for their turn. */
  readonly priority?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface Http {
  /**
   * Resolves with any answer whose status is below 500 and not 429; those are tried again first, where the request
   * allows it, and then rejected. Rejects with an `AppFailure`: offline, timed-out, rate-limited, service-failed,
   * unreadable-answer, cancelled, or refused (an address or a redirect that would not be safe to follow).
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
}
