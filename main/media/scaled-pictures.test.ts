import sharp from 'sharp';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { AlbumId } from '../../preload/contract/album';
import { IdentityKey } from '../../preload/contract/identity';
import { PictureId } from '../../preload/contract/picture';
import { sharpDecoder } from '../testing/media/sharp-decoder';
import type { PictureTarget } from './picture-address';
import type { PictureBytes } from './picture-bytes';
import { createPictureCache } from './picture-cache';
import type { PictureToFetch } from './picture-key';
import { readPictureHeader } from './picture-size';
import { createScaledPictures, fetchShown, TILE_EDGE_PX, WINDOW_PIXELS } from './scaled-pictures';

const SIGNAL = new AbortController().signal;
const PLACE: PictureTarget = {
  kind: 'picture',
  identity: IdentityKey.parse('me'),
  albumId: AlbumId.parse('1'),
  pictureId: PictureId.parse('2'),
  longEdgePx: 8_000,
};
const PICTURE: PictureToFetch = {
  key: { subject: PLACE, size: 'Original', revision: '1' },
  url: 'https://example.com/2',
};

const bodies: { small: Buffer; scan: Buffer } = { small: Buffer.alloc(0), scan: Buffer.alloc(0) };
let used: ('usual' | 'large')[] = [];

beforeAll(async () => {
  const of = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: '#468' } })
      .jpeg({ quality: 40 })
      .toBuffer();
  bodies.small = await of(1_500, 1_000);
  bodies.scan = await of(8_000, WINDOW_PIXELS / 8_000 + 8);
});
beforeEach(() => (used = []));

function scaledOf(body: Buffer): Parameters<typeof fetchShown>[2] {
  const pictures = {
    peek: () => Promise.resolve(undefined),
    fetch: () => Promise.resolve({ contentType: 'image/jpeg', body }),
  };
  const decoderCalled = (name: 'usual' | 'large') => ({
    scaleDown: (...args: Parameters<typeof sharpDecoder.scaleDown>) => {
      used.push(name);
      return sharpDecoder.scaleDown(...args);
    },
  });
  const partition = createPictureCache(1024 * 1024 * 1024).of(PLACE.identity, 'regular');
  const decoders = { decoder: decoderCalled('usual'), largeDecoder: decoderCalled('large') };
  return { pictures, scaled: createScaledPictures({ pictures, partition, ...decoders }) };
}

function longEdge({ body }: PictureBytes): number {
  const { width = 0, height = 0 } = readPictureHeader(body) ?? {};
  return Math.max(width, height);
}

it('the window gets a picture of an ordinary size as it is, and a larger one scaled down by the decoder for large ones', async () => {
  const forWindow = { ...PLACE, isForWindow: true };
  expect(longEdge(await fetchShown(forWindow, PICTURE, scaledOf(bodies.small), null, SIGNAL))).toBe(1_500);
  expect(used).toEqual([]);
  expect(longEdge(await fetchShown(forWindow, PICTURE, scaledOf(bodies.scan), null, SIGNAL))).toBe(4_096);
  expect(used).toEqual(['large']);
});

it('copy and save get the whole picture, however large it is', async () => {
  expect(longEdge(await fetchShown(PLACE, PICTURE, scaledOf(bodies.scan), null, SIGNAL))).toBe(8_000);
});

it('a lease limits the size, also of a picture that the window can draw', async () => {
  expect(longEdge(await fetchShown(PLACE, PICTURE, scaledOf(bodies.small), 800, SIGNAL))).toBe(800);
  expect(longEdge(await fetchShown(PLACE, PICTURE, scaledOf(bodies.scan), 800, SIGNAL))).toBe(800);
  expect(used).toEqual(['usual', 'large']);
});

it('a part is a square of the picture at the requested size, and is scaled once', async () => {
  const shown = scaledOf(bodies.scan);
  const part = (column: number, row: number, longEdgePx = 8_000): Promise<PictureBytes> =>
    fetchShown({ ...PLACE, longEdgePx, part: { column, row } }, PICTURE, shown, null, SIGNAL);
  expect(longEdge(await part(0, 0))).toBe(TILE_EDGE_PX);
  expect(longEdge(await part(0, 0))).toBe(TILE_EDGE_PX);
  expect(used, 'the second one is cached').toEqual(['large']);
  expect(readPictureHeader((await part(7, 0)).body)?.width, 'the last one of a row').toBe(8_000 - 7 * TILE_EDGE_PX);
  await expect(part(8, 0), 'outside the picture').rejects.toThrow();
});
