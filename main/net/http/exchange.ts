/** Sends one request and receives one response, over a kept-alive connection. */
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { AppFailure } from '../../core/errors';
import { readBody, truncated } from './body';
import { streamBody } from './body-stream';
import type { AnswerSoFar } from './call-record';
import { connectionFailure } from './failures';
import { catching } from './catching';
import { codeOf } from './error-codes';
import type { HttpAnswer } from './http';
import { MAX_HEADER_BYTES } from './limits';
import { ReachRefused, refused } from './reach';
import type { Outgoing } from './redirect';
import type { Route } from './routes';

/** Tracks the connection attempt, if there is another route or a proxy may delay it. */
export interface Attempt {
  readonly connectLimitMs: number | null;
  /** From this moment the service may have received the request, so another route must not be tried. */
  isConnected: boolean;
}

/**
 * Rejects with the reason of `signal` when it aborts. `soFar` receives the status and size so far, also if this
 * rejects.
 */
export function exchange(
  outgoing: Outgoing,
  { agent, isDirect }: Pick<Route, 'agent' | 'isDirect'>,
  signal: AbortSignal,
  soFar: AnswerSoFar,
  attempt?: Attempt,
): Promise<HttpAnswer> {
  const { url, body, limitBytes, maxRatio, givenBy, reach } = outgoing;
  const reading = { host: url.host, limitBytes, maxRatio, soFar };
  return new Promise((resolve, reject) => {
    const fail = (failure: AppFailure): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : failure);
    };
    try {
      if (givenBy !== null) reach.assertMayName(url, givenBy);
      const request = open(
        outgoing,
        agent,
        signal,
        givenBy !== null && isDirect ? reach.lookupFor(givenBy) : undefined,
      );
      const guarded = catching((reason) => {
        request.destroy();
        // An unexpected error becomes an incident of the call.
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors
        reject(reason);
      });
      if (givenBy !== null && isDirect) {
        const check = (socket: Socket): void => {
          // A new connection uses only addresses that the lookup allows; a kept-alive one was opened for another
          // request and is checked here.
          if (socket.connecting || reach.mayUse(socket, givenBy)) return;
          // Without a remote address the connection has already ended, so its target is unknown.
          if (socket.remoteAddress === undefined) {
            request.destroy(ended());
            return;
          }
          request.destroy();
          fail(refused(url));
        };
        request.once('socket', guarded(check));
      }
      if (attempt !== undefined) {
        watchConnecting(request, attempt, () => {
          fail(connectionFailure(timedOut(), request, url.host));
        });
      }
      let begun: http.IncomingMessage | null = null;
      request.on('error', (error) => {
        const hasBrokenOff = begun !== null && !begun.complete && !codeOf(error).startsWith('HPE_');
        if (error instanceof ReachRefused) fail(refused(url));
        fail(hasBrokenOff ? truncated(reading) : connectionFailure(error, request, url.host));
      });
      request.on('upgrade', (response, socket) => {
        socket.destroy();
        fail(unasked(response, url.host));
      });
      const receive = (response: http.IncomingMessage): void => {
        const { statusCode = 0 } = response;
        // A bare 101 or an invalid status: unusable for every caller.
        if (statusCode < 200) {
          request.destroy();
          fail(unasked(response, url.host));
          return;
        }
        if (givenBy === null && isDirect) reach.noteAnswer(url, response.socket);
        begun = response;
        soFar.status = statusCode;
        const answer = { status: statusCode, headers: flatten(response.headers) };
        if (outgoing.stream && isWorthStreaming(response)) {
          try {
            resolve({ ...answer, body: NOTHING, stream: streamBody(response, { ...reading, ...outgoing.stream }) });
          } catch (reason) {
            request.destroy();
            fail(reason instanceof AppFailure ? reason : unasked(response, url.host));
          }
          return;
        }
        const { onBeginning } = outgoing;
        const begin = (beginning: Buffer): void => onBeginning?.({ ...answer, body: beginning });
        readBody(response, { ...reading, onBeginning: statusCode === 200 ? begin : null }).then((whole) => {
          resolve({ ...answer, body: whole });
        }, fail);
      };
      request.on('response', guarded(receive));
      request.end(body);
    } catch (error) {
      if (error instanceof AppFailure) fail(error);
      const detail = { code: 'request-not-sendable', systemCode: codeOf(error) } as const;
      fail(new AppFailure({ kind: 'refused', host: url.host, detail }));
    }
  });
}

const NOTHING = Buffer.alloc(0);

/** An HTML page, such as a network's sign-in, is read completely so that it can be recognised. */
function isWorthStreaming({ statusCode, headers }: http.IncomingMessage): boolean {
  return (statusCode === 200 || statusCode === 206) && !/^\s*text\/html\b/i.test(headers['content-type'] ?? '');
}

function open(
  { url, method, headers, isOnFreshConnection }: Outgoing,
  agent: http.Agent,
  signal: AbortSignal,
  lookup: LookupFunction | undefined,
): http.ClientRequest {
  if (isOnFreshConnection) dropFreeSockets(agent, url);
  const options = { method, headers, signal, agent, maxHeaderSize: MAX_HEADER_BYTES, ...(lookup && { lookup }) };
  return url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
}

function dropFreeSockets(agent: http.Agent, { hostname, port, protocol }: URL): void {
  const origin = `${hostname.replace(/^\[|\]$/g, '')}:${port || (protocol === 'https:' ? '443' : '80')}:`;
  for (const [name, sockets] of Object.entries(agent.freeSockets)) {
    if (name.startsWith(origin)) sockets?.forEach((socket) => socket.destroy());
  }
}

/**
 * Observes when the request gets a connection. A proxy agent provides its socket only once the proxy has connected it.
 */
function watchConnecting(request: http.ClientRequest, attempt: Attempt, onTooLate: () => void): void {
  const giveUp = (): void => {
    request.destroy();
    onTooLate();
  };
  const limit = attempt.connectLimitMs === null ? undefined : setTimeout(giveUp, attempt.connectLimitMs);
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

function ended(): Error {
  return Object.assign(new Error('The connection has ended'), { code: 'ECONNRESET' });
}

function timedOut(): Error {
  return Object.assign(new Error('No connection in time'), { code: 'ETIMEDOUT' });
}

function unasked({ statusCode }: http.IncomingMessage, host: string): AppFailure {
  return new AppFailure({
    kind: 'unreadable-answer',
    host,
    detail: { code: 'answer-not-asked-for' },
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
