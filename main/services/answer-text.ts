/** Decodes a response by the character set that it declares. */
import { TextDecoder } from 'node:util';
import type { HttpAnswer } from '../net/http/http';
import { unreadable } from './unreadable';

const UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** Returns the character set in lower case; undefined if the header names none. */
export function declaredCharset({ headers }: Pick<HttpAnswer, 'headers'>): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
}

export function isUtf8(charset: string): boolean {
  return UTF_8.has(charset);
}

/** Decodes the body, without the byte-order mark. Throws `unreadable-answer` for an unknown character set. */
export function decodeBody(answer: HttpAnswer, charset: string): string {
  const { body } = answer;
  // The byte-order mark decides the order of the bytes (RFC 2781, section 4.3).
  const label = /^utf-?16$/.test(charset) && body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : charset;
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    throw unreadable(answer, { code: 'answer-in-unknown-characters' });
  }
}

/**
 * Returns the bytes of a JSON response as UTF-8, the default unless the header names another character set (RFC 8259,
 * section 8.1). An unknown name, such as the "utf8mb4" of databases, is ignored.
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
