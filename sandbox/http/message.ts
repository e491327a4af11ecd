/** What passes between the HTTP layer and the services: one request as received, one answer to send. */

export type OriginName = 'pictures' | 'smugmug' | 'images' | 'login';

export type Parameters = Readonly<Record<string, string>>;

export interface ReceivedRequest {
  readonly origin: OriginName;
  readonly method: string;
  readonly path: string;
  readonly query: Parameters;
  /** Fields of an `application/x-www-form-urlencoded` body, or the plain members of a JSON object; empty for any other body. */
  readonly form: Parameters;
  readonly headers: Parameters;
  readonly atMs: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Parameters;
  /** An iterable is sent piece by piece, so that 100,000 pictures never exist as one string. */
  readonly body: string | Buffer | Iterable<string>;
}

/** A failure of SmugMug's own kind that a test wants, to be written in the format of the call. */
export interface AskedFault {
  readonly code: number;
  readonly message?: string | undefined;
  readonly mode?: 'read-only' | undefined;
}

export type Handler = (request: ReceivedRequest, asked?: AskedFault) => Answer | Promise<Answer>;

export function jsonAnswer(status: number, value: unknown, headers: Parameters = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}
