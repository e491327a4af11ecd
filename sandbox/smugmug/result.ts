/** Results of methods, before they are written in one of the formats. */
import type { Answer, Parameters } from '../http/message';
import type { SmugMugFault } from './fault';

export interface Success {
  readonly kind: 'success';
  readonly memberName: string;
  readonly member: unknown;
  readonly setCookie?: string;
}

/** A list that is too long to build as one string. */
interface LongList {
  readonly kind: 'list';
  readonly memberName: string;
  readonly items: Iterable<unknown>;
}

export type Result = Success | LongList;

/** The `mode` field of responses during maintenance. */
export type Mode = 'read-only' | null;

export interface Format {
  success(methodName: string, result: Result, mode: Mode): Answer;
  failure(fault: SmugMugFault): Answer;
}

export function success(memberName: string, member: unknown): Success {
  return { kind: 'success', memberName, member };
}

/**
 * Creates a response. Failures also have status 200: the HTTP status says nothing about the call (smugmug-api.md,
 * section 1).
 */
export function answerOf(contentType: string, body: Answer['body'], headers: Parameters = {}): Answer {
  return {
    status: 200,
    headers: {
      'Content-Type': contentType,
      'Cache-Control': 'private, max-age=1, must-revalidate',
      'X-Powered-By': 'SmugMug/0.9',
      ...headers,
    },
    body,
  };
}

export function cookieOf(result: Result): Parameters {
  return result.kind === 'success' && result.setCookie !== undefined ? { 'Set-Cookie': result.setCookie } : {};
}

/** Large enough for little overhead per piece, small enough that the server stays responsive between pieces. */
const ITEMS_PER_PIECE = 250;

export function* inPieces(
  opening: string,
  items: Iterable<string>,
  separator: string,
  closing: string,
): Iterable<string> {
  let pending = [opening];
  let isFirst = true;
  for (const item of items) {
    pending.push(isFirst ? '' : separator, item);
    isFirst = false;
    if (pending.length < ITEMS_PER_PIECE * 2) continue;
    yield pending.join('');
    pending = [];
  }
  pending.push(closing);
  yield pending.join('');
}

export function* mapEach<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}
