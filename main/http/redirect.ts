/** Where a redirect leads, and whether it is safe to follow. */
import { AppFailure } from '../failure';
import { assertSafeAddress } from './address';
import type { HttpAnswer } from './http';

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly limitBytes: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'x-apikey', 'x-apisecret']);

export function isRedirect(answer: HttpAnswer): boolean {
  return REDIRECTS.has(answer.status);
}

/** The request that follows the redirect; throws `refused` where following it would not be safe. */
export function redirected(outgoing: Outgoing, answer: HttpAnswer): Outgoing {
  const { url, method, headers } = outgoing;
  const target = parseLocation(answer.headers['location'], url);
  if (target === null) {
    throw new AppFailure({ kind: 'unreadable-answer', status: answer.status, detail: `${url.host}: a redirect to nowhere.` });
  }
  assertSafeAddress(target);
  const isSameOrigin = target.origin === url.origin;
  const keepsMethod = answer.status === 307 || answer.status === 308;
  const isDowngrade = url.protocol === 'https:' && target.protocol === 'http:';
  // A body may hold a key or a session, so it never moves to another origin, nor becomes a GET without saying so.
  if (isDowngrade || (method === 'POST' && !(isSameOrigin && keepsMethod))) {
    throw new AppFailure({ kind: 'refused', status: answer.status, detail: `${url.host}: an unsafe redirect to ${target.host}.` });
  }
  return { ...outgoing, url: target, headers: isSameOrigin ? headers : withoutSecrets(headers) };
}

function parseLocation(location: string | undefined, base: URL): URL | null {
  try {
    return location === undefined || location === '' ? null : new URL(location, base);
  } catch {
    return null;
  }
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.has(name)));
}
