import type { ErrorDetail } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { HttpAnswer } from '../net/http/http';

export function unreadable(answer: Pick<HttpAnswer, 'status'>, detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', status: answer.status, detail });
}
