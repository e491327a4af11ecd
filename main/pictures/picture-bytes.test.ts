import type { ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createHttp } from '../http/node-http';
import { TestServers } from '../http/test-servers';
import { createPictureFetcher, rememberPictures } from './picture-bytes';
import { createPictureShelves } from './picture-shelves';

const servers = new TestServers();
afterEach(() => servers.close());

/** Holds every answer until it is let go, and tells in which order pictures were asked for. */
async function serveHeld() {
  const asked: string[] = [];
  const held: ServerResponse[] = [];
  const { origin } = await servers.serve((request, response) => {
    asked.push(request.url ?? '');
    held.push(response);
  });
  return {
    origin,
    asked,
    async letGo(): Promise<void> {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.writeHead(200, { 'content-type': 'image/png' }).end('bytes');
    },
  };
}

const { signal } = new AbortController();

it('asks first for what the latest look wants, in its order', async () => {
  const server = await serveHeld();
  let atMs = 0;
  const fetcher = createPictureFetcher(createHttp({ version: '0', maxInFlight: 1 }), () => atMs);
  const look = (names: readonly string[]) => names.map((name) => fetcher.fetch(`${server.origin}/${name}`, signal));
  const first = look(['1', '2', '3']);
  atMs = 1_000;
  const second = look(['4', '5']);
  for (let answer = 0; answer < 5; answer += 1) await server.letGo();
  await Promise.all([...first, ...second]);
  expect(server.asked).toEqual(['/1', '/4', '/5', '/2', '/3']);
});

it('asks once for what is wanted twice at the same time, and not again later', async () => {
  const server = await serveHeld();
  const fetcher = rememberPictures(createPictureFetcher(createHttp({ version: '0' })), createPictureShelves(1_000).of('somebody'));
  const givenUp = new AbortController();
  const [one, two] = [fetcher.fetch(`${server.origin}/1`, givenUp.signal), fetcher.fetch(`${server.origin}/1`, signal)];
  const refusal = expect(one).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  givenUp.abort();
  await refusal;
  await server.letGo();
  await two;
  await fetcher.fetch(`${server.origin}/1`, signal);
  expect(server.asked).toEqual(['/1']);
});
