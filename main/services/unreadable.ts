import { AppFailure } from '../failure';
import type { HttpAnswer } from '../http/http';

export function unreadable(answer: Pick<HttpAnswer, 'status'>, detail: string): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', status: answer.status, detail });
}
