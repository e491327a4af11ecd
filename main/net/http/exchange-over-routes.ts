import { AppFailure } from '../../core/errors';
import type { AnswerSoFar } from './call-record';
import { type Attempt, exchange } from './exchange';
import type { HttpAnswer } from './http';
import { CONNECT_TIMEOUT_MS } from './limits';
import type { Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';
import { abortable } from '../../core/async';
import type { Route, RoutePlanner } from './routes';

/**
 * A new end that is less than this after the current end belongs to the same period: several requests received the
 * limit in succession.
 */
const SAME_PERIOD_MS = 1_000;

/**
 * Wraps the callback so that it runs once per throttling period, although several sources may report it. `untilMs` is a
 * `Date.now()` time.
 */
export function notifyOncePerThrottle(onThrottled: ((untilMs: number) => void) | undefined): (untilMs: number) => void {
  let reportedUntilMs = Number.NEGATIVE_INFINITY;
  return (untilMs) => {
    const isLasting = Date.now() < reportedUntilMs;
    if (untilMs <= reportedUntilMs || (isLasting && untilMs - reportedUntilMs < SAME_PERIOD_MS)) return;
    reportedUntilMs = untilMs;
    onThrottled?.(untilMs);
  };
}

/**
 * Sends a request over the first route that connects. Rejects with the reason of `signal` when it aborts. `soFar` receives the status and size so far, also if this
 * rejects.
 */
export function exchangeOverRoutes(
  outgoing: Outgoing,
  routes: RoutePlanner,
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const take = (found: readonly Route[]): Promise<HttpAnswer> => {
    const [route, ...others] = found;
    // The common case skips the extra work: Node's own agent reacts to the signal.
    return route?.isDirect && others.length === 0
      ? exchange(outgoing, route, signal, soFar)
      : tryInOrder(outgoing, found, signal, soFar);
  };
  const found = routes.to(outgoing.url);
  return found instanceof Promise ? abortable(found, signal).then(take) : take(found);
}

async function tryInOrder(
  outgoing: Outgoing,
  routes: readonly Route[],
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const [route, ...others] = routes;
  if (route === undefined)
    throw new AppFailure({ kind: 'offline', host: outgoing.url.host, detail: { code: 'no-route' } });
  const hasOtherRoute = others.length > 0;
  const attempt: Attempt = { connectLimitMs: hasOtherRoute ? CONNECT_TIMEOUT_MS : null, isConnected: false };
  try {
    // A proxy agent that is still connecting does not react to the signal, so it is applied here.
    return await abortable(exchange(outgoing, route, signal, soFar, attempt), signal);
  } catch (reason) {
    const isPassedOver =
      hasOtherRoute && !attempt.isConnected && reason instanceof RepeatableFailure && !signal.aborted;
    if (!isPassedOver) throw reason;
    route.passOver();
    return tryInOrder(outgoing, others, signal, soFar);
  }
}
