import { describe, expect, it } from 'vitest';
import type { AlbumId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer, HttpRequest } from '../../net/http/http';
import type { PictureList } from '../album-service';
import { createSmugmugService } from './service';

const ALBUM = '1_aB3dE' as AlbumId;
/** Starting a thread from the sources takes seconds on a busy machine. */
const TIME_LIMIT_MS = 60_000;

const JSON_TYPE = { 'content-type': 'application/json' };
const LOGIN = '{"stat":"ok","method":"smugmug.login.anonymously","Login":{"Session":{"id":"s1"}}}';
const rows = (count: number): string =>
  Array.from({ length: count }, (_none, index) => `{"id":${index + 1},"Key":"aB3dE","Caption":"One of many"}`).join();
const WHOLE = `{"stat":"ok","method":"smugmug.images.get","Images":[${rows(20_000)}]}`;
/** Ends inside of a row. */
const BEGINNING = WHOLE.slice(0, 256 * 1024);

function answerOf(body: string | Buffer, headers: HttpAnswer['headers'] = JSON_TYPE): HttpAnswer {
  // A buffer of its own, as the real responses have.
  return { status: 200, headers, body: Buffer.from(new Uint8Array(Buffer.from(body)).buffer) };
}

/** A connection on which the beginning of the pictures arrives at once, and the rest when the test says so. */
class SlowConnection implements Http {
  finish: (answer: HttpAnswer) => void = () => undefined;
  fail: (reason: Error) => void = () => undefined;

  /** Resolves immediately after the beginning has arrived. */
  readonly begun: Promise<void>;
  private begin: () => void = () => undefined;

  constructor(private readonly beginning: HttpAnswer) {
    this.begun = new Promise((resolve) => {
      this.begin = resolve;
    });
  }

  readonly send = (request: HttpRequest): Promise<HttpAnswer> => {
    if (request.label !== 'smugmug.images.get') return Promise.resolve(answerOf(LOGIN));
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
      request.signal.addEventListener('abort', () => reject(new AppFailure({ kind: 'cancelled' })));
      request.onBeginning?.(this.beginning);
      this.begin();
    });
  };
}

function listOver(connection: SlowConnection) {
  const service = createSmugmugService({
    http: connection,
    endpoint: 'https://api.test/services/api/json/1.2.0/',
    apiKey: 'key',
    owners: [],
  });
  const firsts: PictureList[] = [];
  const ending = new AbortController();
  const listed = service.listPictures(ALBUM, 0, {
    signal: ending.signal,
    asksForMaskedForms: false,
    onFirstPictures: (first) => firsts.push(first),
  });
  return { firsts, ending, listed };
}

describe('The beginning of a long response', { timeout: TIME_LIMIT_MS }, () => {
  it('is read in the thread while the rest arrives, with its bytes, which main has no more', async () => {
    const beginning = answerOf(BEGINNING);
    const connection = new SlowConnection(beginning);
    const { firsts, listed } = listOver(connection);
    await connection.begun;
    expect(beginning.body.buffer.byteLength, 'given to the thread').toBe(0);
    await expect.poll(() => firsts.length, { timeout: TIME_LIMIT_MS }).toBe(1);
    connection.finish(answerOf(WHOLE));
    const { pictures } = await listed;
    const [first] = firsts;
    expect(first?.length).toBeGreaterThan(3_000);
    expect([...(first ?? [])]).toEqual([...pictures].slice(0, first?.length));
  });

  const odd: Readonly<Record<string, HttpAnswer>> = {
    'ends in its first row': answerOf(BEGINNING.slice(0, 90)),
    'is of a fault': answerOf(BEGINNING.replace('"ok"', '"fail"')),
    'is a page': answerOf(`<!doctype html>${BEGINNING}`, { 'content-type': 'text/html' }),
    'is XML': answerOf(`<rsp stat="ok">${'<Image id="1"/>'.repeat(10_000)}`, { 'content-type': 'text/xml' }),
    'has its rows elsewhere': answerOf(BEGINNING.replace('"Images":[', '"Album":{"Images":[')),
    'is no JSON': answerOf(BEGINNING.replaceAll(':', '')),
  };

  it.each(Object.entries(odd))(
    'gives no first pictures if it %s, and the whole is read as usual',
    async (_, answer) => {
      const connection = new SlowConnection(answer);
      const { firsts, listed } = listOver(connection);
      await connection.begun;
      expect(answer.body.byteLength, 'given to the thread').toBe(0);
      connection.finish(answerOf(WHOLE));
      expect((await listed).pictures).toHaveLength(20_000);
      expect(firsts).toEqual([]);
    },
  );

  it('gives its pictures before the call fails, and none after it was cancelled', async () => {
    const broken = new SlowConnection(answerOf(BEGINNING));
    const failing = listOver(broken);
    await broken.begun;
    broken.fail(new AppFailure({ kind: 'timed-out' }));
    let countAtFailure = -1;
    await failing.listed.catch(() => void (countAtFailure = failing.firsts.length));
    expect(countAtFailure).toBe(1);

    const ended = new SlowConnection(answerOf(BEGINNING));
    const cancelled = listOver(ended);
    await ended.begun;
    cancelled.ending.abort();
    await expect(cancelled.listed).rejects.toMatchObject({ error: { kind: 'cancelled' } });
    expect(cancelled.firsts).toEqual([]);
  });
});
