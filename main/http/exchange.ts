/** One request, one answer, over a kept-alive connection, and on along its redirects. */
import * as http from 'node:http';
import * as https from 'node:https';
import { AppFailure } from '../failure';
import { readBody } from './body';
import type { HttpAnswer } from './http';
import { isRedirect, redirected, type Outgoing } from './redirect';
import { RepeatableFailure } from './repeatable-failure';

/** The place for a proxy: an agent makes every connection. */
export interface HttpAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

const MAX_REDIRECTS = 5;

/** `signal` aborts with the failure to reject with. */
export async function exchangeFollowingRedirects(
  outgoing: Outgoing,
  agents: HttpAgents,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  let current = outgoing;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await exchange(current, agents, signal);
    if (!isRedirect(answer)) {
      return answer;
    }
    current = redirected(current, answer);
  }
  throw new AppFailure({ kind: 'unreadable-answer', detail: `${outgoing.url.host}: more than ${MAX_REDIRECTS} redirects.` });
}

function exchange(outgoing: Outgoing, agents: HttpAgents, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, method, headers, body, limitBytes } = outgoing;
  return new Promise((resolve, reject) => {
    const fail = (failure: AppFailure): void => {
      reject(signal.reason instanceof AppFailure ? signal.reason : failure);
    };
    try {
      const options = { method, headers, signal };
      const request =
        url.protocol === 'https:'
          ? https.request(url, { ...options, agent: agents.https })
          : http.request(url, { ...options, agent: agents.http });
      request.on('error', (error) => {
        fail(connectionFailure(error, url.host));
      });
      request.on('response', (response) => {
        readBody(response, url.host, limitBytes).then((whole) => {
          resolve({ status: response.statusCode ?? 0, headers: flatten(response.headers), body: whole });
        }, fail);
      });
      request.end(body);
    } catch (error) {
      fail(new AppFailure({ kind: 'refused', detail: `${url.host}: the request cannot be sent (${codeOf(error)}).` }));
    }
  });
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string | undefined> {
  const flat: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(headers)) {
    flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

/** Nothing of an answer has come yet. Node's code says why; its message is left out, for it may quote the address. */
function connectionFailure(error: Error, host: string): AppFailure {
  const code = codeOf(error);
  if (code.startsWith('HPE_')) {
    return new AppFailure({ kind: 'unreadable-answer', detail: `${host}: what answers is not HTTP (${code}).` });
  }
  return new RepeatableFailure({ kind: 'offline', detail: `${host}: no connection (${code}).` });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
