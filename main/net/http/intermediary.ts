/**
 * Detects whether a response comes from an intermediary instead of the service, by headers and statuses that only
 * intermediaries send.
 */
import type { ErrorDetail } from '../../../preload/contract';
import type { HttpAnswer } from './http';

/** Tells what the intermediary answered, or returns null if the service itself seems to have answered. */
export function intermediaryOf({ status, headers }: HttpAnswer): ErrorDetail | null {
  if (status === 407 || headers['proxy-authenticate'] !== undefined) return { code: 'proxy-needs-sign-in' };
  // Network Authentication Required (RFC 6585, section 6).
  if (status === 511) return { code: 'network-asks-for-sign-in' };
  if (headers['x-squid-error'] !== undefined) return { code: 'proxy-error-page' };
  if (isChallenge(headers)) return { code: 'challenge-page' };
  // RFC 9209. A 5xx comes from the service's own gateway, which may recover.
  if (status >= 400 && status < 500 && /;\s*error\s*=/i.test(headers['proxy-status'] ?? '')) {
    return { code: 'proxy-error-page' };
  }
  return null;
}

/** Headers of Cloudflare and AWS WAF on a page that requires a click or a script. */
function isChallenge(headers: HttpAnswer['headers']): boolean {
  return (
    headers['cf-mitigated']?.trim() === 'challenge' ||
    /^\s*(challenge|captcha)\s*$/.test(headers['x-amzn-waf-action'] ?? '')
  );
}
