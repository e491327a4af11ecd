/** Puts https before a stand-in service, with a certificate of an authority that only the tests know. */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const CERTIFICATES = join(process.cwd(), 'main/testing/net/certificates');
export const TEST_AUTHORITY = join(CERTIFICATES, 'test-only-authority.pem');

export interface HttpsService {
  readonly url: string;
  close(): void;
}

export async function serveByHttps(target: string): Promise<HttpsService> {
  const read = (name: string): Buffer => readFileSync(join(CERTIFICATES, `${name}.pem`));
  const server = createServer({ key: read('test-only-key'), cert: read('good') }, (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const forwarded = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `https://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
