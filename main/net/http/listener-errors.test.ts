/** An exception in a listener, such as a failed allocation, ends only its request; so does a cancellation. */
import { Agent as HttpAgent, type RequestListener } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFixture, TestServers } from '../../testing/net/test-servers';
import { createHttp } from './node-http';

const http = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers = new TestServers();
const uncaught: unknown[] = [];
const note = (reason: unknown): void => void uncaught.push(reason);

/** The buffer of one decoder: see `content-coding.ts`. */
const DECODER_BYTES = 64 * 1024;

/** Node's message if memory for a buffer cannot be allocated. */
const failAllocation = (): never => {
  throw new RangeError('Array buffer allocation failed');
};

beforeEach(() => process.on('uncaughtException', note));
afterEach(async () => {
  process.off('uncaughtException', note);
  vi.restoreAllMocks();
  await servers.close();
  expect(uncaught.splice(0)).toEqual([]);
});

const request = (url: URL) => ({ method: 'GET', url, signal: new AbortController().signal }) as const;

it('a decoder that cannot be created fails the request, and never returns an empty body', async () => {
  const compressed = gzipSync('[1, 2, 3]');
  const url = await servers.serve((_request, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(compressed);
  });
  const allocate = Buffer.allocUnsafe.bind(Buffer);
  const allocation = vi
    .spyOn(Buffer, 'allocUnsafe')
    .mockImplementation((size) => (size === DECODER_BYTES ? failAllocation() : allocate(size)));
  await expect(http.send(request(url))).rejects.toThrow('Array buffer allocation failed');
  expect(allocation).toHaveBeenCalledWith(DECODER_BYTES);
  allocation.mockRestore();
  expect((await http.send(request(url))).body.toString(), 'the next request works').toBe('[1, 2, 3]');
});

it('a listener of the progress that throws fails the stream', async () => {
  const url = await servers.serve((_request, response) => response.end('a film'));
  const { body } = await http.open({ ...request(url), kind: 'stream', onProgress: failAllocation });
  await expect(body.toArray()).rejects.toThrow('Array buffer allocation failed');
});

const ROWS = Buffer.from(
  JSON.stringify(Array.from({ length: 4_000 }, (_, index) => ({ index, title: `Picture ${index}` }))),
);
const CODINGS = { identity: ROWS, gzip: gzipSync(ROWS), br: brotliCompressSync(ROWS) };
const PIECES = 5;

it.each([
  ['http', 'identity'],
  ['http', 'gzip'],
  ['http', 'br'],
  ['https', 'identity'],
  ['https', 'gzip'],
  ['https', 'br'],
] as const)(
  'over %s with the coding %s, a request can be cancelled after any part of its response',
  async (scheme, coding) => {
    const agents = {
      http: new HttpAgent({ keepAlive: true }),
      https: new HttpsAgent({ keepAlive: true, ca: readFixture('test-only-authority') }),
    };
    const client = createHttp({ version: '1.2.3', firstPauseMs: 1, agents });
    let whenSent: (pieces: number) => void = () => undefined;
    const listener: RequestListener = (_request, response) => {
      const body = CODINGS[coding];
      const pieceBytes = Math.ceil(body.length / PIECES);
      const send = (pieces: number): void => {
        whenSent(pieces);
        if (pieces === PIECES) response.end();
        else response.write(body.subarray(pieces * pieceBytes, (pieces + 1) * pieceBytes), () => send(pieces + 1));
      };
      response.setHeader('content-encoding', coding);
      response.flushHeaders();
      send(0);
    };
    const url = await (scheme === 'http' ? servers.serve(listener) : servers.serveTls('good', listener));
    for (let last = 0; last < PIECES; last += 1) {
      const cancelling = new AbortController();
      whenSent = (pieces) => pieces === last && cancelling.abort();
      const cancelled = client.send({ ...request(url), signal: cancelling.signal });
      await expect(cancelled, `after ${last} pieces`).rejects.toMatchObject({ error: { kind: 'cancelled' } });
      whenSent = () => undefined;
      const [one, other] = await Promise.all([client.send(request(url)), client.send(request(url))]);
      expect(one.body.equals(ROWS) && other.body.equals(ROWS), `after ${last} pieces, the next responses`).toBe(true);
    }
    for (const agent of Object.values(agents)) agent.destroy();
  },
);
