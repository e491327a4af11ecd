/** The `Retry-After` header: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */

/**
 * Milliseconds from now; null where the header is missing or says nothing readable. A date is measured against the answer's own
 * `Date`, for the clocks of the server and of this computer may differ by hours.
 */
export function readRetryAfter(header: string | undefined, nowMs: number, answerDate?: string): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) {
    return Number(text) * 1000;
  }
  const untilMs = parseHttpDate(text);
  return untilMs === null ? null : Math.max(0, untilMs - (parseHttpDate(answerDate?.trim() ?? '') ?? nowMs));
}

function parseHttpDate(text: string): number | null {
  // Every HTTP date begins with the name of a day; `Date.parse` alone would also read numbers such as "-5".
  const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : dateMs;
}
