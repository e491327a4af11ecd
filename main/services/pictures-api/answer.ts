/** Parses a response of the Pictures API in either of its two formats (pictures-api.md, section 1.3). */
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS, type ContentLimits } from '../../net/http/limits';
import { isHtml, parseJson } from '../json-answer';
import { parseXml } from '../xml-answer';
import { toValue } from './data-contract';
import { keepIntegersExact } from './exact-integers';

/**
 * `foreign` is a format that the Pictures API never sends, so the response came from something in between (section 14,
 * A1).
 */
export type AnswerFormat = 'json' | 'xml' | 'text' | 'foreign';

export function formatOf(answer: HttpAnswer): AnswerFormat {
  if (isHtml(answer)) {
    return 'foreign';
  }
  const type = (answer.headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  // A response labelled as HTML that is not HTML contains JSON.
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

/** Throws `unreadable-answer` if the response is not valid in its format. */
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

/** .NET starts some texts with a byte-order mark. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Removes the secret that was sent from a response that quotes it. Secrets shorter than 8 characters are too common to
 * remove.
 */
export function withoutSecret(answer: HttpAnswer, secret: string): HttpAnswer {
  const isTooCommon = secret.length < 8;
  if (isTooCommon || !answer.body.includes(secret)) {
    return answer;
  }
  return { ...answer, body: Buffer.from(answer.body.toString('latin1').replaceAll(secret, ''), 'latin1') };
}
