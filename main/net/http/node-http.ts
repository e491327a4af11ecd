/**
 * `Http` over Node's own clients: the fastest implementation measured (docs/performance.md), and independent of
 * Electron.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import pRetry from 'p-retry';
import { AppFailure } from '../../core/errors';
import { assertSafeAddress } from './address';
import { formatRange, isWhole, parseContentRange, readValidator } from './byte-range';
import { type AnswerSoFar, CallRecord, type ObservedCall } from './call-record';
import { notifyOncePerThrottle } from './exchange-over-routes';
import { exchangeFollowingRedirects } from './follow-redirects';
import { Readable } from 'node:stream';
import type { Http, HttpAnswer, HttpRequest, HttpStream, StreamingHttp, StreamRequest } from './http';
import { intermediaryOf } from './intermediary';
import type { OriginQueue, Turn } from './origin-queues';
import { OriginQueues } from './origin-queues';
import { CALL_LIMITS, MAX_IN_FLIGHT, RETRY_LIMITS, STREAM_IDLE_TIMEOUT_MS } from './limits';
import { Reach } from './reach';
import { lowerCased, type Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';
import { readRetryAfter } from './retry-after';
import { limitTime } from './time-limit';
import { directly, type HttpAgents, type RoutePlanner } from './routes';

export interface HttpOptions {
  /** The program's version, for `User-Agent`. */
  readonly version: string;
  /** Defaults to direct connections to every host. */
  readonly routes?: RoutePlanner;
  /** Agents for direct connections to every host, used if no routes are given. */
  readonly agents?: HttpAgents;
  /** Per origin; defaults to that of calls. */
  readonly maxInFlight?: number;
  /** Overrides the limit of the call's kind. */
  readonly limitBytes?: number;
  /** Overrides the limit of the call's kind. */
  readonly timeoutMs?: number;
  /** Overrides `STREAM_IDLE_TIMEOUT_MS`. */
  readonly idleTimeoutMs?: number;
  /**
   * Minimum pause before the second attempt; it doubles before the third, and random jitter adds up to the same again.
   */
  readonly firstPauseMs?: number;
  /** The known locations of services; shared by all HTTP clients. */
  readonly reach?: Reach;
  /** Called once for each request that has ended, successful or not; must not throw. */
  readonly observe?: (call: ObservedCall) => void;
}

type RequestInTurn = Omit<HttpRequest, 'authorize'> &
  Pick<Turn, 'onThrottled'> &
  Pick<Outgoing, 'authorize' | 'stream'>;

export function createHttp(options: HttpOptions): Http & StreamingHttp {
  return new NodeHttp(options);
}

class NodeHttp implements Http, StreamingHttp {
  readonly #options: Required<Pick<HttpOptions, 'version' | 'routes' | 'maxInFlight' | 'firstPauseMs' | 'reach'>> &
    Pick<HttpOptions, 'observe' | 'limitBytes' | 'timeoutMs' | 'idleTimeoutMs'>;
  readonly #queues: OriginQueues;

  constructor(options: HttpOptions) {
    const {
      maxInFlight = MAX_IN_FLIGHT.calls,
      firstPauseMs = RETRY_LIMITS.firstPauseMs,
      reach = new Reach(),
    } = options;
    const routes = options.routes ?? directly(options.agents ?? createAgents(maxInFlight));
    this.#options = { ...options, maxInFlight, firstPauseMs, routes, reach };
    this.#queues = new OriginQueues(maxInFlight);
  }

  send(request: HttpRequest): Promise<HttpAnswer> {
    return this.#answer(request, null);
  }

  async open(request: StreamRequest): Promise<HttpStream> {
    const { range = null, ifRange = null, onProgress, signal } = request;
    const { idleTimeoutMs = STREAM_IDLE_TIMEOUT_MS } = this.#options;
    const headers = {
      ...request.headers,
      ...(range !== null && { range: formatRange(range) }),
      ...(range !== null && ifRange !== null && { 'if-range': ifRange }),
    };
    const answer = await this.#answer({ ...request, headers }, { range, onProgress, idleTimeoutMs });
    const { part, totalBytes, body } = answer.stream ?? {
      part: null,
      totalBytes: null,
      body: Readable.from([answer.body]),
    };
    const end = (): void => {
      body.destroy(new AppFailure({ kind: 'cancelled' }));
    };
    signal.addEventListener('abort', end, { once: true });
    body.once('close', () => {
      signal.removeEventListener('abort', end);
    });
    if (signal.aborted) end();
    return {
      status: answer.status,
      headers: answer.headers,
      part,
      totalBytes,
      validator: readValidator(answer.headers),
      body,
    };
  }

  #answer(request: HttpRequest, stream: Outgoing['stream']): Promise<HttpAnswer> {
    const record = new CallRecord(request);
    return this.#tryUntilAnswered(request, stream, record).then(
      (answer) => {
        this.#options.observe?.(record.finish('ok'));
        return answer;
      },
      (reason: unknown) => {
        this.#options.observe?.(record.finish(reason instanceof AppFailure ? reason.error.kind : 'internal'));
        throw reason;
      },
    );
  }

  async #tryUntilAnswered(request: HttpRequest, stream: Outgoing['stream'], record: CallRecord): Promise<HttpAnswer> {
    assertSafeAddress(request.url);
    const { signal, isRepeatable = request.method === 'GET' } = request;
    const originQueue = this.#queues.of(request.url);
    const authorize = numberAttempts(request.authorize);
    const onThrottled = notifyOncePerThrottle(request.onThrottled);
    const isWorthRepeating = (error: unknown): error is RepeatableFailure =>
      isRepeatable && error instanceof RepeatableFailure;
    try {
      return await pRetry(() => this.#tryInTurn({ ...request, authorize, onThrottled, stream }, originQueue, record), {
        retries: RETRY_LIMITS.maxRetries,
        minTimeout: this.#options.firstPauseMs,
        randomize: true,
        signal,
        onFailedAttempt: ({ error, retriesLeft, retriesConsumed }) => {
          record.waitFor('retry', originQueue);
          const isThrottled = isWorthRepeating(error) && (error.waitMs > 0 || error.error.kind === 'rate-limited');
          if (isThrottled && retriesLeft > 0) {
            onThrottled(Date.now() + Math.max(error.waitMs, this.#options.firstPauseMs * 2 ** retriesConsumed));
          }
        },
        shouldRetry: ({ error }) => isWorthRepeating(error),
      });
    } catch (error) {
      throw signal.aborted ? new AppFailure({ kind: 'cancelled' }) : error;
    }
  }

  #tryInTurn(request: RequestInTurn, originQueue: OriginQueue, record: CallRecord): Promise<HttpAnswer> {
    record.waitFor('turn', originQueue);
    const { priority = 0, signal, onThrottled } = request;
    const task = async (): Promise<HttpAnswer> => {
      try {
        return await this.#tryOnce(request, record.beginTry());
      } catch (error) {
        // Must happen before this turn ends, or the next request in the queue would start.
        if (error instanceof RepeatableFailure && error.waitMs > 0) {
          originQueue.throttleFor(error.waitMs);
        }
        throw error;
      }
    };
    return originQueue.run(task, { priority, signal, onThrottled });
  }

  async #tryOnce(request: RequestInTurn, soFar: AnswerSoFar): Promise<HttpAnswer> {
    const { version, routes, limitBytes, timeoutMs, reach } = this.#options;
    const ofKind = CALL_LIMITS[request.kind ?? 'rows'];
    const outgoing = toOutgoing(request, version, {
      limitBytes: request.limitBytes ?? limitBytes ?? ofKind.maxBytes,
      maxRatio: ofKind.maxRatio,
      reach,
      stream: request.stream,
    });
    const limit = limitTime(request.signal, request.timeoutMs ?? timeoutMs ?? ofKind.timeoutMs, request.url.host);
    try {
      return acceptable(await exchangeFollowingRedirects(outgoing, routes, limit.signal, soFar), request.url.host);
    } finally {
      limit.end();
    }
  }
}

function createAgents(maxInFlight: number): HttpAgents {
  const settings = { keepAlive: true, maxFreeSockets: maxInFlight } as const;
  return { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
}

function numberAttempts(authorize: HttpRequest['authorize']): NonNullable<Outgoing['authorize']> | null {
  if (authorize === undefined) return null;
  let number = 0;
  return ({ method, url, body }) => authorize({ method, url, body, number: (number += 1) });
}

function toOutgoing(
  request: RequestInTurn,
  version: string,
  settings: Pick<Outgoing, 'limitBytes' | 'maxRatio' | 'reach' | 'stream'>,
): Outgoing {
  const headers: Record<string, string> = {
    'user-agent': `Proofsheet/${version}`,
    'accept-encoding': settings.stream ? 'identity' : 'gzip, deflate, br',
    ...lowerCased(request.headers),
  };
  if (request.body !== undefined) {
    headers['content-length'] = String(Buffer.byteLength(request.body));
  }
  const { method, url, body, authorize = null, isRepeatable = method === 'GET', onBeginning } = request;
  return {
    method,
    url,
    headers,
    body,
    authorize,
    isOnFreshConnection: !isRepeatable,
    givenBy: request.givenBy ?? null,
    onBeginning: onBeginning
      ? (beginning) => {
          if (intermediaryOf(beginning) === null) onBeginning(beginning);
        }
      : null,
    ...settings,
  };
}

function acceptable(answer: HttpAnswer, host: string): HttpAnswer {
  const { status, headers } = answer;
  const intermediary = intermediaryOf(answer);
  if (intermediary !== null) {
    throw new AppFailure({ kind: 'blocked', status, host, detail: intermediary });
  }
  if (status < 500 && status !== 429) {
    return hasWholeContent(answer) ? { ...answer, status: 200 } : answer;
  }
  const retryAfterMs = readRetryAfter(headers['retry-after'], Date.now(), headers['date']);
  const canWait = (retryAfterMs ?? 0) <= RETRY_LIMITS.maxWaitMs;
  if (status === 503 && !canWait) {
    throw new AppFailure({ kind: 'rate-limited', retryAfterMs: retryAfterMs ?? 0, status, host });
  }
  if (status >= 500) {
    throw new RepeatableFailure({ kind: 'service-failed', status, host }, status === 503 ? (retryAfterMs ?? 0) : 0);
  }
  const error = {
    kind: 'rate-limited',
    retryAfterMs: retryAfterMs ?? RETRY_LIMITS.unstatedWaitMs,
    status,
    host,
  } as const;
  throw canWait ? new RepeatableFailure(error, retryAfterMs ?? 0) : new AppFailure(error);
}

/**
 * A response modified by a proxy (203), and a partial response (206) with the whole content, mean the same as 200 (RFC
 * 9110, sections 15.3.4 and 15.3.7).
 */
function hasWholeContent({ status, headers, body, stream }: HttpAnswer): boolean {
  if (status !== 206) return status === 203;
  if (stream) return stream.part === null;
  const part = parseContentRange(headers['content-range']);
  return part !== null && isWhole(part) && part.totalBytes === body.length;
}
