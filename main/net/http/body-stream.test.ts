import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { StreamProgress, StreamRequest } from './http';
import { createHttp } from './node-http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const MB = 1024 * 1024;
const PIECE = Buffer.alloc(256 * 1024, 7);
const FILM = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

const http = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers = new TestServers();

afterEach(() => servers.close());

function open(url: URL, more: Partial<StreamRequest> = {}) {
  return http.open({ method: 'GET', kind: 'stream', url, signal: new AbortController().signal, ...more });
}

async function readAll(body: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(chunk); // no encoding is set
  return Buffer.concat(chunks);
}

/** Sends bytes as fast as the client reads them. */
function sendBytes(response: ServerResponse, totalBytes: number): void {
  let leftBytes = totalBytes;
  const send = (): void => {
    while (leftBytes > 0) {
      leftBytes -= PIECE.length;
      if (!response.write(PIECE)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
}

/** Serves `FILM` in ranges, honouring `If-Range`; `version` is its entity tag. */
function serveFilm(film: { version: string; breakAfterBytes: number | null }) {
  const asked: Pick<IncomingHttpHeaders, 'range' | 'if-range'>[] = [];
  const listener: RequestListener = ({ headers }, response) => {
    const { range, 'if-range': ifRange } = headers;
    asked.push({ range, 'if-range': ifRange });
    const [, from] = /^bytes=(\d+)-$/.exec(range ?? '') ?? [];
    const isPart = from !== undefined && (ifRange === undefined || ifRange === film.version);
    const first = isPart ? Number(from) : 0;
    response.writeHead(isPart ? 206 : 200, {
      etag: film.version,
      'content-length': FILM.length - first,
      ...(isPart && { 'content-range': `bytes ${first}-${FILM.length - 1}/${FILM.length}` }),
    });
    if (film.breakAfterBytes === null) response.end(FILM.subarray(first));
    else response.write(FILM.subarray(first, film.breakAfterBytes), () => response.destroy());
  };
  return { asked, listener };
}

describe('A streamed body', () => {
  it('of 1 GB arrives in bounded memory', async () => {
    const totalBytes = 1024 * MB;
    const url = await servers.serve((_request, response) => {
      response.writeHead(200, { 'content-length': totalBytes });
      sendBytes(response, totalBytes);
    });
    const buffersBefore = process.memoryUsage().arrayBuffers;
    const { body } = await open(url);
    let receivedBytes = 0;
    let peakBytes = 0;
    let chunks = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      receivedBytes += chunk.length;
      chunks += 1;
      if (chunks % 64 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage().arrayBuffers - buffersBefore);
    }
    expect(receivedBytes).toBe(totalBytes);
    expect(peakBytes).toBeLessThan(totalBytes / 4);
  });

  it('waits for its reader instead of filling the memory', async () => {
    let progress: StreamProgress | null = null;
    const url = await servers.serve((_request, response) => {
      response.writeHead(200);
      sendBytes(response, 1024 * MB);
    });
    const { body } = await open(url, { onProgress: (latest) => (progress = latest) });
    await body[Symbol.asyncIterator]().next();
    // Another request shows that the program was not busy with the first body.
    await open(await servers.serve((_request, response) => response.end('fine')));
    expect(progress).toMatchObject({ totalBytes: null });
    expect((progress as unknown as StreamProgress).receivedBytes).toBeLessThan(MB);
    body.destroy();
  });

  it('reports its progress, with the total if the server states it', async () => {
    const film = serveFilm({ version: '"1"', breakAfterBytes: null });
    const url = await servers.serve(film.listener);
    const reports: StreamProgress[] = [];
    const onProgress = (progress: StreamProgress): void => void reports.push(progress);
    await readAll((await open(url, { onProgress })).body);
    expect(reports.at(-1)).toEqual({ receivedBytes: 1000, totalBytes: 1000 });
    expect(reports.every(({ receivedBytes }) => receivedBytes > 0 && receivedBytes <= 1000)).toBe(true);
    reports.length = 0;
    await readAll((await open(url, { onProgress, range: { first: 900, last: null } })).body);
    expect(reports.at(-1)).toEqual({ receivedBytes: 1000, totalBytes: 1000 });
    expect(reports.every(({ receivedBytes }) => receivedBytes > 900)).toBe(true);
    const chunked = await servers.serve((_request, response) => response.writeHead(200).end(FILM));
    await readAll((await open(chunked, { onProgress })).body);
    expect(reports.at(-1)).toEqual({ receivedBytes: 1000, totalBytes: null });
  });

  it('that breaks off is resumed at the same position if the resource has not changed', async () => {
    const film = { version: '"1"', breakAfterBytes: 400 as number | null };
    const { asked, listener } = serveFilm(film);
    const url = await servers.serve(listener);
    const start = await open(url);
    const chunks: Buffer[] = [];
    start.body.on('data', (chunk: Buffer) => chunks.push(chunk));
    expect((await failureOf(new Promise((_resolve, reject) => start.body.once('error', reject)))).kind).toBe(
      'unreadable-answer',
    );
    const received = Buffer.concat(chunks);
    expect(received.equals(FILM.subarray(0, received.length))).toBe(true);
    film.breakAfterBytes = null;
    const range = { first: received.length, last: null };
    const rest = await open(url, { range, ifRange: start.validator });
    expect(rest).toMatchObject({ status: 206, part: { first: received.length, last: 999, totalBytes: 1000 } });
    expect(Buffer.concat([received, await readAll(rest.body)]).equals(FILM)).toBe(true);
    film.version = '"2"';
    const anew = await open(url, { range, ifRange: start.validator });
    expect(anew).toMatchObject({ status: 200, part: null, totalBytes: 1000, validator: '"2"' });
    expect((await readAll(anew.body)).equals(FILM)).toBe(true);
    const resumed = { range: `bytes=${received.length}-`, 'if-range': '"1"' };
    expect(asked).toEqual([{ range: undefined, 'if-range': undefined }, resumed, resumed]);
  });

  it('returns no validator that could match two versions', async () => {
    const validatorOf = async (headers: Record<string, string>): Promise<string | null> => {
      const url = await servers.serve((_request, response) => response.writeHead(200, headers).end());
      const { validator, body } = await open(url);
      body.destroy();
      return validator;
    };
    const date = 'Sun, 29 Nov 2026 10:00:00 GMT';
    expect(await validatorOf({ etag: 'W/"1"' })).toBeNull();
    expect(await validatorOf({ 'last-modified': date, date })).toBeNull();
    expect(await validatorOf({ 'last-modified': 'Sun, 29 Nov 2026 09:59:00 GMT', date })).toBe(
      'Sun, 29 Nov 2026 09:59:00 GMT',
    );
  });

  it.each([
    ['another start', 'bytes 0-99/1000'],
    ['a longer range than requested', 'bytes 500-700/1000'],
    ['a length that contradicts its range', 'bytes 500-598/1000'],
    ['an end before its start', 'bytes 599-500/1000'],
    ['an end beyond the total', 'bytes 500-599/550'],
    ['no range', undefined],
    ['another range unit', 'pictures 500-599/1000'],
  ])('whose 206 response has %s is rejected, and the connection is closed', async (_what, contentRange) => {
    let isClosed = false;
    const url = await servers.serve(({ socket }, response) => {
      socket.on('close', () => (isClosed = true));
      response.writeHead(206, { 'content-length': 100, ...(contentRange && { 'content-range': contentRange }) });
      response.write(FILM.subarray(500, 550));
    });
    expect((await failureOf(open(url, { range: { first: 500, last: 599 } }))).kind).toBe('unreadable-answer');
    await expect.poll(() => isClosed).toBe(true);
  });

  it('that is a partial response is rejected if no range was requested, unless the range is the whole resource', async () => {
    const serve = (contentRange: string) =>
      servers.serve((_request, response) => response.writeHead(206, { 'content-range': contentRange }).end(FILM));
    expect((await failureOf(open(await serve('bytes 0-999/2000')))).kind).toBe('unreadable-answer');
    const whole = await open(await serve('bytes 0-999/1000'));
    expect(whole).toMatchObject({ status: 200, part: null });
    expect((await readAll(whole.body)).equals(FILM)).toBe(true);
  });

  it.each([
    ['shorter', 99],
    ['longer', 101],
  ])('that is %s than its range fails', async (_how, count) => {
    const url = await servers.serve((_request, response) =>
      response.writeHead(206, { 'content-range': 'bytes 0-99/1000' }).end(FILM.subarray(0, count)),
    );
    const { body } = await open(url, { range: { first: 0, last: 99 } });
    expect((await failureOf(readAll(body))).kind).toBe('unreadable-answer');
  });

  it('requests the last bytes, and returns a 416 for a range beyond the end', async () => {
    const seen: (string | undefined)[] = [];
    const url = await servers.serve(({ headers }, response) => {
      seen.push(headers.range);
      if (headers.range === 'bytes=-10')
        response.writeHead(206, { 'content-range': 'bytes 990-999/1000' }).end(FILM.subarray(990));
      else response.writeHead(416, { 'content-range': 'bytes */1000' }).end();
    });
    const end = await open(url, { range: { endBytes: 10 } });
    expect(end.part).toEqual({ first: 990, last: 999, totalBytes: 1000 });
    expect((await readAll(end.body)).equals(FILM.subarray(990))).toBe(true);
    expect((await open(url, { range: { first: 2000, last: null } })).status).toBe(416);
    expect(seen).toEqual(['bytes=-10', 'bytes=2000-']);
  });

  it('ends, and closes its connection, when it is cancelled in the middle', async () => {
    let isClosed = false;
    const url = await servers.serve((_request, response) => {
      response.on('close', () => (isClosed = true));
      response.writeHead(200).write(PIECE);
    });
    const cancellation = new AbortController();
    const { body } = await open(url, { signal: cancellation.signal });
    const reader = body[Symbol.asyncIterator]();
    expect((await reader.next()).done).toBe(false);
    cancellation.abort();
    const rest = async (): Promise<void> => {
      while (!(await reader.next()).done);
    };
    expect((await failureOf(rest())).kind).toBe('cancelled');
    await expect.poll(() => isClosed).toBe(true);
  });

  it('fails if no more bytes arrive while it is read', async () => {
    const url = await servers.serve((_request, response) => response.writeHead(200).write(PIECE));
    const impatient = createHttp({ version: '1.2.3', idleTimeoutMs: 30 });
    const { body } = await impatient.open({ method: 'GET', url, signal: new AbortController().signal });
    expect((await failureOf(readAll(body))).kind).toBe('timed-out');
  });

  it('that is compressed is rejected, because its length could not be limited', async () => {
    const url = await servers.serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(FILM),
    );
    expect((await failureOf(open(url))).kind).toBe('unreadable-answer');
  });
});
