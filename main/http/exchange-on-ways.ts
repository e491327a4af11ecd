/** One request on the first way that gives a connection. */
import { AppFailure } from '../failure';
import type { AnswerSoFar } from './call-record';
import { type Attempt, exchange } from './exchange';
import type { HttpAnswer } from './http';
import type { Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';
import { unlessAborted } from './unless-aborted';
import type { Way, Ways } from './ways';

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
