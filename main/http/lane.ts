/** The requests to one origin: a few at a time, the most urgent first, and none while the origin asks for a pause. */
import PQueue from 'p-queue';

export interface Turn {
  readonly priority: number;
  readonly signal: AbortSignal;
}

export class Lane {
  readonly #queue: PQueue;
  #heldUntilMs = 0;
  #heldSinceMs: number | null = null;
  #heldBeforeMs = 0;

  constructor(maxInFlight: number) {
    this.#queue = new PQueue({ concurrency: maxInFlight });
  }

  /** How long this lane has been held in all: what it grows by during a wait is the part the origin asked for. */
  get heldMs(): number {
    return this.#heldBeforeMs + (this.#heldSinceMs === null ? 0 : performance.now() - this.#heldSinceMs);
  }

  run<Value>(task: () => Promise<Value>, turn: Turn): Promise<Value> {
    return this.#queue.add(task, turn);
  }

  /** Starts nothing new for so long; what is under way goes on. */
  holdFor(waitMs: number): void {
    const nowMs = performance.now();
    const untilMs = nowMs + waitMs;
    if (untilMs <= this.#heldUntilMs) {
      return;
    }
    this.#heldUntilMs = untilMs;
    this.#heldSinceMs ??= nowMs;
    this.#queue.pause();
    setTimeout(() => {
      if (this.#heldUntilMs === untilMs) {
        this.#release();
      }
    }, waitMs);
  }

  #release(): void {
    this.#heldBeforeMs = this.heldMs;
    this.#heldSinceMs = null;
    this.#queue.start();
  }
}
