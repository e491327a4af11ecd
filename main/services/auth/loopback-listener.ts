/**
 * Where the system's browser brings the answer of a sign-in: `http://127.0.0.1:{port}/callback` (RFC 8252, section 7.3),
 * on a port of its own that the operator registered (pictures-api.md, section 9.6). It listens on loopback only, hears one
 * answer, which must carry the `state` that was sent out, and closes.
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppFailure } from '../../core/errors';
import { callbackPage, fragmentPage } from './callback-pages';

export interface ListenerOptions {
  readonly port: number;
  readonly state: string;
  /** The answer comes behind a `#`, which a browser sends to nobody: a page hands it over (section 9.5). */
  readonly handsFragment: boolean;
  /** Something came that does not belong to this sign-in; it was turned away. */
  readonly onForeignAnswer: () => void;
}

export interface LoopbackListener {
  /** Never rejects; stays open when the listener is closed before an answer came. */
  readonly answer: Promise<URLSearchParams>;
  close(): void;
}

export const CALLBACK_PATH = '/callback';
const LISTENS_ON = '127.0.0.1';
/** A code or a token is far shorter. */
const LIMIT_BYTES = 64 * 1024;

export function redirectUriOf(port: number): string {
  return `http://${LISTENS_ON}:${port}${CALLBACK_PATH}`;
}

/** Rejects with `sign-in-failed`, reason `port-taken`. */
export async function listenForAnswer(options: ListenerOptions): Promise<LoopbackListener> {
  const server = createServer({ maxHeaderSize: LIMIT_BYTES });
  const answer = new Promise<URLSearchParams>((resolve) => {
    let isAnswered = false;
    server.on('request', (request, response) => {
      void readAnswer(request, response, options).then(async (read) => {
        if (read === 'refused') return;
        if (read === 'foreign' || isAnswered) {
          options.onForeignAnswer();
          await callbackPage(response, 'foreign');
          return;
        }
        isAnswered = true;
        await callbackPage(response, 'done');
        resolve(read);
      });
    });
  });
  await listen(server, options.port);
  // What goes wrong later concerns one connection only.
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
      const detail = `Port ${port} of this computer cannot be listened on (${'code' in error ? String(error.code) : error.name}).`;
      reject(new AppFailure({ kind: 'sign-in-failed', reason: 'port-taken', detail }));
    });
    server.listen({ host: LISTENS_ON, port, exclusive: true }, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

/** `refused`: it has been answered already, and is no answer of a sign-in at all. */
async function readAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { port, state, handsFragment }: ListenerOptions,
): Promise<URLSearchParams | 'foreign' | 'refused'> {
  const origin = `http://${LISTENS_ON}:${port}`;
  const url = urlOf(request, origin);
  // A page elsewhere can have a name of its own lead to loopback; it cannot choose this header.
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
