/** What one request did, for whoever observes: names, counts and times, never a value of a field, a header or a body. */
import type { AppErrorKind } from '../../../preload/contract';
import type { HttpRequest } from './http';
import type { Lane } from './origin-queues';

export interface ObservedCall {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly method: HttpRequest['method'];
  /** With the port where it is not the usual one. */
  readonly host: string;
  /** As it was sent. A service that gives addresses out may put a secret in their path: shorten it before showing it. */
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly formNames: readonly string[];
  readonly label: string | null;
  /** Of the last try, or of the last redirect along it; null where no answer came. */
  readonly status: number | null;
  /** The body of that answer as it came over the wire, before it is decoded; what there is of it where it broke off. */
  readonly sizeBytes: number | null;
  /** Tries after the first. */
  readonly retries: number;
  readonly waits: Waits;
  readonly outcome: 'ok' | AppErrorKind;
}

/** Milliseconds in the queue, held because the service asked for it, and in the pause before another try. */
export type Waits = Readonly<Record<'turn' | 'rate-limit' | 'retry', number>>;

/** Filled in while an answer comes, so that a failure inside it is still told with what there was. */
export interface AnswerSoFar {
  status: number | null;
  sizeBytes: number | null;
}

interface Wait {
  readonly reason: 'turn' | 'retry';
  readonly lane: Lane;
  readonly sinceMs: number;
  readonly heldBeforeMs: number;
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

  /** Ends the wait before it, if there was one. What the lane is held for meanwhile counts as `rate-limit`. */
  waitFor(reason: 'turn' | 'retry', lane: Lane): void {
    this.#endWait();
    this.#wait = { reason, lane, sinceMs: performance.now(), heldBeforeMs: lane.heldMs };
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
    const { reason, lane, sinceMs, heldBeforeMs } = this.#wait;
    const heldMs = lane.heldMs - heldBeforeMs;
    this.#waits['rate-limit'] += heldMs;
    this.#waits[reason] += Math.max(0, performance.now() - sinceMs - heldMs);
    this.#wait = null;
  }
}

/** A field without "=" may be a bare value, so it has no name here. */
function namesOf(fields: string): readonly string[] {
  const named = fields.split('&').filter((field) => field.includes('='));
  return [...new URLSearchParams(named.join('&')).keys()];
}

function isForm({ headers = {} }: HttpRequest): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('application/x-www-form-urlencoded'),
  );
}
