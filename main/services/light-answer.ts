/** Decides which responses are read immediately, because parsing them takes a few milliseconds at most. */
import type { HttpAnswer } from '../net/http/http';
import { LIGHT_LIMITS } from '../net/http/limits';
import { declaredCharset, isUtf8 } from './answer-text';
import { isJsonWithin } from './content-size';

const MAX_BYTES = 512 * 1024;
/** Objects and lists: those of about a thousand albums. Reading 3,000 albums took main 100 ms. */
const MAX_CONTAINERS = 3_000;

/**
 * Returns whether main may parse the response. XML takes some twenty times as long as JSON, and other character sets
 * cannot be counted before they are decoded.
 */
export function isLight(answer: HttpAnswer): boolean {
  const { body, headers } = answer;
  if (body.length <= LIGHT_LIMITS.maxXmlBytes) return true;
  if (body.length > MAX_BYTES || !isUtf8(declaredCharset(answer) ?? 'utf-8')) return false;
  const isXml = /xml/i.test(headers['content-type'] ?? '') || !/^\uFEFF?\s*[[{]/.test(body.toString('utf8', 0, 200));
  return !isXml && isJsonWithin(body, { ...LIGHT_LIMITS.content, maxContainers: MAX_CONTAINERS });
}
