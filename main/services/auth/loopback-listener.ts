/**
 * Receives the callback of a sign-in at `http://127.0.0.1:{port}/callback` (RFC 8252, section 7.3), on a port that the
 * operator registered (pictures-api.md, section 9.6). It listens on loopback only, and accepts one callback, which must
 * have the `state` that was sent out.
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppFailure } from '../../core/errors';
import { callbackPage, fragmentPage } from './callback-pages';

export interface ListenerOptions {
  readonly port: number;
  readonly state: string;
  /** The result is in the URL fragment, which a browser does not send to a server: a page posts it (section 9.5). */
  readonly handsFragment: boolean;
  /** Called when a callback that does not belong to this sign-in was rejected. */
  readonly onForeignAnswer: () => void;
}

export interface LoopbackListener {
  /** Never rejects; stays pending if the listener is closed before a callback arrives. */
  readonly answer: Promise<URLSearchParams>;
  close(): void;
}

export const CALLBACK_PATH = '/callback';
const LISTENS_ON = '127.0.0.1';
/** A code or a token is far shorter than this. */
const LIMIT_BYTES = 64 * 1024;

export function redirectUriOf(port: number): string {
  return `http://${LISTENS_ON}:${port}${CALLBACK_PATH}`;
}

/** Rejects with `sign-in-failed`, reason `port-taken`, if it cannot listen on the port. */
export async function listenForAnswer(options: ListenerOptions): Promise<LoopbackListener> {
  const server = createServer({ maxHeaderSize: LIMIT_BYTES });
  const answer = new Promise<URLSearchParams>((resolve) => {
    let isAnswered = false;
    server.on('request', (request, response) => {
      void readAnswer(request, response, options).then(async (read) => {
        if (read === 'refused') return;
        if (read === 'foreign' || isAnswered) {
          options.onForeignAnswer();
          await callbackPage(response, 'otherSignIn');
          return;
        }
        isAnswered = true;
        await callbackPage(response, 'done');
        resolve(read);
      });
    });
  });
  await listen(server, options.port);
  // Later errors concern a single connection only.
  server.on('error', () => undefined);
  return {
    answer,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const systemCode = 'code' in error ? String(error.code) : error.name;
      const detail = { code: 'port-in-use', port: String(port), systemCode } as const;
      reject(new AppFailure({ kind: 'sign-in-failed', reason: 'port-taken', detail }));
    });
    server.listen({ host: LISTENS_ON, port, exclusive: true }, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

/** Reads a callback. `refused` means that the response has been sent, and the request contains no sign-in result. */
async function readAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { port, state, handsFragment }: ListenerOptions,
): Promise<URLSearchParams | 'foreign' | 'refused'> {
  const origin = `http://${LISTENS_ON}:${port}`;
  const url = urlOf(request, origin);
  // Prevents DNS rebinding: a website can point its own host name to loopback, but cannot choose this header.
  if (request.headers.host !== `${LISTENS_ON}:${port}`) return refuse(response, 421);
  if (url?.pathname !== CALLBACK_PATH) return refuse(response, 404);
  const isHandedOver = request.method === 'POST' && handsFragment;
  if (request.method !== 'GET' && !isHandedOver) return refuse(response, 405);
  if (isHandedOver && request.headers.origin !== origin) return refuse(response, 403);
  if (handsFragment && !isHandedOver && !url.searchParams.has('state')) {
    fragmentPage(response);
    return 'refused';
  }
  const parameters = isHandedOver ? await readForm(request) : url.searchParams;
  return parameters && isEqual(parameters.get('state') ?? '', state) ? parameters : 'foreign';
}

function urlOf(request: IncomingMessage, origin: string): URL | null {
  try {
    return new URL(request.url ?? '/', origin);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: 403 | 404 | 405 | 421): 'refused' {
  response.writeHead(status, { 'content-length': '0', connection: 'close' }).end();
  return 'refused';
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > LIMIT_BYTES) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function isEqual(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
