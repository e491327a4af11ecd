/**
 * The one way out: every request of the program to a hosted service goes through `Http`. Services add their words to
 * it; time-outs, retries, limits, redirects and typed failures live behind it and nowhere else.
 */

import type { Readable } from 'node:stream';
import type { CallKind } from './limits';

/** Calls under this label fetch a picture: the address of one is as good as the picture, so nothing of it is ever told. */
export const PICTURE_LABEL = 'picture';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** An address of the service that gave `url`: it may lead into this computer or its network only if that service is there. */
  readonly givenBy?: URL | undefined;
  /** Decides on its limits (`limits.ts`); `rows` if it is absent. */
  readonly kind?: CallKind;
  /** In place of the limit of its kind. */
  readonly timeoutMs?: number;
  /** In place of the limit of its kind. A longer body is a failure of kind `unreadable-answer`. */
  readonly limitBytes?: number;
  /** Reading twice is the same as reading once, so that a failed try may be repeated. GET always is. */
  readonly isRepeatable?: boolean;
  /** Higher goes first where requests wait for their turn. */
  readonly priority?: number | undefined;
  /**
   * Told when the origin asks to wait and the request goes out by itself after that, also where another request to the origin
   * was told so. Once for each time; must not throw. `untilMs`: at the earliest then, by `Date.now()`.
   */
  readonly onHeld?: ((untilMs: number) => void) | undefined;
  /** The service's name for the call where the path does not say it, such as "smugmug.images.get". Never a value. */
  readonly label?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** In place of the body, if the request was to be streamed and its status is 200 or 206. */
  readonly stream?: Readable;
}

export interface Http {
  /**
   * Resolves with any answer whose status is below 500 and not 407 or 429; 429 and 5xx are tried again first, where the
   * request allows it, and then rejected. Rejects with an `AppFailure` whose detail is one sentence beginning "host: ":
   * - `insecure`: an unsafe address, a certificate that is not accepted, or a redirect not safe to follow (with `status`)
   * - `offline`: no such host, no way there, nobody listens, or no secure connection came about
   * - `timed-out`, `cancelled`, `rate-limited`, `service-failed`
   * - `blocked`: a proxy, a network or a challenge answered in the service's place
   * - `unreadable-answer`: not HTTP, truncated, too long, not decodable, or redirects without end
   * - `refused`: the request cannot be sent as it is
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface HttpStream extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** As it is sent, of any length; ends with an error if the connection does. Empty for a status other than 200 and 206. */
  readonly body: Readable;
}

/** For bodies that are too long to hold, such as videos. */
export interface StreamingHttp {
  /**
   * Resolves when the headers have come, by the rules of `send`; the limits of time and of requests in flight end there. Aborting
   * the request's signal ends the body, too.
   */
  open(request: HttpRequest): Promise<HttpStream>;
}
