/** The messages between the HTTP layer and the services: a received request and the response to send. */

import type { OriginName } from '../announcement';

export type { OriginName };

export type Parameters = Readonly<Record<string, string>>;

export interface ReceivedRequest {
  readonly origin: OriginName;
  readonly method: string;
  readonly path: string;
  readonly query: Parameters;
  /**
   * Fields of an `application/x-www-form-urlencoded` body, or the scalar members of a JSON object; empty for any other
   * body.
   */
  readonly form: Parameters;
  readonly headers: Parameters;
  readonly atMs: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Parameters;
  /** An iterable is sent in pieces, so that a list of 100,000 pictures is never one string. */
  readonly body: string | Buffer | Iterable<string>;
}

/** A SmugMug failure that a fault rule asks for; the service writes it in the format of the call. */
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
