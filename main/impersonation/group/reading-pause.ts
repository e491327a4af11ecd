/** Pauses reading when the service asks for a longer wait than a request makes automatically. */

/** The longest delay that a timer accepts. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class ReadingPause {
  private untilMs = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly nowMs: () => number,
    private readonly onOver: () => void,
  ) {}

  extend(waitMs: number): void {
    this.untilMs = Math.max(this.untilMs, this.nowMs() + waitMs);
  }

  /** Returns whether the pause is over; if not, calls `onOver` when it ends. */
  isOver(): boolean {
    this.forgetWhoAsked();
    const waitMs = this.untilMs - this.nowMs();
    if (waitMs <= 0) return true;
    this.timer = setTimeout(this.onOver, Math.min(waitMs, LONGEST_TIMER_MS));
    return false;
  }

  end(): void {
    this.untilMs = 0;
    this.forgetWhoAsked();
  }

  forgetWhoAsked(): void {
    clearTimeout(this.timer);
  }
}
