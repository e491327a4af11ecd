/** Test servers on loopback that respond correctly, over TLS with a chosen certificate, or with raw bytes. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Server,
  type ServerOpts,
  type Socket,
} from 'node:net';
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

export type Certificate = 'good' | 'elsewhere' | 'expired' | 'not-yet-valid' | 'other-host' | 'self-signed';

export class TestServers {
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();

  /** Starts a server. Its URL contains a secret, so that every failure can be searched for it. */
  async serve(listener: RequestListener): Promise<URL> {
    return new URL(`http://127.0.0.1:${await this.#listen(createServer(listener))}/albums?token=secret`);
  }

  async serveTls(certificate: Certificate, listener: RequestListener): Promise<URL> {
    const server = createTlsServer({ key: readFixture('test-only-key'), cert: readFixture(certificate) }, listener);
    return new URL(`https://127.0.0.1:${await this.#listen(server)}/albums?token=secret`);
  }

  async serveRaw(onConnection: (socket: Socket) => void, options: ServerOpts = {}): Promise<URL> {
    return new URL(
      `http://127.0.0.1:${await this.#listen(createSocketServer(options, onConnection))}/albums?token=secret`,
    );
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) {
      socket.destroy();
    }
    await Promise.all(this.#servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  }

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      // Clients in these tests break their connections in every possible manner.
      socket.on('error', () => undefined);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server always has an AddressInfo.
    return (server.address() as AddressInfo).port;
  }
}

export function readFixture(name: Certificate | 'test-only-key' | 'test-only-authority'): Buffer {
  return readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url));
}

/** Returns the `AppFailure` that a promise rejects with; throws if there is none or if it contains a secret. */
export async function failureOf(promise: Promise<unknown>): Promise<AppError> {
  const failure: unknown = await promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (!(failure instanceof AppFailure)) {
    throw new Error('expected an AppFailure', { cause: failure });
  }
  if (JSON.stringify(failure.error).includes('secret')) {
    throw new Error('the failure tells a secret', { cause: failure });
  }
  return failure.error;
}
