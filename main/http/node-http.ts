/** `Http` over Node's own clients: the fastest way measured (docs/performance.md), and free of Electron. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import pRetry from 'p-retry';
import { AppFailure } from '../failure';
import { assertSafeAddress } from './address';
import { exchangeFollowingRedirects, type HttpAgents } from './exchange';
import type { Http, HttpAnswer, HttpRequest } from './http';
import { Lane } from './lane';
import type { Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';
import { readRetryAfter } from './retry-after';
import { limitTime } from './time-limit';

export interface HttpOptions {
  /** The program's version, for `User-Agent`. */
  readonly version: string;
  readonly agents?: HttpAgents;
  /** Per origin. Four is what the Pictures API reference asks for (section 14, A4). */
  readonly maxInFlight?: number;
  /** Where a request does not say. */
  readonly limitBytes?: number;
  /** Where a request does not say. */
  readonly timeoutMs?: number;
  /** The least pause before the second try; it doubles before the third, and jitter adds up to as much again. */
  readonly firstPauseMs?: number;
}

const MAX_REPEATS = 2;
/** A longer wait is the person's to decide on. */
const MAX_WAIT_MS = 30_000;
/** What is told after the last try, where the service does not say how long to wait. */
const UNSTATED_WAIT_MS = 10_000;

export function createHttp(options: HttpOptions): Http {
  const { maxInFlight = 4, limitBytes = 64 * 1024 * 1024, timeoutMs = 30_000, firstPauseMs = 300 } = options;
  const agents = options.agents ?? createAgents(maxInFlight);
  const lanes = new Map<string, Lane>();

  function laneFor(url: URL): Lane {
    const lane = lanes.get(url.origin) ?? new Lane(maxInFlight);
    lanes.set(url.origin, lane);
    return lane;
  }

  async function tryOnce(request: HttpRequest): Promise<HttpAnswer> {
    const outgoing = toOutgoing(request, options.version, request.limitBytes ?? limitBytes);
    const limit = limitTime(request.signal, request.timeoutMs ?? timeoutMs, request.url.host);
    try {
      return acceptable(await exchangeFollowingRedirects(outgoing, agents, limit.signal), request.url.host);
    } finally {
      limit.end();
    }
  }

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    assertSafeAddress(request.url);
    const { signal, priority = 0, isRepeatable = request.method === 'GET' } = request;
    const lane = laneFor(request.url);
    try {
      return await pRetry(() => lane.run(() => tryOnce(request), { priority, signal }), {
        retries: MAX_REPEATS,
        minTimeout: firstPauseMs,
        randomize: true,
        signal,
        onFailedAttempt: ({ error }) => {
          if (error instanceof RepeatableFailure && error.waitMs > 0) {
            lane.holdFor(error.waitMs);
          }
        },
        shouldRetry: ({ error }) => isRepeatable && error instanceof RepeatableFailure,
      });
    } catch (error) {
      throw signal.aborted ? new AppFailure({ kind: 'cancelled' }) : error;
    }
  }

  return { send };
}

function createAgents(maxInFlight: number): HttpAgents {
  const settings = { keepAlive: true, maxFreeSockets: maxInFlight } as const;
  return { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
}

function toOutgoing(request: HttpRequest, version: string, limitBytes: number): Outgoing {
  const headers: Record<string, string> = {
    'user-agent': `Proofsheet/${version}`,
    'accept-encoding': 'gzip, deflate, br',
  };
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  if (request.body !== undefined) {
    headers['content-length'] = String(Buffer.byteLength(request.body));
  }
  return { method: request.method, url: request.url, headers, body: request.body, limitBytes };
}

function acceptable(answer: HttpAnswer, host: string): HttpAnswer {
  const { status, headers } = answer;
  if (status < 500 && status !== 429) {
    return answer;
  }
  const retryAfterMs = readRetryAfter(headers['retry-after'], Date.now());
  const canWait = (retryAfterMs ?? 0) <= MAX_WAIT_MS;
  const detail = `${host}: HTTP status ${status}.`;
  if (status === 503 && !canWait) {
    throw new AppFailure({ kind: 'rate-limited', retryAfterMs: retryAfterMs ?? 0, status, detail });
  }
  if (status >= 500) {
    throw new RepeatableFailure({ kind: 'service-failed', status, detail }, status === 503 ? (retryAfterMs ?? 0) : 0);
  }
  const error = { kind: 'rate-limited', retryAfterMs: retryAfterMs ?? UNSTATED_WAIT_MS, status, detail } as const;
  throw canWait ? new RepeatableFailure(error, retryAfterMs ?? 0) : new AppFailure(error);
}
