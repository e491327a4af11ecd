/**
 * Tests signed addresses that expire while their album is visible, from the service's response to the bytes in the
 * window.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, MaskRules } from '../../preload/contract';
import { Forgettables } from '../core/forgettables';
import { ActiveIdentity } from '../identity/active-identity';
import { AlbumLibrary } from '../library/album-library';
import { SYSTEM_CLOCKS } from '../core/clock';
import { createHttp } from '../net/http/node-http';
import type { IdentityRegistry, IdentityEntry } from '../library/identity-registry';
import { Mask } from '../masking/mask';
import { createPicturesApiService } from '../services/pictures-api/service';
import { PLAIN_TILE } from './mosaics';
import { createPictureFetcher } from './picture-bytes';
import { PictureRequestHandler } from './picture-request-handler';
import { createVideoStreams } from './video-stream';

const IDENTITY = 'own/pictures-api' as IdentityKey;
const ALBUM = '123456/8' as AlbumId;
/** A GIF of one pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** `signed`: the generation of newly signed addresses. `counts`: the oldest generation that is still valid. */
let signed = 1;
let counts = 1;
let refusal = 403;
let calls: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const method = url.pathname.split('/').at(-1) ?? '';
    calls.push(method);
    if (url.pathname.startsWith('/img/')) {
      const isOver = Number(url.searchParams.get('g')) < counts;
      response
        .writeHead(isOver ? refusal : 200, { 'Content-Type': isOver ? 'application/xml' : 'image/gif' })
        .end(isOver ? '<Error/>' : GIF);
      return;
    }
    const at = (name: string): string => `${origin}/img/${name}?g=${signed}`;
    const answers: Readonly<Record<string, unknown>> = {
      verifyCredentials: { UserID: 123456 },
      GetAlbums: [{ AlbumID: 8, AlbumSize: 2, ThumbSafe: true, ThumbUrl: at('cover') }],
      GetGallery: {
        PicturesTotal: 2,
        Pictures: [801, 802].map((id) => ({
          PictureID: id,
          ThumbSafe: true,
          ThumbURL: at(`t${id}`),
          ImageSafe: true,
          ImageURL: at(`i${id}`),
        })),
      },
    };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answers[method]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A server on a port has an address of this type.
});
beforeEach(() => {
  [signed, counts, refusal] = [1, 1, 403];
});
afterAll(() => server.close());

async function openHandler() {
  const http = createHttp({ version: '0', firstPauseMs: 1 });
  const service = createPicturesApiService({
    http,
    baseUrl: origin,
    accessToken: () => Promise.resolve('token'),
    accountName: 'Dana',
    owners: [],
  });
  const library = new AlbumLibrary(service, () => true);
  const { signal } = new AbortController();
  const [owner] = await library.listOwners(signal);
  if (owner) await library.listAlbums(owner.id, signal);
  await library.range(ALBUM, { from: 0, count: 10 }, signal);
  // The request handler uses only the library of an identity.
  const entry = { library, group: null, identity: { capabilities: {} } } as unknown as IdentityEntry;
  const identities: Pick<IdentityRegistry, 'use'> = { use: (_key, given, task) => task(entry, given) };
  let kept: Readonly<Record<IdentityKey, MaskRules>> = {};
  const rules = { readMaskRules: () => kept, writeMaskRules: (next: typeof kept) => void (kept = next) };
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules,
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles: false }),
    levelAtStart: 'sensitive',
    activeIdentity: new ActiveIdentity(),
    forgettables: new Forgettables(),
  });
  const handler = new PictureRequestHandler({
    identities: identities as IdentityRegistry,
    mask,
    forgettables: new Forgettables(),
    fetcher: createPictureFetcher(http),
    videos: createVideoStreams(http),
    decoder: { pixels: () => Promise.resolve('unreadable'), scaleDown: () => Promise.resolve('unreadable') },
    largeDecoder: { scaleDown: () => Promise.resolve('unreadable'), dropKept: () => undefined },
    encodePng: () => PLAIN_TILE,
  });
  calls = [];
  const path = (deps: readonly (string | number)[]): string =>
    [IDENTITY, ...deps].map((part) => encodeURIComponent(part)).join('/');
  const status = async (...deps: readonly (string | number)[]): Promise<number> =>
    (await handler.answer(new Request(`proofsheet-picture://album/${path(deps)}?mask=0&form=plain`))).status;
  return {
    tile: (id: number) => status('picture', ALBUM, id, 160),
    viewer: (id: number) => status('picture', ALBUM, id, 1600),
    cover: (album: AlbumId = ALBUM) => status('cover', album, 400),
  };
}
const countOf = (method: string): number => calls.filter((call) => call === method).length;

it('the cover of an album that the service does not have is answered without content', async () => {
  const handler = await openHandler();
  expect(await handler.cover('123456/9' as AlbumId)).toBe(204);
});

describe('A signed address that has expired', () => {
  it.each([403, 404, 410])(
    'is replaced by the current address after status %i, in the tile, the viewer and the cover',
    async (status) => {
      const handler = await openHandler();
      [signed, counts, refusal] = [2, 2, status];
      expect(await handler.tile(801)).toBe(200);
      expect(await handler.viewer(801)).toBe(200);
      expect(await handler.tile(802), 'this address was renewed together with the address of the first picture').toBe(
        200,
      );
      expect(countOf('GetGallery')).toBe(1);
      expect(await handler.cover()).toBe(200);
      expect(countOf('GetAlbums')).toBe(1);
      [signed, counts] = [3, 3];
      expect([await handler.viewer(802), countOf('GetGallery')], 'the next expiry causes one more request').toEqual([
        200, 2,
      ]);
    },
  );

  it('fails after one request if the page returns the same address again', async () => {
    const handler = await openHandler();
    counts = 2;
    expect([await handler.tile(801), await handler.tile(801), await handler.tile(802)]).not.toContain(200);
    expect(await handler.tile(801)).not.toBe(200);
    expect(countOf('GetGallery')).toBe(1);
    expect([await handler.cover(), await handler.cover()]).not.toContain(200);
    expect(countOf('GetAlbums')).toBe(1);
    counts = 1;
    expect(await handler.tile(801), 'the host returns the picture again').toBe(200);
  });

  it('is not renewed if the host responds with status 500', async () => {
    const handler = await openHandler();
    [signed, counts, refusal] = [2, 2, 500];
    expect(await handler.tile(801)).not.toBe(200);
    expect(countOf('GetGallery')).toBe(0);
  });
});
