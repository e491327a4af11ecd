/** The characters of an answer, by the character set that it declares. */
import { TextDecoder } from 'node:util';
import type { HttpAnswer } from '../net/http/http';
import { unreadable } from './unreadable';

const UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** In lower case; undefined if the header names none. */
export function declaredCharset({ headers }: Pick<HttpAnswer, 'headers'>): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
}

export function isUtf8(charset: string): boolean {
  return UTF_8.has(charset);
}

/** Without a byte-order mark. Throws `unreadable-answer` for a character set that is not known. */
export function decodeBody(answer: HttpAnswer, charset: string): string {
  const { body } = answer;
  // The mark decides on the order of the bytes (RFC 2781, section 4.3).
  const label = /^utf-?16$/.test(charset) && body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : charset;
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    throw unreadable(answer, 'The answer is in a character set that is not understood.');
  }
}

/**
 * The bytes of a JSON answer as UTF-8, which JSON is in unless the header says otherwise (RFC 8259, section 8.1). A name that
 * nothing knows, such as the "utf8mb4" of databases, says nothing.
 */
export function utf8BytesOf(answer: HttpAnswer): Buffer {
  const charset = declaredCharset(answer);
  if (charset !== undefined && !isUtf8(charset) && isKnown(charset)) {
    return Buffer.from(decodeBody(answer, charset), 'utf8');
  }
  const { body } = answer;
  const hasMark = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  return hasMark ? body.subarray(3) : body;
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
