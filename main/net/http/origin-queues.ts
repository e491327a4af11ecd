import PQueue from 'p-queue';

/** The requests to one origin: a few at a time, the most urgent first, and none while the origin asks for a pause. */

export interface Turn {
  readonly priority: number;
  readonly signal: AbortSignal;
  /** Told of a hold for as long as the turn has not come; `untilMs` by `Date.now()`. */
  readonly onHeld: (untilMs: number) => void;
}

export class Lane {
  readonly #queue: PQueue;
  readonly #waiting = new Set<Turn['onHeld']>();
  #heldUntilMs = 0;
  /** The same moment by `Date.now()`. */
  #heldUntilClockMs = 0;
  #heldSinceMs: number | null = null;
  #heldBeforeMs = 0;

  constructor(maxInFlight: number) {
    this.#queue = new PQueue({ concurrency: maxInFlight });
  }

  /** How long this lane has been held in all: what it grows by during a wait is the part the origin asked for. */
  get heldMs(): number {
    return this.#heldBeforeMs + (this.#heldSinceMs === null ? 0 : performance.now() - this.#heldSinceMs);
  }

  /** Nothing is under way or waiting, and no pause is kept. */
  get isIdle(): boolean {
    return this.#queue.size === 0 && this.#queue.pending === 0 && this.#heldSinceMs === null;
  }

  run<Value>(task: () => Promise<Value>, { priority, signal, onHeld }: Turn): Promise<Value> {
    const leave = (): void => void this.#waiting.delete(onHeld);
    this.#waiting.add(onHeld);
    if (this.#heldSinceMs !== null) {
      onHeld(this.#heldUntilClockMs);
    }
    const turn = (): Promise<Value> => {
      leave();
      return task();
    };
    return this.#queue.add(turn, { priority, signal }).finally(leave);
  }

  /** Starts nothing new for so long; what is under way goes on. */
  holdFor(waitMs: number): void {
    const nowMs = performance.now();
    const untilMs = nowMs + waitMs;
    if (untilMs <= this.#heldUntilMs) {
      return;
    }
    this.#heldUntilMs = untilMs;
    this.#heldUntilClockMs = Date.now() + waitMs;
    this.#heldSinceMs ??= nowMs;
    this.#queue.pause();
    for (const onHeld of this.#waiting) {
      onHeld(this.#heldUntilClockMs);
    }
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

/** The lane of each origin. Lanes of origins that nothing is asked of are dropped when there are many. */

const LANES_KEPT = 100;

export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #maxInFlight: number;

  constructor(maxInFlight: number) {
    this.#maxInFlight = maxInFlight;
  }

  get count(): number {
    return this.#lanes.size;
  }

  of({ origin }: URL): Lane {
    const known = this.#lanes.get(origin);
    // Set again, so that the one used longest ago comes first.
    this.#lanes.delete(origin);
    if (known === undefined) this.#dropIdle();
    const lane = known ?? new Lane(this.#maxInFlight);
    this.#lanes.set(origin, lane);
    return lane;
  }

  #dropIdle(): void {
    if (this.#lanes.size < LANES_KEPT) return;
    for (const [origin, lane] of this.#lanes) {
      if (!lane.isIdle) continue;
      this.#lanes.delete(origin);
      if (this.#lanes.size < LANES_KEPT) return;
    }
  }
}
