/**
 * Validates an address that a person entered, and explains an invalid one. Each service adds its own rules about the
 * path in its descriptor.
 */
import * as z from 'zod';
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
  return originOnly(parseSafeUrl(text), 'the login server').address;
}

/**
 * Throws `not-understood`, with a detail that explains the problem to the person in one sentence and never quotes the
 * text.
 */
export function parseSafeUrl(text: string): URL {
  const url = parseUrl(text.trim());
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw badAddress('http is possible to this computer only: the address of any other host begins with https://.');
  }
  return url;
}

/** Throws `not-understood` if the address has a path. `server` names the server in the explanation. */
export function originOnly(url: URL, server: string): ServerAddress {
  if (url.pathname !== '/') {
    throw badAddress(`The address of ${server} ends after the host: leave out the path.`);
  }
  return { address: url.origin, url: new URL(url.origin), isCompleted: false };
}

export function badAddress(detail: string): AppFailure {
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
    throw badAddress('This is not an address: its host or its port cannot be read.');
  }
}

/** Checks the raw text, because `URL` would silently correct some of these mistakes. */
function problemOf(text: string): string | null {
  if (text === '') return 'The address is empty.';
  if (/[\s\p{Cc}\\]/u.test(text)) return 'An address holds no spaces, line breaks or backslashes.';
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'The address has to begin with https://.';
  if (scheme !== 'https' && scheme !== 'http')
    return 'The address has to begin with https://. Other protocols are not supported.';
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) return 'An address must not carry a user name or a password.';
  if (text.includes('?')) return 'The address of a service has no question mark in it, nor what follows one.';
  if (text.includes('#')) return 'The address of a service has no "#" in it, nor what follows one.';
  return null;
}
