/** Describes one request for observers: names, counts and times, never values of fields, headers or bodies. */
import type { AppErrorKind } from '../../../preload/contract';
import type { HttpRequest } from './http';
import type { OriginQueue } from './origin-queues';

export interface ObservedCall {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly method: HttpRequest['method'];
  /** Includes the port if it is not the default. */
  readonly host: string;
  /** The path as sent. If a service supplied the address, the path may contain a secret: shorten it before display. */
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly formNames: readonly string[];
  readonly label: string | null;
  /** Status of the last attempt, or of the last redirect that it followed; null without a response. */
  readonly status: number | null;
  /** Bytes of that response's body on the wire, before decoding; the bytes received so far if it broke off. */
  readonly sizeBytes: number | null;
  /** Attempts after the first. */
  readonly retries: number;
  readonly waits: Waits;
  readonly outcome: 'ok' | AppErrorKind;
}

/** Milliseconds in the queue, throttled at the service's request, and in the pause before another attempt. */
export type Waits = Readonly<Record<'turn' | 'rate-limit' | 'retry', number>>;

/** Filled in while a response arrives, so that a later failure is reported with the data so far. */
export interface AnswerSoFar {
  status: number | null;
  sizeBytes: number | null;
}

interface Wait {
  readonly reason: 'turn' | 'retry';
  readonly originQueue: OriginQueue;
  readonly sinceMs: number;
  readonly throttledBeforeMs: number;
}

export class CallRecord {
  readonly #request: HttpRequest;
  readonly #startedAt = new Date();
  readonly #startMs = performance.now();
  readonly #waits = { turn: 0, 'rate-limit': 0, retry: 0 };
  #wait: Wait | null = null;
  #tries = 0;
  #answer: AnswerSoFar = { status: null, sizeBytes: null };

  constructor(request: HttpRequest) {
    this.#request = request;
  }

  /** Starts a wait and ends the previous wait. Time during which the origin is throttled counts as `rate-limit`. */
  waitFor(reason: 'turn' | 'retry', originQueue: OriginQueue): void {
    this.#endWait();
    this.#wait = { reason, originQueue, sinceMs: performance.now(), throttledBeforeMs: originQueue.throttledMs };
  }

  beginTry(): AnswerSoFar {
    this.#endWait();
    this.#tries += 1;
    this.#answer = { status: null, sizeBytes: null };
    return this.#answer;
  }

  finish(outcome: 'ok' | AppErrorKind): ObservedCall {
    this.#endWait();
    const { method, url, label = null } = this.#request;
    return {
      startedAt: this.#startedAt,
      durationMs: performance.now() - this.#startMs,
      method,
      host: url.host,
      path: url.pathname,
      queryNames: namesOf(url.search.slice(1)),
      formNames: isForm(this.#request) ? namesOf(this.#request.body ?? '') : [],
      label,
      ...this.#answer,
      retries: Math.max(0, this.#tries - 1),
      waits: { ...this.#waits },
      outcome,
    };
  }

  #endWait(): void {
    if (this.#wait === null) return;
    const { reason, originQueue, sinceMs, throttledBeforeMs } = this.#wait;
    const throttledMs = originQueue.throttledMs - throttledBeforeMs;
    this.#waits['rate-limit'] += throttledMs;
    this.#waits[reason] += Math.max(0, performance.now() - sinceMs - throttledMs);
    this.#wait = null;
  }
}

/** Omits fields without "=", because such a field may be a bare value. */
function namesOf(fields: string): readonly string[] {
  const named = fields.split('&').filter((field) => field.includes('='));
  return [...new URLSearchParams(named.join('&')).keys()];
}

export function isForm({ headers = {} }: Pick<HttpRequest, 'headers'>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('application/x-www-form-urlencoded'),
  );
}
