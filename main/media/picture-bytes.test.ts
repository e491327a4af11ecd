import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../net/http/node-http';
import { TestServers } from '../testing/net/test-servers';
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import { createPictureFetcher } from './picture-bytes';
import { pictureFileName } from './export/picture-file-name';
import { cachePictures, createPictureCache } from './picture-cache';
import { pictureToFetch } from './picture-key';

const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const servers = new TestServers();
afterEach(() => servers.close());

/** Starts a server that delays every answer until `letGo`, and records the order of the requests. */
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
    async release(): Promise<void> {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.writeHead(200, { 'content-type': 'image/png' }).end(PNG_SIGNATURE);
    },
  };
}

const { signal } = new AbortController();

it('the pictures of the latest view are requested first, in their order', async () => {
  const server = await serveHeld();
  let atMs = 0;
  const fetcher = createPictureFetcher(createHttp({ version: '0', maxInFlight: 1 }), () => atMs);
  const maskStyle = (names: readonly string[]) =>
    names.map((name) => fetcher.fetch(`${server.origin}/${name}`, signal));
  const first = maskStyle(['1', '2', '3']);
  atMs = 1_000;
  const second = maskStyle(['4', '5']);
  for (let answer = 0; answer < 5; answer += 1) await server.release();
  await Promise.all([...first, ...second]);
  expect(server.asked).toEqual(['/1', '/4', '/5', '/2', '/3']);
});

it('simultaneous calls for a picture send one request, and later calls send none', async () => {
  const server = await serveHeld();
  const pictures = cachePictures(
    createPictureFetcher(createHttp({ version: '0' })),
    createPictureCache(1_000).of('account/1' as IdentityKey, 'regular'),
  );
  const givenUp = new AbortController();
  const subject = { kind: 'picture', albumId: 'album' as AlbumId, pictureId: '1' as PictureId } as const;
  const source = { label: 'Thumb', kind: 'picture', longEdgePx: null, safety: 'safe' } as const;
  const picture = pictureToFetch(subject, { ...source, url: `${server.origin}/1` });
  const [one, two] = [pictures.fetch(picture, givenUp.signal), pictures.fetch(picture, signal)];
  const refusal = expect(one).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  givenUp.abort();
  await refusal;
  await server.release();
  await two;
  await pictures.fetch(picture, signal);
  expect(server.asked).toEqual(['/1']);
});

describe('the type of a picture', () => {
  const picture = (format: 'jpeg' | 'webp') =>
    sharp({ create: { width: 4, height: 3, channels: 3, background: '#3a6ea5' } })
      .toFormat(format)
      .toBuffer();

  async function fetchAs(bytes: Buffer, contentType: string | null) {
    const { origin } = await servers.serve((_request, response) => {
      response.writeHead(200, contentType === null ? {} : { 'content-type': contentType }).end(bytes);
    });
    return createPictureFetcher(createHttp({ version: '0' })).fetch(`${origin}/1`, signal);
  }

  it.each([
    'image/jpeg',
    'image/jpg',
    'image/pjpeg',
    'IMAGE/JPEG; charset=binary',
    'image/png',
    'application/octet-stream',
    'binary/octet-stream',
    'text/plain',
    'text/html',
    '',
    null,
  ])('comes from its bytes, for any content type of the service (%s)', async (contentType) => {
    expect((await fetchAs(await picture('jpeg'), contentType)).contentType).toBe('image/jpeg');
  });

  it('comes from the bytes if the service states another type', async () => {
    const { contentType } = await fetchAs(await picture('webp'), 'image/jpeg');
    expect(contentType).toBe('image/webp');
    const named = { title: 'Wide sea', fileName: 'sea.jpg', kind: 'picture' } as const;
    expect(pictureFileName(named, { contentType, given: 'as-it-is' }).name).toBe('sea.webp');
  });

  it.each(['image/jpeg', 'image/svg+xml', 'application/octet-stream', null])(
    'cannot be determined, and the response is rejected, if the bytes are not a picture (%s)',
    async (contentType) => {
      for (const text of ['<!doctype html><title>Sign in', '<svg xmlns="http://www.w3.org/2000/svg"/>', '']) {
        await expect(fetchAs(Buffer.from(text), contentType)).rejects.toMatchObject({
          error: { kind: 'unreadable-answer' },
        });
      }
    },
  );
});
