/**
 * Scrolls a grid behind a pointer that moves faster than whole screens of pictures can be drawn: the latest position a few
 * times a second, and the last one at the end.
 */

/** Milliseconds between the frame that shows a step and the next step, in which only the pointer's own mark moves. */
const REST_MS = 100;

export class FollowingScroll {
  #pendingPx: number | null = null;
  #isResting = false;

  /** `whenPainted`: calls the function after the frame that shows a step. */
  constructor(
    private readonly scrollTo: (topPx: number) => void,
    private readonly whenPainted = afterNextFrame,
  ) {}

  readonly moveTo = (topPx: number): void => {
    this.#pendingPx = topPx;
    if (!this.#isResting) this.#step();
  };

  /** Goes to the latest position at once. */
  readonly end = (): void => {
    this.#go();
  };

  #step(): void {
    this.#isResting = this.#go();
    if (this.#isResting) this.whenPainted(() => setTimeout(() => this.#step(), REST_MS));
  }

  #go(): boolean {
    const topPx = this.#pendingPx;
    if (topPx === null) return false;
    this.#pendingPx = null;
    this.scrollTo(topPx);
    return true;
  }
}

function afterNextFrame(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
