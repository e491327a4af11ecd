import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../net/http/node-http';
import { failureOf, TestServers } from '../testing/net/test-servers';
import { createVideoStreams, type VideoRequest } from './video-stream';

/** The start of an MP4 file: its file type box. */
const MP4 = Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1');
const PIECE = Buffer.alloc(256 * 1024, 7);

const servers = new TestServers();
afterEach(() => servers.close());

function ask(url: URL | string, more: Partial<VideoRequest> = {}): VideoRequest {
  return {
    id: 'a video',
    url: String(url),
    givenBy: undefined,
    range: null,
    signal: new AbortController().signal,
    mayContinue: () => true,
    ...more,
  };
}

/** Sends this many bytes, or until the connection closes. */
function sendBytes(response: ServerResponse, totalBytes: number): void {
  let leftBytes = totalBytes;
  const send = (): void => {
    while (leftBytes > 0 && !response.destroyed) {
      const piece = PIECE.subarray(0, Math.min(PIECE.length, leftBytes));
      leftBytes -= piece.length;
      if (!response.write(piece)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
}

async function countBytes(body: ReadableStream<Uint8Array> | null): Promise<number> {
  let count = 0;
  const reader = body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return count;
    count += piece.value.byteLength;
  }
}

describe('A video', () => {
  it('that is longer than any limit for pictures arrives completely', async () => {
    const totalBytes = 80 * 1024 * 1024;
    const url = await servers.serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': MP4.length + totalBytes });
      response.write(MP4);
      sendBytes(response, totalBytes);
    });
    const { status, headers, body } = await createVideoStreams(createHttp({ version: '0' })).open(ask(url));
    expect([status, headers['content-length']]).toEqual([200, String(MP4.length + totalBytes)]);
    expect(await countBytes(body)).toBe(MP4.length + totalBytes);
  });

  it('that takes longer than the response timeout continues', async () => {
    const held: ServerResponse[] = [];
    const http = createHttp({ version: '0', timeoutMs: 200 });
    const url = await servers.serve((_request, response) => {
      held.push(response);
      if (held.length === 1) response.writeHead(200, { 'content-type': 'video/mp4' }).write(MP4);
    });
    const { body } = await createVideoStreams(http).open(ask(url));
    // A second request without a response shows that the timeout has passed.
    expect((await failureOf(http.send({ method: 'POST', url, signal: new AbortController().signal }))).kind).toBe(
      'timed-out',
    );
    held[0]?.end(PIECE);
    expect(await countBytes(body)).toBe(MP4.length + PIECE.length);
  });

  it('is requested in the player’s ranges, each with the type detected at the start', async () => {
    const asked: (string | undefined)[] = [];
    const url = await servers.serve(({ headers }, response) => {
      asked.push(headers.range);
      const isStart = headers.range === 'bytes=0-';
      const part = isStart ? MP4 : PIECE.subarray(0, 10);
      response.writeHead(206, {
        'content-type': 'application/octet-stream',
        'content-length': part.length,
        'content-range': isStart ? 'bytes 0-23/1000' : 'bytes 900-909/1000',
      });
      response.end(part);
    });
    const videos = createVideoStreams(createHttp({ version: '0' }));
    const start = await videos.open(ask(url, { range: 'bytes=0-' }));
    expect(start).toMatchObject({
      status: 206,
      headers: { 'content-type': 'video/mp4', 'content-range': 'bytes 0-23/1000', 'accept-ranges': 'bytes' },
    });
    await start.body?.cancel();
    const end = await videos.open(ask(url, { range: 'bytes=900-909' }));
    expect(end).toMatchObject({
      status: 206,
      headers: { 'content-type': 'video/mp4', 'content-range': 'bytes 900-909/1000', 'content-length': '10' },
    });
    expect(await countBytes(end.body)).toBe(10);
    expect(asked).toEqual(['bytes=0-', 'bytes=900-909']);
  });

  it('keeps its type when its address is renewed while it plays', async () => {
    const url = await servers.serve(({ headers }, response) => {
      const isStart = headers.range === 'bytes=0-';
      response.writeHead(206, { 'content-range': isStart ? 'bytes 0-23/1000' : 'bytes 900-909/1000' });
      response.end(isStart ? MP4 : PIECE.subarray(0, 10));
    });
    const videos = createVideoStreams(createHttp({ version: '0' }));
    await (await videos.open(ask(`${url.origin}/film?signature=1`, { range: 'bytes=0-' }))).body?.cancel();
    const later = await videos.open(ask(`${url.origin}/film?signature=2`, { range: 'bytes=900-909' }));
    expect(later).toMatchObject({ status: 206, headers: { 'content-type': 'video/mp4' } });
    expect(await countBytes(later.body)).toBe(10);
  });

  it('ends at the next chunk when masking is turned on again', async () => {
    let ended = false;
    const url = await servers.serve((_request, response) => {
      response.on('close', () => (ended = true));
      response.writeHead(200, { 'content-type': 'video/mp4' }).write(MP4);
      sendBytes(response, 1024 ** 3);
    });
    let isAllowed = true;
    const { body } = await createVideoStreams(createHttp({ version: '0' })).open(
      ask(url, { mayContinue: () => isAllowed }),
    );
    const reader = body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    isAllowed = false;
    await expect(reader?.read()).rejects.toThrow();
    await expect.poll(() => ended).toBe(true);
  });

  it('ends when the player cancels, or when too many newer videos are open', async () => {
    const open = new Set<string>();
    const { origin } = await servers.serve(({ url = '' }, response) => {
      open.add(url);
      response.on('close', () => open.delete(url));
      response.writeHead(200, { 'content-type': 'video/mp4' }).write(MP4);
    });
    const videos = createVideoStreams(createHttp({ version: '0' }));
    const first = await videos.open(ask(`${origin}/0`));
    await first.body?.cancel();
    await expect.poll(() => [...open]).toEqual([]);
    for (const name of [1, 2, 3, 4, 5]) await videos.open(ask(`${origin}/${name}`));
    await expect.poll(() => [...open]).toEqual(['/2', '/3', '/4', '/5']);
  });

  it('whose first byte arrives alone is recognized by the following bytes', async () => {
    const held: ServerResponse[] = [];
    const url = await servers.serve((_request, response) => {
      held.push(response);
      response
        .writeHead(200, { 'content-type': 'application/octet-stream', 'content-encoding': 'aws-chunked' })
        .write(MP4.subarray(0, 1));
      if (held.length > 1) response.end();
    });
    const http = createHttp({ version: '0' });
    const opened = createVideoStreams(http).open(ask(url));
    await expect.poll(() => held.length).toBe(1);
    // When this request is answered, the first byte has arrived too.
    await http.send({ method: 'POST', url, signal: new AbortController().signal });
    held[0]?.end(Buffer.concat([MP4.subarray(1), PIECE]));
    const { headers, body } = await opened;
    expect(headers['content-type']).toBe('video/mp4');
    expect(await countBytes(body)).toBe(MP4.length + PIECE.length);
  });

  it.each([0, 10])('of which only %i bytes arrive ends after a while', async (count) => {
    let ended = false;
    const url = await servers.serve((_request, response) => {
      response.on('close', () => (ended = true));
      response.writeHead(200, { 'content-type': 'video/mp4' });
      response.flushHeaders();
      if (count > 0) response.write(MP4.subarray(0, count));
    });
    expect((await failureOf(createVideoStreams(createHttp({ version: '0' }), 100).open(ask(url)))).kind).toBe(
      'timed-out',
    );
    await expect.poll(() => ended).toBe(true);
  });

  it('that is no longer read ends after a while', async () => {
    let ended = false;
    const url = await servers.serve((_request, response) => {
      response.on('close', () => (ended = true));
      response.writeHead(200, { 'content-type': 'video/mp4' }).write(MP4);
    });
    await createVideoStreams(createHttp({ version: '0' }), 20).open(ask(url));
    await expect.poll(() => ended).toBe(true);
  });

  it.each([
    ['a picture', { 'content-type': 'video/mp4' }, '\x89PNG\r\n\x1a\n', 'unreadable-answer'],
    ['a text', { 'content-type': 'text/plain' }, 'no video', 'unreadable-answer'],
    ['empty', {}, '', 'unreadable-answer'],
    [
      'a video with a content encoding',
      { 'content-type': 'video/mp4', 'content-encoding': 'gzip' },
      MP4.toString('latin1'),
      'unreadable-answer',
    ],
  ])('is rejected if the response is %s', async (_of, headers, body, kind) => {
    const url = await servers.serve((_request, response) =>
      response.writeHead(200, headers).end(Buffer.from(body, 'latin1')),
    );
    expect((await failureOf(createVideoStreams(createHttp({ version: '0' })).open(ask(url)))).kind).toBe(kind);
  });

  it('answers a range beyond its end with 416, and fails if it is forbidden or missing', async () => {
    const serve = (status: number, headers = {}) =>
      servers.serve((_request, response) => response.writeHead(status, headers).end());
    const videos = createVideoStreams(createHttp({ version: '0' }));
    const beyond = await videos.open(ask(await serve(416, { 'content-range': 'bytes */24' }), { range: 'bytes=99-' }));
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */24' }, body: null });
    expect((await failureOf(videos.open(ask(await serve(403))))).kind).toBe('forbidden');
    expect((await failureOf(videos.open(ask(await serve(404))))).kind).toBe('not-found');
  });
});
