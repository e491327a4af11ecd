import { AppFailure } from '../../core/errors';
import type { AnswerSoFar } from './call-record';
import { type Attempt, exchange } from './exchange';
import type { HttpAnswer } from './http';
import type { Outgoing } from './redirect';
import { RepeatableFailure } from './failures';
import { unlessAborted } from '../../core/async';
import type { Way, Ways } from './routes';

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

/** One request on the first way that gives a connection. */

/** How long a way may take to give a connection while there is another one. */
const CONNECT_LIMIT_MS = 8000;

/** `signal` aborts with the failure to reject with; `soFar` is told what has come, also where this rejects. */
export function exchangeOnWays(
  outgoing: Outgoing,
  ways: Ways,
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const take = (found: readonly Way[]): Promise<HttpAnswer> => {
    const [way, ...others] = found;
    // The usual case goes without what the others need: an agent of Node's own hears of the signal by itself.
    return way?.isDirect && others.length === 0
      ? exchange(outgoing, way, signal, soFar)
      : tryInOrder(outgoing, found, signal, soFar);
  };
  const found = ways.to(outgoing.url);
  return found instanceof Promise ? unlessAborted(found, signal).then(take) : take(found);
}

async function tryInOrder(
  outgoing: Outgoing,
  ways: readonly Way[],
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const [way, ...others] = ways;
  if (way === undefined) throw new AppFailure({ kind: 'offline', detail: `${outgoing.url.host}: no way leads there.` });
  const hasOtherWay = others.length > 0;
  const attempt: Attempt = { connectLimitMs: hasOtherWay ? CONNECT_LIMIT_MS : null, isConnected: false };
  try {
    // Neither a way that is looked for nor a connection that an agent still waits for hears of the signal by itself.
    return await unlessAborted(exchange(outgoing, way, signal, soFar, attempt), signal);
  } catch (reason) {
    const isPassedOver = hasOtherWay && !attempt.isConnected && reason instanceof RepeatableFailure && !signal.aborted;
    if (!isPassedOver) throw reason;
    way.passOver();
    return tryInOrder(outgoing, others, signal, soFar);
  }
}
