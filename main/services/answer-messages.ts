/** Messages between main and the worker thread that reads large responses. */
import type { AppError } from '../../preload/contract';
import type { HttpAnswer } from '../net/http/http';
import type { CallKind } from '../net/http/limits';

/** A response that the thread parses. `argument` is the second argument of the service's reader. */
export interface ReadingTask {
  /** The file that exports the service's `readAnswer`. */
  readonly readerPath: string;
  readonly kind: CallKind;
  readonly answer: Omit<HttpAnswer, 'body'> & { readonly body: Uint8Array };
  readonly argument: unknown;
}

export type FromMain =
  /** Loads the reader of a service, whose response is expected. */
  | { readonly type: 'prepare'; readonly readerPath: string }
  | { readonly type: 'read'; readonly task: ReadingTask }
  /** Main has received a piece, so the thread may send another. */
  | { readonly type: 'next' };

export type FromThread =
  | { readonly type: 'piece'; readonly piece: string; readonly isLast: boolean }
  /** A value that consists of memory, which is transferred without a copy. */
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: AppError }
  /** The thread failed because of a bug in the program. */
  | { readonly type: 'broken'; readonly message: string };

/** Pieces that may be in flight at once, so that neither side waits for the other. */
export const PIECES_UNDER_WAY = 3;
