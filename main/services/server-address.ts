/**
 * Validates an address that a person entered, and explains an invalid one. Each service adds its own rules about the
 * path in its descriptor.
 */
import * as z from 'zod';
import type { ErrorDetail } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';

export interface ServerAddress {
  /** The normalized form, which is stored and shown. */
  readonly address: string;
  readonly url: URL;
  /** Whether the path of the endpoint was added. */
  readonly isCompleted: boolean;
}

/** The address of a stand-in on this computer, as the demo announces it. */
export const LoopbackAddress = z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ });

/** Returns the origin of a login server. Throws as `parseSafeUrl` does. */
export function parseLoginAddress(text: string): string {
  return originOnly(parseSafeUrl(text), 'address-of-login-server-has-path').address;
}

/**
 * Throws `not-understood`, with a detail that never quotes the text.
 */
export function parseSafeUrl(text: string): URL {
  const url = parseUrl(text.trim());
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw badAddress({ code: 'address-with-http' });
  }
  return url;
}

/** Throws `not-understood` with this code if the address has a path. */
export function originOnly(
  url: URL,
  code: Extract<ErrorDetail['code'], `address-of-${string}-has-path`>,
): ServerAddress {
  if (url.pathname !== '/') {
    throw badAddress({ code });
  }
  return { address: url.origin, url: new URL(url.origin), isCompleted: false };
}

export function badAddress(detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'not-understood', detail });
}

function parseUrl(text: string): URL {
  const problem = problemOf(text);
  if (problem !== null) {
    throw badAddress(problem);
  }
  try {
    return new URL(text);
  } catch {
    throw badAddress({ code: 'address-unreadable' });
  }
}

/** Checks the raw text, because `URL` would silently correct some of these mistakes. */
function problemOf(text: string): ErrorDetail | null {
  if (text === '') return { code: 'address-empty' };
  if (/[\s\p{Cc}\\]/u.test(text)) return { code: 'address-has-spaces' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { code: 'address-without-https' };
  if (scheme !== 'https' && scheme !== 'http') return { code: 'address-with-other-protocol' };
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) return { code: 'address-has-password' };
  if (text.includes('?')) return { code: 'address-has-query' };
  if (text.includes('#')) return { code: 'address-has-fragment' };
  return null;
}
