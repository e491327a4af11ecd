/** The requests to one origin: a few at a time, the most urgent first, and none while the origin asks for a pause. */
import PQueue from 'p-queue';

export interface Turn {
  readonly priority: number;
  readonly signal: AbortSignal;
}

export class Lane {
  readonly #queue: PQueue;
  #heldUntilMs = 0;

  constructor(maxInFlight: number) {
    this.#queue = new PQueue({ concurrency: maxInFlight });
  }

  run<Value>(task: () => Promise<Value>, turn: Turn): Promise<Value> {
    return this.#queue.add(task, turn);
  }

  /** Starts nothing new for so long; what is under way goes on. */
  holdFor(waitMs: number): void {
    const untilMs = Date.now() + waitMs;
    if (untilMs <= this.#heldUntilMs) {
      return;
    }
    this.#heldUntilMs = untilMs;
    this.#queue.pause();
    setTimeout(() => {
      if (this.#heldUntilMs === untilMs) {
        this.#queue.start();
      }
    }, waitMs);
  }
}
