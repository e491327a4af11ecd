/**
 * Loads the pictures of tiles a few at a time, those in the view first. A tile that leaves before its turn requests
 * nothing, and while the person scrolls fast, no tile does: main cannot tell that a picture is no longer wanted, because
 * the requests of an `img` element are never aborted (Electron 25).
 */

/** As many as main sends to one host at a time, so that every request that starts here starts there too. */
const MAX_LOADING = 6;
/** The time after which a picture that loads leaves its place to another one: its host may not answer at all. */
const SLOW_MS = 2_000;
/** Pictures that load without a place. */
const MAX_SLOW = 18;
/** The longest time for which something more urgent delays pictures: beyond it, the person would see empty tiles. */
const HELD_BACK_MS = 300;
/** CSS pixels per second; a row is then visible for about a tenth of a second. */
const FAST_PX_PER_S = 6_000;
/** The time over which the speed is measured. */
const MEASURED_MS = 60;
/** The time without a step after which scrolling has stopped: three frames. */
const STILL_MS = 50;

export class ImageQueue {
  /** In the order of their arrival. */
  readonly #waiting = new Map<HTMLImageElement, string>();
  /** Contains waiting images whose place is known. */
  readonly #isInView = new Map<HTMLImageElement, boolean>();
  /** With what ends the loading of each. */
  readonly #loading = new Map<HTMLImageElement, () => void>();
  /** Contains images that have been loading for long; up to `MAX_SLOW` of them leave their place to others. */
  readonly #slow = new Set<HTMLImageElement>();
  readonly #slowMs: number;
  #observer: IntersectionObserver | null = null;
  #measured = { topPx: 0, atMs: 0 };
  #calm: ReturnType<typeof setTimeout> | undefined;
  /** What is more urgent than pictures now. */
  #urgent = 0;

  readonly #heldBackMs: number;

  constructor(slowMs = SLOW_MS, heldBackMs = HELD_BACK_MS) {
    this.#slowMs = slowMs;
    this.#heldBackMs = heldBackMs;
  }

  /**
   * Sets the image's `src` when it is its turn; at once if it is one of the first pictures of the page, which otherwise
   * wait for the frame that shows their tiles. Returns a function that removes the image, which then never
   * loads.
   */
  add(image: HTMLImageElement, src: string): () => void {
    const leave = (): void => {
      this.#forget(image);
      // No event follows if the address was taken away, as when all pictures are masked.
      if (image.src === '') this.#loading.get(image)?.();
    };
    // Asked of the page only until it is scrolled, because the answer costs a layout.
    if (this.#measured.atMs === 0 && this.#urgent === 0 && this.#hasPlace() && isInWindow(image)) {
      this.#load(image, src);
      return leave;
    }
    this.#waiting.set(image, src);
    this.#observer ??= new IntersectionObserver((entries) => this.#notePlaces(entries));
    this.#observer.observe(image);
    return leave;
  }

  /**
   * Starts no further request until the returned function is called, because main has something more urgent to do; but
   * not for long.
   */
  holdBack(): () => void {
    this.#urgent += 1;
    let isOver = false;
    const release = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      this.#urgent -= 1;
      this.#loadNext();
    };
    const timer = setTimeout(release, this.#heldBackMs);
    return release;
  }

  /** To be called for each step of scrolling. */
  scrolledTo(topPx: number): void {
    const nowMs = performance.now();
    const passedMs = nowMs - this.#measured.atMs;
    if (this.#calm !== undefined) this.#hold();
    if (passedMs < MEASURED_MS) return;
    const wasMoving = passedMs < 4 * MEASURED_MS;
    const pxPerS = (Math.abs(topPx - this.#measured.topPx) / passedMs) * 1000;
    this.#measured = { topPx, atMs: nowMs };
    // A single large step is a jump, after which the person looks at the pictures.
    if (wasMoving && pxPerS > FAST_PX_PER_S) this.#hold();
    else if (this.#calm !== undefined) this.#release();
  }

  #hold(): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => this.#release(), STILL_MS);
  }

  #release(): void {
    clearTimeout(this.#calm);
    this.#calm = undefined;
    this.#loadNext();
  }

  #notePlaces(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (target instanceof HTMLImageElement && this.#waiting.has(target)) this.#isInView.set(target, isIntersecting);
    }
    this.#loadNext();
  }

  #loadNext(): void {
    if (this.#calm !== undefined || this.#urgent > 0) return;
    while (this.#hasPlace()) {
      const image = this.#next();
      if (!image) return;
      this.#load(image, this.#waiting.get(image) ?? '');
    }
  }

  #hasPlace(): boolean {
    return this.#loading.size - Math.min(this.#slow.size, MAX_SLOW) < MAX_LOADING;
  }

  #next(): HTMLImageElement | undefined {
    let near: HTMLImageElement | undefined;
    for (const [image, isInView] of this.#isInView) {
      if (isInView) return image;
      near ??= image;
    }
    return near;
  }

  #load(image: HTMLImageElement, src: string): void {
    this.#forget(image);
    const slow = setTimeout(() => {
      this.#slow.add(image);
      this.#loadNext();
    }, this.#slowMs);
    const done = (): void => {
      clearTimeout(slow);
      this.#slow.delete(image);
      image.removeEventListener('load', done);
      image.removeEventListener('error', done);
      this.#loading.delete(image);
      this.#loadNext();
    };
    // The events also come for an image that is no longer part of the page: its request goes on.
    this.#loading.set(image, done);
    image.addEventListener('load', done);
    image.addEventListener('error', done);
    image.src = src;
  }

  #forget(image: HTMLImageElement): void {
    this.#observer?.unobserve(image);
    this.#waiting.delete(image);
    this.#isInView.delete(image);
  }
}

function isInWindow(image: HTMLImageElement): boolean {
  const { top, bottom, left, right } = image.getBoundingClientRect();
  return bottom > top && right > left && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

export const imageQueue = new ImageQueue();
