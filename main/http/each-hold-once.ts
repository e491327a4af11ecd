/** What a request says of being made to wait: once for each time, however many ways it hears of it. */

/** What ends later by less than this while it lasts is the same hold: several requests were told of it, one after the other. */
const SAME_HOLD_MS = 1_000;

/** `untilMs` as of `HttpRequest.onHeld`. */
export function tellEachHoldOnce(onHeld: ((untilMs: number) => void) | undefined): (untilMs: number) => void {
  let toldUntilMs = Number.NEGATIVE_INFINITY;
  return (untilMs) => {
    const isLasting = Date.now() < toldUntilMs;
    if (untilMs <= toldUntilMs || (isLasting && untilMs - toldUntilMs < SAME_HOLD_MS)) return;
    toldUntilMs = untilMs;
    onHeld?.(untilMs);
  };
}
