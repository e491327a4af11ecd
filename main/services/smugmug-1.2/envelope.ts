/** The envelope of every 1.2.0 response, as JSON or as REST XML (smugmug-api.md, section 2). */
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS, type ContentLimits } from '../../net/http/limits';
import { isHtml, parseJson } from '../json-answer';
import { asRow, readInteger, type Row } from '../reading';
import { unreadable } from '../unreadable';
import { parseXml } from '../xml-answer';
import { readRestAnswer } from './rest-rows';

export type Envelope =
  | { readonly stat: 'ok'; readonly payload: Row }
  | { readonly stat: 'fail'; readonly code: number };

/** Unwraps a response. Faults have status 200, so any other status is not from 1.2.0 (section 1). */
export function openEnvelope(
  answer: HttpAnswer,
  limits: ContentLimits = CALL_LIMITS.heavy.content,
  parse: typeof parseExactly = parseExactly,
): Envelope {
  const { status } = answer;
  if (status === 404 || status === 410 || (status === 200 && isHtml(answer))) {
    // SmugMug's own address has responded like this since June 2018 (section 10).
    throw new AppFailure({ kind: 'service-retired', status, detail: { code: 'service-version-gone' } });
  }
  if (status !== 200) {
    const kind = isHtml(answer) ? 'blocked' : 'service-failed';
    throw new AppFailure({ kind, status });
  }
  const envelope = readEnvelope(isXml(answer) ? readRestAnswer(parseXml(answer, limits)) : parse(answer, limits));
  if (envelope === undefined) {
    throw unreadable(answer, { code: 'answer-of-other-service' });
  }
  return envelope;
}

function parseExactly(answer: HttpAnswer, limits: ContentLimits): unknown {
  return parseJson(answer, { prepare: keepIdsExact, limits });
}

export function readEnvelope(value: unknown): Envelope | undefined {
  const row = asRow(value);
  if (row?.['stat'] === 'ok') {
    return { stat: 'ok', payload: row };
  }
  const code = row?.['stat'] === 'fail' ? readInteger(row, 'code') : undefined;
  return code === undefined ? undefined : { stat: 'fail', code };
}

/** Decides by the Content-Type, or by the body if the type names neither format. */
function isXml({ headers, body }: HttpAnswer): boolean {
  const type = headers['content-type'] ?? '';
  if (/json|javascript/i.test(type)) {
    return false;
  }
  return /[/+]xml\b/i.test(type) || /^\uFEFF?\s*</.test(body.toString('utf8', 0, 200));
}

/**
 * Turns ids that a JSON number cannot represent exactly into strings before the text is parsed. In a string, the
 * closing quote of a key would be escaped with a backslash, so captions are never changed.
 */
export function keepIdsExact(text: string): string {
  return text.replace(/"id":\s*(\d{16,20})(?=\s*[,}])/g, '"id":"$1"');
}
