/** What every JSON service needs of an answer before it looks inside. */
import { AppFailure } from '../failure';
import type { HttpAnswer } from '../http/http';
import { MAX_NESTING, MAX_ROWS } from './reading';

/** A page for people: a sign-in wall, a challenge, or an address that no longer is what it was. */
export function isHtml(answer: HttpAnswer): boolean {
  const type = answer.headers['content-type'] ?? '';
  return /^\s*(text\/html|application\/xhtml)/i.test(type) || /^\s*<(!doctype html|html)/i.test(answer.body.toString('utf8', 0, 200));
}

/** Throws nothing but an `AppFailure` of kind `unreadable-answer`. `prepare` may change the text before it is parsed. */
export function parseJson(answer: HttpAnswer, prepare: (text: string) => string = (text) => text): unknown {
  const value = parseText(answer, prepare);
  if (!isWithinLimits(value, MAX_NESTING)) {
    throw unreadable(answer, 'The answer has too many rows or is nested too deeply.');
  }
  return value;
}

function parseText(answer: HttpAnswer, prepare: (text: string) => string): unknown {
  const text = answer.body.toString('utf8');
  try {
    return JSON.parse(prepare(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch {
    throw unreadable(answer, 'The answer is not JSON.');
  }
}

/** After parsing, where most of the text has become strings that need no look: a fraction of what a scan would take. */
function isWithinLimits(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return true;
  }
  if (levels === 0 || (Array.isArray(value) && value.length > MAX_ROWS)) {
    return false;
  }
  for (const member of Object.values(value)) {
    // Asked here as well, because most members are no objects and calls for nothing add up.
    if (typeof member === 'object' && member !== null && !isWithinLimits(member, levels - 1)) {
      return false;
    }
  }
  return true;
}

export function unreadable(answer: HttpAnswer, detail: string): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', status: answer.status, detail });
}
