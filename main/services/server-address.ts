/**
 * Validates the address of a service that a person entered, and explains an invalid one.
 *
 * - Pictures API: the origin alone, `https://api.example.com`; the program knows the paths.
 * - SmugMug: the whole endpoint, which ends in a slash and contains /json/ or /rest/. An origin alone gets the path
 * `/services/api/json/1.2.0/` (smugmug-api.md, section 1); nothing else is ever added.
 */
import type { ServiceName } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';

export interface ServerAddress {
  /** The normalized form, which is stored and shown. */
  readonly address: string;
  readonly url: URL;
  /** Whether the path of the endpoint was added. */
  readonly isCompleted: boolean;
}

const SMUGMUG_ENDPOINT = '/services/api/json/1.2.0/';

/**
 * Throws `not-understood`, with a detail that explains the problem to the person in one sentence and never quotes the
 * text.
 */
export function parseServerAddress(service: ServiceName, text: string): ServerAddress {
  const url = parseSafeUrl(text);
  return service === 'pictures-api' ? originAlone(url) : smugmugEndpoint(url);
}

/** Returns the origin of a login server. Throws as `parseServerAddress` does. */
export function parseLoginAddress(text: string): string {
  const url = parseSafeUrl(text);
  if (url.pathname !== '/') {
    throw wrong('The address of the login server ends after the host: leave out the path.');
  }
  return url.origin;
}

function parseSafeUrl(text: string): URL {
  const url = parseUrl(text.trim());
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw wrong('http is possible to this computer only: the address of any other host begins with https://.');
  }
  return url;
}

function parseUrl(text: string): URL {
  const problem = problemOf(text);
  if (problem !== null) {
    throw wrong(problem);
  }
  try {
    return new URL(text);
  } catch {
    throw wrong('This is not an address: its host or its port cannot be read.');
  }
}

/** Checks the raw text, because `URL` would silently correct some of these mistakes. */
function problemOf(text: string): string | null {
  if (text === '') return 'The address is empty.';
  if (/[\s\p{Cc}\\]/u.test(text)) return 'An address holds no spaces, line breaks or backslashes.';
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'The address has to begin with https://.';
  if (scheme !== 'https' && scheme !== 'http')
    return 'The address has to begin with https://; nothing else is spoken here.';
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) return 'An address must not carry a user name or a password.';
  if (text.includes('?')) return 'The address of a service has no question mark in it, nor what follows one.';
  if (text.includes('#')) return 'The address of a service has no "#" in it, nor what follows one.';
  return null;
}

function originAlone(url: URL): ServerAddress {
  if (url.pathname !== '/') {
    throw wrong('The address of the Pictures API ends after the host: leave out the path.');
  }
  return { address: url.origin, url: new URL(url.origin), isCompleted: false };
}

function smugmugEndpoint(url: URL): ServerAddress {
  if (url.pathname === '/') {
    const completed = new URL(SMUGMUG_ENDPOINT, url);
    return { address: completed.href, url: completed, isCompleted: true };
  }
  if (!/\/(json|rest)\//.test(url.pathname)) {
    throw wrong(
      url.pathname.endsWith('/')
        ? `The address of SmugMug has to contain /json/ or /rest/, such as ${SMUGMUG_ENDPOINT}.`
        : `The address of SmugMug has to end in a slash and contain /json/ or /rest/, such as ${SMUGMUG_ENDPOINT}.`,
    );
  }
  if (!url.pathname.endsWith('/')) {
    throw wrong('The address of SmugMug has to end in a slash.');
  }
  return { address: url.href, url, isCompleted: false };
}

function wrong(detail: string): AppFailure {
  return new AppFailure({ kind: 'not-understood', detail });
}
