/** The `Retry-After` header: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */

/** Milliseconds from `nowMs`; null where the header is missing or says nothing readable. */
export function readRetryAfter(header: string | undefined, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) {
    return Number(text) * 1000;
  }
  // Every HTTP date begins with the name of a day; `Date.parse` alone would also read numbers such as "-5".
  const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}
