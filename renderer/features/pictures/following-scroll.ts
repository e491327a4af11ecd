/**
 * Scrolls a grid behind a pointer that moves faster than whole screens of pictures can be drawn: the latest position a few
 * times a second, and the last one at the end. Pictures are requested only where the pointer rests.
 */
import { imageQueue } from '../../ui/image-queue';

/** Milliseconds between the frame that shows a step and the next step, in which only the pointer's own mark moves. */
const REST_MS = 100;

export class FollowingScroll {
  #pendingPx: number | null = null;
  #isResting = false;
  #release: (() => void) | null = null;

  /** `whenPainted`: calls the function after the frame that shows a step. */
  constructor(
    private readonly scrollTo: (topPx: number) => void,
    private readonly whenPainted = afterNextFrame,
    private readonly images: Pick<typeof imageQueue, 'holdBack'> = imageQueue,
  ) {}

  readonly moveTo = (topPx: number): void => {
    this.#pendingPx = topPx;
    if (!this.#isResting) this.#step();
  };

  /** Goes to the latest position at once. */
  readonly end = (): void => {
    this.#go();
    this.#letLoad();
  };

  #step(): void {
    this.#isResting = this.#go();
    if (!this.#isResting) {
      this.#letLoad();
      return;
    }
    // Anew for each step, because pictures are held back for a short time only.
    const release = this.images.holdBack();
    this.#letLoad();
    this.#release = release;
    this.whenPainted(() => setTimeout(() => this.#step(), REST_MS));
  }

  #letLoad(): void {
    this.#release?.();
    this.#release = null;
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
