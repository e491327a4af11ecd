/** An answer that came and cannot be read. */
import { AppFailure } from '../failure';
import type { AnswerSoFar } from './call-record';

export function unreadableAnswer(
  { host, soFar }: { readonly host: string; readonly soFar: AnswerSoFar },
  why: string,
): AppFailure {
  const status = soFar.status === null ? {} : { status: soFar.status };
  return new AppFailure({ kind: 'unreadable-answer', detail: `${host}: ${why}`, ...status });
}
