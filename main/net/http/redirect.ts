/** Finds the target of a redirect and checks whether it is safe to follow. */
import type { ErrorDetail } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { assertSafeAddress } from './address';
import type { StreamReading } from './body-stream';
import type { HttpAnswer, RequestAttempt } from './http';
import type { Reach } from './reach';

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Returns the headers that authorize the next attempt. Absent if the request needs no credentials. */
  readonly authorize?: ((target: Omit<RequestAttempt, 'number'>) => Readonly<Record<string, string>>) | null;
  readonly limitBytes: number;
  readonly maxRatio: number;
  /**
   * True to use a new connection: the server may have closed a kept-alive one meanwhile, and a request lost there could
   * not be repeated.
   */
  readonly isOnFreshConnection: boolean;
  /** The address of the service that supplied `url`; null if the user chose the service. */
  readonly givenBy: URL | null;
  readonly reach: Reach;
  /** See `HttpRequest`. */
  readonly onBeginning?: ((beginning: HttpAnswer) => void) | null;
  /** Set to deliver the body of a successful response as a stream. */
  readonly stream: Pick<StreamReading, 'range' | 'onProgress' | 'idleTimeoutMs'> | null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const SECRET_HEADERS = ['authorization', 'cookie', 'x-apikey', 'x-apisecret'] as const;

export function isRedirect(answer: HttpAnswer): boolean {
  return REDIRECTS.has(answer.status);
}

/** Adds the headers that authorize this attempt. */
export function authorized(outgoing: Outgoing): Outgoing {
  if (!outgoing.authorize) return outgoing;
  return { ...outgoing, headers: { ...outgoing.headers, ...lowerCased(outgoing.authorize(outgoing)) } };
}

export function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Returns the request that follows the redirect; throws `insecure` if it would not be safe. */
export function redirected(outgoing: Outgoing, answer: HttpAnswer): Outgoing {
  const { url } = outgoing;
  const { host } = url;
  const { status } = answer;
  const target = parseLocation(answer.headers['location'], url);
  if (target === null) {
    throw new AppFailure({ kind: 'unreadable-answer', status, host, detail: { code: 'redirect-to-nowhere' } });
  }
  const danger = dangerOf(outgoing, status, target);
  if (danger !== null) {
    throw new AppFailure({ kind: 'insecure', status, host, detail: danger });
  }
  return { ...outgoing, url: target };
}

function dangerOf(outgoing: Outgoing, status: number, target: URL): ErrorDetail | null {
  const { url, method, body, headers, authorize } = outgoing;
  if (!isSafe(target) || (url.protocol === 'https:' && target.protocol === 'http:')) {
    return { code: 'redirect-to-unsafe', target: target.host || target.protocol };
  }
  const isElsewhere = target.origin !== url.origin;
  if (isElsewhere && (authorize || SECRET_HEADERS.some((name) => name in headers))) {
    return { code: 'redirect-with-sign-in', target: target.host };
  }
  // A body may contain a key or a session, so it is never sent to another origin; nor is a POST silently turned into a
  // GET.
  if (isElsewhere && body !== undefined) {
    return { code: 'redirect-with-body', target: target.host };
  }
  const keepsMethod = status === 307 || status === 308;
  return method === 'POST' && !keepsMethod ? { code: 'redirect-drops-body' } : null;
}

function isSafe(target: URL): boolean {
  try {
    assertSafeAddress(target);
    return true;
  } catch {
    return false;
  }
}

/** Servers that do not escape a location send it in UTF-8, but Node decodes headers as Latin-1. */
function parseLocation(header: string | undefined, base: URL): URL | null {
  const inUtf8 = Buffer.from(header ?? '', 'latin1').toString('utf8');
  const location = (inUtf8.includes('\uFFFD') ? (header ?? '') : inUtf8).trim();
  try {
    return location === '' ? null : new URL(location, base);
  } catch {
    return null;
  }
}
