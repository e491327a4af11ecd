/** The lane of each origin. Lanes of origins that nothing is asked of are dropped when there are many. */
import { Lane } from './lane';

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
