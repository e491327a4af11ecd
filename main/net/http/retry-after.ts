/** The `Retry-After` header: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */

/** Longer than any useful wait, and short enough for every date. */
const LONGEST_WAIT_S = 1_000_000_000;

/**
 * Milliseconds from now; null where the header is missing or says nothing readable. A date is measured against the answer's own
 * `Date`, for the clocks of the server and of this computer may differ by hours.
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
  // Every HTTP date begins with the name of a day; `Date.parse` alone would also read numbers such as "-5".
  // The oldest of the three forms names no zone and means UTC (RFC 9110, section 5.6.7), which `Date.parse` takes for the local time.
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} .* \d{4}$/.test(text);
  const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(isAsctime ? `${text} GMT` : text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : dateMs;
}
