/** Reads how many requests the service still accepts (smugmug-api.md, section 9). */
import type { AccountDetails } from '../../../preload/contract';
import type { HttpAnswer } from '../../net/http/http';

export type RequestLimit = NonNullable<AccountDetails['requestLimit']>;

const LONGEST_WINDOW_MS = 7 * 24 * 60 * 60_000;

/**
 * Returns null for a response that does not say it. The time is measured against the response's own `Date`, because the
 * clocks of the service and of this computer may differ.
 */
export function readRequestLimit({ headers }: Pick<HttpAnswer, 'headers'>, nowMs: number): RequestLimit | null {
  const remaining = countIn(headers['x-ratelimit-remaining']);
  if (remaining === null) return null;
  const resetS = countIn(headers['x-ratelimit-reset']);
  const sentMs = Date.parse(headers['date'] ?? '');
  const leftMs = resetS === null ? null : resetS * 1_000 - (Number.isNaN(sentMs) ? nowMs : sentMs);
  const isPlausible = leftMs !== null && leftMs >= 0 && leftMs <= LONGEST_WINDOW_MS;
  return {
    remaining,
    limit: countIn(headers['x-ratelimit-limit']),
    resetsAt: isPlausible ? new Date(nowMs + leftMs).toISOString() : null,
  };
}

function countIn(text: string | undefined): number | null {
  return /^\d{1,15}$/.test(text?.trim() ?? '') ? Number(text) : null;
}
