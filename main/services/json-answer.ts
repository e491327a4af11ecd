/** Checks and parses JSON responses, for all services that use JSON. */
import type { HttpAnswer } from '../net/http/http';
import { type ContentLimits, LIGHT_LIMITS } from '../net/http/limits';
import { utf8BytesOf } from './answer-text';
import { isJsonWithin, JsonRows } from './content-size';
import { unreadable } from './unreadable';

/**
 * Returns whether the response is a web page: a sign-in wall, a challenge, or an address that serves something else
 * now.
 */
export function isHtml(answer: HttpAnswer): boolean {
  const start = answer.body.toString('utf8', 0, 200);
  if (/^\s*<(!doctype html|html)/i.test(start)) {
    return true;
  }
  // Old servers send JSON with the content type of HTML; no web page begins with "[" or "{".
  return (
    /^\s*(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '') && !/^\uFEFF?\s*[[{]/.test(start)
  );
}

export interface JsonReading {
  /** May change the text before it is parsed. */
  readonly prepare?: (text: string) => string;
  readonly limits?: ContentLimits;
}

/** Throws nothing but an `AppFailure` of kind `unreadable-answer`. */
export function parseJson(
  answer: HttpAnswer,
  { prepare = (text) => text, limits = LIGHT_LIMITS.content }: JsonReading = {},
): unknown {
  const utf8 = utf8BytesOf(answer);
  if (!isJsonWithin(utf8, limits)) {
    throw unreadable(answer, { code: 'answer-too-complex' });
  }
  return parseText(answer, prepare(utf8.toString('utf8')));
}

/** The rows of a response, apart from the rest of it. */
export interface RowsApart {
  /** The response with an empty object instead of each row. */
  readonly rest: unknown;
  readonly utf8: Buffer;
  readonly rows: Pick<JsonRows, 'starts' | 'ends'>;
}

/**
 * Parses only the text around the rows, so that a response of any length needs little memory: each row can be parsed
 * by itself. Throws like `parseJson`; the rows are not checked.
 */
export function parseAroundRows(answer: HttpAnswer, limits: ContentLimits): RowsApart {
  const utf8 = utf8BytesOf(answer);
  const rows = new JsonRows();
  if (!isJsonWithin(utf8, limits, rows)) {
    throw unreadable(answer, { code: 'answer-too-complex' });
  }
  const between: string[] = [];
  let end = 0;
  rows.starts.forEach((start, index) => {
    between.push(utf8.toString('utf8', end, start));
    end = rows.ends[index] ?? end;
  });
  return { rest: parseText(answer, [...between, utf8.toString('utf8', end)].join('{}')), utf8, rows };
}

/**
 * The same of the beginning of a response whose rows are a list of its object, like `{"Images":[{…},{…}]}`, up to the last
 * complete row. Null if it has none, or more values than `limits`.
 */
export function parseAroundFirstRows(beginning: HttpAnswer, limits: ContentLimits): RowsApart | null {
  const utf8 = utf8BytesOf(beginning);
  const rows = new JsonRows();
  const [start] = isJsonWithin(utf8, limits, rows) ? rows.starts : [];
  if (start === undefined) return null;
  const text = `${utf8.toString('utf8', 0, start)}${Array.from(rows.starts, () => '{}').join(',')}]}`;
  return { rest: parseText(beginning, text), utf8, rows };
}

export function parseText(answer: HttpAnswer, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(answer, { code: 'answer-not-json' });
  }
}
