/** What every JSON service needs of an answer before it looks inside. */
import { AppFailure } from '../failure';
import type { HttpAnswer } from '../http/http';

/** A page for people: a sign-in wall, a challenge, or an address that no longer is what it was. */
export function isHtml(answer: HttpAnswer): boolean {
  const type = answer.headers['content-type'] ?? '';
  return /^\s*(text\/html|application\/xhtml)/i.test(type) || /^\s*<(!doctype html|html)/i.test(answer.body.toString('utf8', 0, 200));
}

/** `prepare` may change the text before it is parsed. */
export function parseJson(answer: HttpAnswer, prepare: (text: string) => string = (text) => text): unknown {
  try {
    return JSON.parse(prepare(answer.body.toString('utf8')));
  } catch {
    throw unreadable(answer, 'The answer is not JSON.');
  }
}

export function unreadable(answer: HttpAnswer, detail: string): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', status: answer.status, detail });
}
