import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../net/http/node-http';
import type { HttpAnswer } from '../net/http/http';
import { failureOf, TestServers } from '../testing/net/test-servers';
import type { PictureRecord } from './album-service';
import { createAnswerThreads } from './answer-thread';
import { isLight } from './light-answer';
import { readAnswer as readPicturesApiAnswer } from './pictures-api/answer-reader';
import { PackedPictures } from './packed-pictures';
import { type ReadAnswer, readAnswer as readSmugmugAnswer } from './smugmug-1.2/answer-reader';
import { smugmugRows } from './smugmug-1.2/packed-images';

const JSON_TYPE = { 'content-type': 'application/json' };
/** Starting a thread from the sources takes seconds on a busy machine. */
const TIME_LIMIT_MS = 60_000;

const servers = new TestServers();
afterEach(() => servers.close());

function answerOf(body: string, type = 'application/json'): HttpAnswer {
  return { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) };
}

const images = (count: number): string =>
  `{"stat":"ok","Images":[${Array.from({ length: count }, (_, index) => `{"id":${index + 1},"Key":"aB3dE","Caption":"One of many pictures"}`).join()}]}`;

function reading(answer: HttpAnswer, signal = new AbortController().signal) {
  return {
    reader: 'smugmug-1.2',
    kind: 'heavy',
    answer,
    argument: 'pictures',
    read: readSmugmugAnswer<'pictures'>,
    signal,
  } as const;
}

function recordsIn(read: ReadAnswer<'pictures'>): readonly PictureRecord[] {
  return read.stat === 'ok' ? [...new PackedPictures(read.value, smugmugRows)] : [];
}

describe('reading a response in a worker thread', () => {
  it('happens if the response is long, has many values, or is XML of more than a few kilobytes', () => {
    expect(isLight(answerOf(images(100)))).toBe(true);
    expect(isLight(answerOf(`["${'x'.repeat(500_000)}"]`))).toBe(true);
    expect(isLight(answerOf(`["${'x'.repeat(600_000)}"]`))).toBe(false);
    expect(isLight(answerOf(`[${'{},'.repeat(6_000)}0]`))).toBe(false);
    expect(isLight(answerOf(`[${'0,'.repeat(60_000)}0]`))).toBe(false);
    expect(isLight(answerOf(`<a>${'<b/>'.repeat(10_000)}</a>`))).toBe(false);
    expect(isLight(answerOf(`["${'x'.repeat(20_000)}"]`, 'text/xml'))).toBe(false);
    expect(isLight(answerOf(`["${'x'.repeat(20_000)}"]`, 'application/json; charset=utf-16'))).toBe(false);
  });

  it('returns the same result as reading in main, and typed failures', { timeout: TIME_LIMIT_MS }, async () => {
    const threads = createAnswerThreads();
    const body = images(20_000);
    const read = await threads.read(reading(answerOf(body)));
    const expected = readSmugmugAnswer(answerOf(body), 'pictures', {
      maxContainers: 1e9,
      maxValues: 1e9,
      maxEntities: 1e9,
    });
    expect(recordsIn(read)).toEqual(recordsIn(expected));
    expect(recordsIn(read)).toHaveLength(20_000);
    expect(await failureOf(threads.read(reading(answerOf(body.slice(0, -1)))))).toMatchObject({
      kind: 'unreadable-answer',
      status: 200,
    });
    // The thread remains usable.
    expect((await threads.read(reading(answerOf(body)))).stat).toBe('ok');
    const argument = { format: 'json', reads: 'albums', userId: '1', secret: 'n0t-to-be-told' } as const;
    const albums = answerOf(`[{"AlbumID":1,"AlbumDescription":"n0t-to-be-told${'x'.repeat(1_200_000)}"}]`);
    const told = await threads.read({
      ...reading(albums),
      reader: 'pictures-api',
      argument,
      read: readPicturesApiAnswer<'albums'>,
    });
    expect(told?.map(({ albumId, description }) => [albumId, description])).toEqual([['1', 'x'.repeat(100_000)]]);
  });

  it(
    'ends on a timeout or an abort, and the next response gets another thread',
    { timeout: TIME_LIMIT_MS },
    async () => {
      const late = createAnswerThreads({ timeoutMs: 1, maxThreads: 1 });
      expect((await failureOf(late.read(reading(answerOf(images(50_000)))))).detail).toEqual({
        code: 'reading-too-slow',
        limitMs: 1,
      });
      const threads = createAnswerThreads({ maxThreads: 1 });
      const controller = new AbortController();
      const first = failureOf(threads.read(reading(answerOf(images(50_000)), controller.signal)));
      const second = failureOf(threads.read(reading(answerOf(images(50_000)), controller.signal)));
      const third = threads.read(reading(answerOf(images(20_000))));
      controller.abort();
      expect([(await first).kind, (await second).kind]).toEqual(['cancelled', 'cancelled']);
      const read = await third;
      expect(read.stat === 'ok' && read.value.areRecords.length).toBe(20_000);
    },
  );

  it('uses another thread if an idle thread has failed', { timeout: TIME_LIMIT_MS }, async () => {
    const ended = new Promise((resolve) => process.once('worker', (worker) => worker.once('exit', resolve)));
    const threads = createAnswerThreads({ maxHeapMb: 1 });
    threads.prepare('smugmug-1.2');
    await ended;
    // The thread that has ended would never respond.
    expect((await failureOf(threads.read(reading(answerOf(images(20_000)))))).detail).toEqual({
      code: 'answer-needs-too-much-memory',
    });
  });

  it('has a memory limit', { timeout: TIME_LIMIT_MS }, async () => {
    const threads = createAnswerThreads({ maxHeapMb: 24 });
    const failure = await failureOf(threads.read(reading(answerOf(images(200_000)))));
    expect(failure).toMatchObject({ kind: 'unreadable-answer', detail: { code: 'answer-needs-too-much-memory' } });
  });
});

describe('a decompression bomb', () => {
  const pairs = (count: number): Buffer => gzipSync(Buffer.from(`[${'{},'.repeat(count)}{}]`), { level: 9 });
  const bombs: Readonly<Record<string, { readonly body: Buffer; readonly type?: string }>> = {
    '60 KB of brackets': { body: pairs(21_000_000) },
    '9 KB of brackets': { body: pairs(3_000_000) },
    elements: { body: gzipSync(`<a>${'<b/>'.repeat(1_500_000)}</a>`), type: 'text/xml' },
    attributes: { body: gzipSync(`<a ${'b="1" '.repeat(1_000_000)}/>`), type: 'text/xml' },
    entities: { body: gzipSync(`<a>${'&amp;'.repeat(1_500_000)}</a>`), type: 'text/xml' },
  };

  it.each(Object.entries(bombs))(
    'of %s is rejected before it is parsed',
    { timeout: TIME_LIMIT_MS },
    async (_, { body, type = 'application/json' }) => {
      const url = await servers.serve((_request, response) =>
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body),
      );
      const threads = createAnswerThreads();
      const read = async () => {
        const { signal } = new AbortController();
        const answer = await createHttp({ version: '1.2.3' }).send({ method: 'POST', url, kind: 'rows', signal });
        return threads.read({ ...reading(answer), kind: 'rows' });
      };
      expect((await failureOf(read())).kind).toBe('unreadable-answer');
    },
  );

  it('with a higher compression ratio than any real response is rejected while it is decompressed', async () => {
    const url = await servers.serve((_request, response) =>
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(pairs(2_000_000)),
    );
    const sent = createHttp({ version: '1.2.3' }).send({
      method: 'POST',
      url,
      kind: 'heavy',
      signal: new AbortController().signal,
    });
    expect((await failureOf(sent)).detail).toEqual({ code: 'answer-over-ratio', limit: 100 });
  });
});
