/** Test proxies on loopback. A test chooses where host names lead, so no name server is needed. */
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createSocketServer,
  type Server as SocketServer,
  type Socket,
} from 'node:net';
import type { ProxyCredentials, ProxyServer } from '../../net/http/proxy-server';
import { readFixture } from './test-servers';

export interface TestProxy {
  readonly proxy: ProxyServer;
  /** The target of each connection, such as "api.example.test:443". */
  readonly asked: readonly string[];
  /** The headers of each CONNECT request, so that tests can search them for secrets. Empty for SOCKS. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestProxySettings {
  /** The local port that every connection is forwarded to. */
  readonly leadTo?: number;
  /** Raw response sent instead of opening a tunnel. */
  readonly refusal?: string;
  /** The credentials that the proxy requires. */
  readonly credentials?: ProxyCredentials;
}

/**
 * Starts a CONNECT proxy, the kind that most organisations use. With `isSecure` it uses TLS with the certificate
 * `good.pem`.
 */
export async function startTunnelProxy(
  settings: TestProxySettings & { readonly isSecure?: boolean } = {},
): Promise<TestProxy> {
  const asked: string[] = [];
  const heard: string[] = [];
  const server = settings.isSecure
    ? createTlsServer({ key: readFixture('test-only-key'), cert: readFixture('good') })
    : createServer();
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    asked.push(url);
    heard.push(JSON.stringify(headers));
    client.on('error', () => undefined);
    if (settings.credentials && headers['proxy-authorization'] !== basicOf(settings.credentials)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="test"\r\n\r\n');
      return;
    }
    if (settings.refusal !== undefined) {
      client.end(settings.refusal);
      return;
    }
    const target = connect(settings.leadTo ?? Number(new URL(`http://${url}`).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      join(client, target);
    });
  });
  return started(server, settings.isSecure ? 'https' : 'http', asked, heard);
}

function basicOf({ userName, password }: ProxyCredentials): string {
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
}

/**
 * Starts a SOCKS 5 proxy (RFC 1928, with the sign-in of RFC 1929 if credentials are set) or a SOCKS 4 proxy; both
 * support only CONNECT.
 */
export async function startSocksProxy(
  scheme: 'socks4' | 'socks5',
  settings: TestProxySettings = {},
): Promise<TestProxy> {
  const asked: string[] = [];
  const speak = scheme === 'socks5' ? speakSocks5 : speakSocks4;
  const server = createSocketServer((client) => {
    client.on('error', () => undefined);
    speak(client, settings.credentials, (place, granted) => {
      asked.push(place);
      const target = connect(settings.leadTo ?? Number(place.split(':').at(-1)), '127.0.0.1', () => {
        client.write(granted);
        join(client, target);
      });
    });
  });
  return started(server, scheme, asked, []);
}

type Ask = (place: string, granted: Buffer) => void;

function speakSocks5(client: Socket, credentials: ProxyCredentials | undefined, ask: Ask): void {
  client.once('data', (greeting: Buffer) => {
    const method = credentials ? 2 : 0;
    if (!greeting.subarray(2).includes(method)) {
      client.end(Buffer.from([5, 0xff]));
      return;
    }
    client.write(Buffer.from([5, method]));
    if (!credentials) {
      readCommand(client, ask);
      return;
    }
    client.once('data', (signIn: Buffer) => {
      const isRight = signIn.equals(signInOf(credentials));
      if (isRight) readCommand(client, ask);
      client.write(Buffer.from([1, isRight ? 0 : 1]));
    });
  });
}

function signInOf({ userName, password }: ProxyCredentials): Buffer {
  const [name, word] = [Buffer.from(userName), Buffer.from(password)];
  return Buffer.concat([Buffer.from([1, name.length]), name, Buffer.from([word.length]), word]);
}

function readCommand(client: Socket, ask: Ask): void {
  client.once('data', (request: Buffer) => {
    const isName = request.readUInt8(3) === 3;
    const lengthBytes = isName ? request.readUInt8(4) : 4;
    const start = isName ? 5 : 4;
    const address = request.subarray(start, start + lengthBytes);
    const port = request.readUInt16BE(start + lengthBytes);
    ask(
      `${isName ? address.toString('latin1') : address.join('.')}:${port}`,
      Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    );
  });
}

function speakSocks4(client: Socket, _credentials: ProxyCredentials | undefined, ask: Ask): void {
  client.once('data', (request: Buffer) => {
    ask(`${request.subarray(4, 8).join('.')}:${request.readUInt16BE(2)}`, Buffer.from([0, 90, 0, 0, 0, 0, 0, 0]));
  });
}

function join(client: Socket, target: Socket): void {
  target.on('error', () => client.destroy());
  target.on('close', () => client.destroy());
  client.on('close', () => target.destroy());
  client.pipe(target).pipe(client);
}

async function started(
  server: Server | SocketServer,
  scheme: ProxyServer['scheme'],
  asked: readonly string[],
  heard: readonly string[],
): Promise<TestProxy> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { scheme, hostname: '127.0.0.1', port },
    asked,
    heard,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
