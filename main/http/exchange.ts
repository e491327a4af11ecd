/** One request, one answer, over a kept-alive connection, and on along its redirects. */
import * as http from 'node:http';
import * as https from 'node:https';
import { AppFailure } from '../failure';
import { readBody, truncated } from './body';
import type { AnswerSoFar } from './call-record';
import { connectionFailure } from './connection-failure';
import { codeOf } from './connection-problems';
import type { HttpAnswer } from './http';
import { isRedirect, redirected, type Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';
import type { Way, Ways } from './ways';

const MAX_REDIRECTS = 5;
/** How long a way may take to give a connection while there is another one. */
const CONNECT_LIMIT_MS = 8000;

/** One request on one way. */
interface Attempt {
  readonly agent: http.Agent;
  readonly hasOtherWay: boolean;
  /** From here on the service may have heard of the request, so that another way is no remedy. */
  isConnected: boolean;
}

/** `signal` aborts with the failure to reject with; `soFar` is told what has come, also where this rejects. */
export async function exchangeFollowingRedirects(
  outgoing: Outgoing,
  ways: Ways,
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const visited = new Set<string>();
  let current = outgoing;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    visited.add(current.url.href);
    const answer = await exchangeOnWays(current, await unlessAborted(ways.to(current.url), signal), signal, soFar);
    if (!isRedirect(answer)) {
      return answer;
    }
    current = redirected(current, answer);
    if (visited.has(current.url.href)) {
      throw endlessRedirect(answer, `${outgoing.url.host}: its redirects lead round in a circle.`);
    }
  }
  throw endlessRedirect(null, `${outgoing.url.host}: more than ${MAX_REDIRECTS} redirects.`);
}

function endlessRedirect(answer: HttpAnswer | null, detail: string): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail, ...(answer && { status: answer.status }) });
}

async function exchangeOnWays(outgoing: Outgoing, ways: readonly Way[], signal: AbortSignal, soFar: AnswerSoFar): Promise<HttpAnswer> {
  const [way, ...others] = ways;
  if (way === undefined) throw new AppFailure({ kind: 'offline', detail: `${outgoing.url.host}: no way leads there.` });
  const attempt: Attempt = { agent: way.agent, hasOtherWay: others.length > 0, isConnected: false };
  try {
    return await unlessAborted(exchange(outgoing, attempt, signal, soFar), signal);
  } catch (reason) {
    const isPassedOver = attempt.hasOtherWay && !attempt.isConnected && reason instanceof RepeatableFailure && !signal.aborted;
    if (!isPassedOver) throw reason;
    way.passOver();
    return exchangeOnWays(outgoing, others, signal, soFar);
  }
}

/** Neither a way that is looked for nor a connection that an agent still waits for hears of the signal by itself. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : new AppFailure({ kind: 'cancelled' }));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

function exchange(outgoing: Outgoing, attempt: Attempt, signal: AbortSignal, soFar: AnswerSoFar): Promise<HttpAnswer> {
  const { url, body, limitBytes } = outgoing;
  const reading = { host: url.host, limitBytes, soFar };
  return new Promise((resolve, reject) => {
    const fail = (failure: AppFailure): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : failure);
    };
    try {
      const request = open(outgoing, attempt.agent, signal);
      watchConnecting(request, attempt, () => {
        fail(connectionFailure(timedOut(), request, url.host));
      });
      let begun: http.IncomingMessage | null = null;
      request.on('error', (error) => {
        const hasBrokenOff = begun !== null && !begun.complete && !codeOf(error).startsWith('HPE_');
        fail(hasBrokenOff ? truncated(reading) : connectionFailure(error, request, url.host));
      });
      request.on('upgrade', (response, socket) => {
        socket.destroy();
        fail(unasked(response, url.host));
      });
      request.on('response', (response) => {
        const { statusCode = 0 } = response;
        // A bare 101, or a number that is no status: nothing that a caller could make sense of.
        if (statusCode < 200) {
          request.destroy();
          fail(unasked(response, url.host));
          return;
        }
        begun = response;
        soFar.status = statusCode;
        readBody(response, reading).then((whole) => {
          resolve({ status: statusCode, headers: flatten(response.headers), body: whole });
        }, fail);
      });
      request.end(body);
    } catch (error) {
      fail(new AppFailure({ kind: 'refused', detail: `${url.host}: the request cannot be sent (${codeOf(error)}).` }));
    }
  });
}

function open({ url, method, headers }: Outgoing, agent: http.Agent, signal: AbortSignal): http.ClientRequest {
  const options = { method, headers, signal, agent };
  return url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
}

/** An agent for a proxy hands its socket over once the proxy has connected it. */
function watchConnecting(request: http.ClientRequest, attempt: Attempt, onTooLate: () => void): void {
  const giveUp = (): void => {
    request.destroy();
    onTooLate();
  };
  const limit = attempt.hasOtherWay ? setTimeout(giveUp, CONNECT_LIMIT_MS) : undefined;
  const end = (): void => clearTimeout(limit);
  request.once('close', end);
  request.once('socket', (socket) => {
    const connected = (): void => {
      attempt.isConnected = true;
      end();
    };
    if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
}

function unasked({ statusCode }: http.IncomingMessage, host: string): AppFailure {
  return new AppFailure({
    kind: 'unreadable-answer',
    detail: `${host}: it answers with a status that nothing asked for.`,
    ...(statusCode !== undefined && { status: statusCode }),
  });
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string | undefined> {
  const flat: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(headers)) {
    flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function timedOut(): Error {
  return Object.assign(new Error('No connection in time'), { code: 'ETIMEDOUT' });
}
