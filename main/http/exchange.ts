/** One request, one answer, over a kept-alive connection, and on along its redirects. */
import * as http from 'node:http';
import * as https from 'node:https';
import { AppFailure } from '../failure';
import { readBody, truncated } from './body';
import type { AnswerSoFar } from './call-record';
import { codeOf, connectionFailure } from './connection-failure';
import type { HttpAnswer } from './http';
import { isRedirect, redirected, type Outgoing } from './redirect';

/** The place for a proxy: an agent makes every connection. */
export interface HttpAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

const MAX_REDIRECTS = 5;

/** `signal` aborts with the failure to reject with; `soFar` is told what has come, also where this rejects. */
export async function exchangeFollowingRedirects(
  outgoing: Outgoing,
  agents: HttpAgents,
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const visited = new Set<string>();
  let current = outgoing;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    visited.add(current.url.href);
    const answer = await exchange(current, agents, signal, soFar);
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

function exchange(outgoing: Outgoing, agents: HttpAgents, signal: AbortSignal, soFar: AnswerSoFar): Promise<HttpAnswer> {
  const { url, body, limitBytes } = outgoing;
  const reading = { host: url.host, limitBytes, soFar };
  return new Promise((resolve, reject) => {
    const fail = (failure: AppFailure): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : failure);
    };
    try {
      const request = open(outgoing, agents, signal);
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

function open({ url, method, headers }: Outgoing, agents: HttpAgents, signal: AbortSignal): http.ClientRequest {
  const options = { method, headers, signal };
  return url.protocol === 'https:'
    ? https.request(url, { ...options, agent: agents.https })
    : http.request(url, { ...options, agent: agents.http });
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
