/** The `Retry-After` header: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */

/** Longer than any useful wait, and within the range of every date. */
const LONGEST_WAIT_S = 1_000_000_000;

/**
 * Returns milliseconds from now, or null if the header is missing or unreadable. A date is measured against the
 * response's own `Date`, because the clocks of the server and of this computer may differ by hours.
 */
export function readRetryAfter(header: string | undefined, nowMs: number, answerDate?: string): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) {
    return Math.min(Number(text), LONGEST_WAIT_S) * 1000;
  }
  const untilMs = parseHttpDate(text);
  return untilMs === null ? null : Math.max(0, untilMs - (parseHttpDate(answerDate?.trim() ?? '') ?? nowMs));
}

function parseHttpDate(text: string): number | null {
  // Every HTTP date begins with the name of a day; `Date.parse` alone would also read numbers such as "-5". The oldest
  // of the three formats has no time zone and means UTC (RFC 9110, section 5.6.7), but `Date.parse` reads it as local
  // time.
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} .* \d{4}$/.test(text);
  const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(isAsctime ? `${text} GMT` : text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : dateMs;
}
