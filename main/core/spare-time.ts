/**
 * Postpones work that the first screen does not need until main has answered the page's first calls and has its first
 * lists. Main then waits for the page, which draws what it received.
 */

/** If the page asks for nothing, the work is not postponed any longer. */
const LONGEST_WAIT_MS = 2_000;

export class SpareTime {
  /** Null once the spare time has begun. */
  private waiting: (() => void)[] | null = [];
  private readonly limit = setTimeout(() => this.runAll(), LONGEST_WAIT_MS);
  private before: Promise<unknown> | null = null;

  /** Runs the work in the spare time, in the order of the calls, and in a turn of its own. */
  run(work: () => void): void {
    if (this.waiting) this.waiting.push(work);
    else setImmediate(work);
  }

  /** Work that the first screen needs, and that the other work would delay. */
  beginAfter(work: Promise<unknown>): void {
    this.before = Promise.allSettled([this.before, work]);
  }

  /** Call when main has answered the page. Later calls do nothing. */
  begin(): void {
    if (this.before) void this.before.then(() => this.runAll());
    else this.runAll();
  }

  private runAll(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    clearTimeout(this.limit);
    const next = (): void => {
      const work = waiting.shift();
      if (!work) return;
      setImmediate(next);
      work();
    };
    setImmediate(next);
  }
}
