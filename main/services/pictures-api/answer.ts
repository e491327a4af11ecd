/** An answer of the Pictures API as a value, in whichever of its two formats it came (pictures-api.md, section 1.3). */
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS, type ContentLimits } from '../../net/http/limits';
import { isHtml, parseJson } from '../json-answer';
import { parseXml } from '../xml-answer';
import { toValue } from './data-contract';
import { keepIntegersExact } from './exact-integers';

/** `foreign`: what the Pictures API never sends, so that something in between did (section 14, A1). */
export type AnswerFormat = 'json' | 'xml' | 'text' | 'foreign';

export function formatOf(answer: HttpAnswer): AnswerFormat {
  if (isHtml(answer)) {
    return 'foreign';
  }
  const type = (answer.headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  // What is labelled as a page and is none holds data.
  if (/^(application|text)\/(x-)?json$|\+json$|^text\/html$/.test(type)) {
    return 'json';
  }
  if (/^(application|text)\/xml$|\+xml$/.test(type)) {
    return 'xml';
  }
  if (type === '') {
    return /^\s*</.test(answer.body.toString('utf8', 0, 200).replace(BYTE_ORDER_MARK, '')) ? 'xml' : 'json';
  }
  return type === 'text/plain' ? 'text' : 'foreign';
}

/** Rejects with `unreadable-answer` where the answer is not what its format says. */
export function readValue(
  answer: HttpAnswer,
  format: 'json' | 'xml',
  limits: ContentLimits = CALL_LIMITS.list.content,
): unknown {
  switch (format) {
    case 'json':
      return parseJson(answer, { prepare: keepIntegersExact, limits });
    case 'xml':
      return toValue(parseXml(answer, limits));
  }
}

/** .NET begins some texts with one. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** What was sent as a secret never comes back in, whatever the answer quotes. */
export function withoutSecret(answer: HttpAnswer, secret: string): HttpAnswer {
  const isTooCommon = secret.length < 8;
  if (isTooCommon || !answer.body.includes(secret)) {
    return answer;
  }
  return { ...answer, body: Buffer.from(answer.body.toString('latin1').replaceAll(secret, ''), 'latin1') };
}
