import PQueue from 'p-queue';
import { MAX_QUEUES } from './limits';

export interface Turn {
  readonly priority: number;
  readonly signal: AbortSignal;
  /** Called when the origin is throttled while this request waits in the queue; `untilMs` is a `Date.now()` time. */
  readonly onThrottled: (untilMs: number) => void;
}

/**
 * The queue of requests to one origin: a few at a time, the most urgent first, and none while the origin asks for a
 * pause.
 */
export class OriginQueue {
  readonly #queue: PQueue;
  readonly #waiting = new Set<Turn['onThrottled']>();
  #throttledUntilMs = 0;
  /** The same moment as a `Date.now()` time. */
  #throttledUntilClockMs = 0;
  #throttledSinceMs: number | null = null;
  #throttledBeforeMs = 0;

  constructor(maxInFlight: number) {
    this.#queue = new PQueue({ concurrency: maxInFlight });
  }

  /** Total time this origin was throttled. Its increase during a wait is the part that the origin asked for. */
  get throttledMs(): number {
    return this.#throttledBeforeMs + (this.#throttledSinceMs === null ? 0 : performance.now() - this.#throttledSinceMs);
  }

  /** True if no request is in flight or waiting and no pause is pending. */
  get isIdle(): boolean {
    return this.#queue.size === 0 && this.#queue.pending === 0 && this.#throttledSinceMs === null;
  }

  run<Value>(task: () => Promise<Value>, { priority, signal, onThrottled }: Turn): Promise<Value> {
    const leave = (): void => void this.#waiting.delete(onThrottled);
    this.#waiting.add(onThrottled);
    if (this.#throttledSinceMs !== null) {
      onThrottled(this.#throttledUntilClockMs);
    }
    const turn = (): Promise<Value> => {
      leave();
      return task();
    };
    return this.#queue.add(turn, { priority, signal }).finally(leave);
  }

  /** Starts no new request for `waitMs`; requests in flight continue. */
  throttleFor(waitMs: number): void {
    const nowMs = performance.now();
    const untilMs = nowMs + waitMs;
    if (untilMs <= this.#throttledUntilMs) {
      return;
    }
    this.#throttledUntilMs = untilMs;
    this.#throttledUntilClockMs = Date.now() + waitMs;
    this.#throttledSinceMs ??= nowMs;
    this.#queue.pause();
    for (const onThrottled of this.#waiting) {
      onThrottled(this.#throttledUntilClockMs);
    }
    setTimeout(() => {
      if (this.#throttledUntilMs === untilMs) {
        this.#release();
      }
    }, waitMs);
  }

  #release(): void {
    this.#throttledBeforeMs = this.throttledMs;
    this.#throttledSinceMs = null;
    this.#queue.start();
  }
}

export class OriginQueues {
  readonly #queues = new Map<string, OriginQueue>();
  readonly #maxInFlight: number;

  constructor(maxInFlight: number) {
    this.#maxInFlight = maxInFlight;
  }

  get count(): number {
    return this.#queues.size;
  }

  of({ origin }: URL): OriginQueue {
    const known = this.#queues.get(origin);
    // Inserted again, so that the least recently used queue comes first.
    this.#queues.delete(origin);
    if (known === undefined) this.#dropIdle();
    const originQueue = known ?? new OriginQueue(this.#maxInFlight);
    this.#queues.set(origin, originQueue);
    return originQueue;
  }

  #dropIdle(): void {
    if (this.#queues.size < MAX_QUEUES) return;
    for (const [origin, originQueue] of this.#queues) {
      if (!originQueue.isIdle) continue;
      this.#queues.delete(origin);
      if (this.#queues.size < MAX_QUEUES) return;
    }
  }
}
