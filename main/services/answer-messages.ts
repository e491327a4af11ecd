/** What main and the thread that reads large answers say to each other. */
import type { AppError } from '../../preload/contract';
import type { HttpAnswer } from '../net/http/http';
import type { CallKind } from '../net/http/limits';

/** An answer as it is handed over; `argument` is what its reader takes besides it. */
export interface ReadingTask {
  readonly reader: 'pictures-api' | 'smugmug-1.2';
  readonly kind: CallKind;
  readonly answer: Omit<HttpAnswer, 'body'> & { readonly body: Uint8Array };
  readonly argument: unknown;
}

export type FromMain =
  | { readonly type: 'read'; readonly task: ReadingTask }
  /** A piece was taken in, so that another may be sent. */
  | { readonly type: 'next' };

export type FromThread =
  | { readonly type: 'piece'; readonly piece: string; readonly isLast: boolean }
  | { readonly type: 'failed'; readonly error: AppError }
  /** A fault of the program. */
  | { readonly type: 'broken'; readonly message: string };

/** Pieces that may be under way at once, so that neither side waits for the other. */
export const PIECES_UNDER_WAY = 3;
