/** HTTP servers on loopback. Each request is read, logged, subjected to the fault rules and answered. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answerOfFault, type Faults } from './faults';
import { type Handler, jsonAnswer, type OriginName } from './message';
import { readRequest, Unreadable } from './read-request';
import type { RequestLog } from './requests';
import { sendAnswer } from './send-answer';

/**
 * Longer than any client keeps an idle connection, so that the server never closes it while a request is being sent.
 */
const KEEP_ALIVE_MS = 65_000;

export type Serve = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Origin {
  /** `http://127.0.0.1:41001` */
  readonly url: string;
  /** Sets the request handler. It comes after opening, because the services need the origin's address. */
  serve(serve: Serve): void;
  stop(): Promise<void>;
}

/** Listens on `port`, or on any free port for 0. */
export async function openOrigin(port = 0): Promise<Origin> {
  let serve: Serve = (_incoming, response) => sendAnswer(jsonAnswer(503, { error: 'starting' }), _incoming, response);
  const server = createServer((incoming, response) => {
    response.on('error', () => response.destroy());
    void serve(incoming, response).catch((error: unknown) => recover(error, incoming, response));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
  const { port: given } = server.address() as AddressInfo; // `address()` returns an AddressInfo while the server listens on a port.
  return {
    url: `http://127.0.0.1:${given}`,
    serve(next) {
      serve = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function serveWithFaults(origin: OriginName, handle: Handler, faults: Faults, requests: RequestLog): Serve {
  return async (incoming, response) => {
    const request = await readRequest(origin, incoming);
    const noteSize = requests.add(request);
    // A connection is used for one request after another, so what it has sent meanwhile is this response.
    const { bytesWritten } = incoming.socket;
    response.once('finish', () => noteSize(incoming.socket.bytesWritten - bytesWritten));
    const fault = faults.take(request);
    if (fault?.latencyMs) await delay(fault.latencyMs, undefined, { ref: false });
    if (fault?.hang) return;
    if (fault?.reset) {
      incoming.socket.resetAndDestroy();
      return;
    }
    const answer = (fault && answerOfFault(fault)) ?? (await handle(request, fault?.smugmug));
    await sendAnswer(answer, incoming, response, fault?.truncateAtBytes);
  };
}

async function recover(error: unknown, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (response.destroyed || response.headersSent) {
    response.destroy();
    return;
  }
  const isRefusal = error instanceof Unreadable;
  if (!isRefusal)
    process.stderr.write(`sandbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const answer = isRefusal
    ? jsonAnswer(error.status, { Message: error.message }, { Connection: 'close' })
    : jsonAnswer(500, { Message: 'An error has occurred.' });
  await sendAnswer(answer, incoming, response).catch(() => response.destroy());
}
