/**
 * The program's HTTP client: every request to a hosted service goes through `Http`. Timeouts, retries, limits,
 * redirects and typed failures are handled behind it and nowhere else; services add only their vocabulary.
 */

import type { Readable } from 'node:stream';
import type { ContentRange, RequestedRange } from './byte-range';
import type { CallKind } from './limits';

/** Label of requests for a picture. Its address is as confidential as the picture, so only the host is logged. */
export const PICTURE_LABEL = 'picture';

/** One sending of a request: the first attempt, a retry, or the target of a redirect on the same origin. */
export interface RequestAttempt {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body: string | undefined;
  /** Counts from 1, over retries and redirects. */
  readonly number: number;
}

/**
 * Returns the headers that authorize one attempt, such as a signature with a new nonce and timestamp. Synchronous, so
 * that it cannot wait for a request that waits in the same queue.
 */
export type Authorize = (attempt: RequestAttempt) => Readonly<Record<string, string>>;

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Without credentials: `authorize` supplies those. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Called for each attempt when its turn has come. A request with it follows redirects only within its own origin, so
   * that no other host receives the credentials. What it throws rejects the request.
   */
  readonly authorize?: Authorize | undefined;
  readonly body?: string;
  readonly signal: AbortSignal;
  /**
   * An address of the service that supplied `url`. `url` may point into this computer or its network only if that
   * service is there.
   */
  readonly givenBy?: URL | undefined;
  /** Selects the limits (`limits.ts`); defaults to `rows`. */
  readonly kind?: CallKind;
  /** Overrides the limit of its kind. */
  readonly timeoutMs?: number;
  /** Overrides the limit of its kind. A longer body fails with `unreadable-answer`. */
  readonly limitBytes?: number;
  /** True if repeating the request is harmless, so that a failed attempt may be repeated. Defaults to true for GET. */
  readonly isRepeatable?: boolean;
  /** Requests with a higher priority leave the queue first. */
  readonly priority?: number | undefined;
  /**
   * Called when the origin throttles this request or another one to it, and this request will be sent automatically
   * afterwards. Called once per throttling period; must not throw. `untilMs` is the earliest time, as of `Date.now()`.
   */
  readonly onThrottled?: ((untilMs: number) => void) | undefined;
  /**
   * Called at most once for each attempt, with the first `BEGINNING_BYTES` of a longer response with status 200 while the
   * rest arrives; must not throw. The response may still fail.
   */
  readonly onBeginning?: ((beginning: HttpAnswer) => void) | undefined;
  /** The service's name for the call if the path does not show it, such as "smugmug.images.get". Never a value. */
  readonly label?: string;
}

export interface BodyStream {
  /** The part that the body is; null if it is the whole resource. */
  readonly part: ContentRange | null;
  readonly totalBytes: number | null;
  readonly body: Readable;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** Replaces the body if streaming was requested, the status is 200 or 206, and the response is not HTML. */
  readonly stream?: BodyStream;
}

export interface Http {
  /**
   * Resolves with any response whose status is below 500 and not 407 or 429. 429 and 5xx are retried if the request
   * allows it, then rejected. Rejects with an `AppFailure` with the host and a detail:
   * - `insecure`: an unsafe address, a rejected certificate, or an unsafe redirect (with `status`)
   * - `offline`: host not found, network unreachable, connection refused, or no secure connection
   * - `timed-out`, `cancelled`, `rate-limited`, `service-failed`
   * - `blocked`: a proxy, a network or a challenge answered instead of the service
   * - `unreadable-answer`: not HTTP, truncated, too long, not decodable, or endless redirects
   * - `refused`: the request cannot be sent as it is
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface StreamProgress {
  /** Position in the whole resource: a part that starts later starts here with its own first byte. */
  readonly receivedBytes: number;
  /** Length of the whole resource; null if the server does not state it. */
  readonly totalBytes: number | null;
}

export interface StreamRequest extends HttpRequest {
  /** The part to read; the whole resource if absent. */
  readonly range?: RequestedRange | null | undefined;
  /**
   * The `validator` of an earlier response. If the resource has changed since, the whole new one arrives instead of the
   * part.
   */
  readonly ifRange?: string | null | undefined;
  /** Called for each chunk that arrives; must not throw. */
  readonly onProgress?: ((progress: StreamProgress) => void) | undefined;
}

export interface HttpStream extends Pick<HttpAnswer, 'status' | 'headers'>, Pick<BodyStream, 'part' | 'totalBytes'> {
  /** For `ifRange` of a later request; null if the response has no validator that is exact enough. */
  readonly validator: string | null;
  /**
   * The body as sent, of any length; read or destroy it. It fails with an `AppFailure` if the connection breaks, if it
   * ends early, or if no bytes arrive for a while. HTML pages, and bodies with a status other than 200 and 206, are
   * read completely first, within the limits.
   */
  readonly body: Readable;
}

/** For bodies that are too long for memory, such as videos and downloads. */
export interface StreamingHttp {
  /**
   * Resolves once the headers have arrived, by the rules of `send`; the time limit and the limit of requests in flight
   * apply only until then. A 206 that is not a part of `range` is `unreadable-answer`. Aborting the request's signal
   * also ends the body.
   */
  open(request: StreamRequest): Promise<HttpStream>;
}
