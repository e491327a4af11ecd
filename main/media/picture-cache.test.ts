import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import type { PictureBytes } from './picture-bytes';
import { createPictureCache } from './picture-cache';
import { pictureToFetch, type PictureKey, textOfKey, textOfSize } from './picture-key';

const [ONE, TWO, THREE] = ['account/1', 'account/2', 'account/3'] as [IdentityKey, IdentityKey, IdentityKey];

const picture = (bytes: number): PictureBytes => ({ contentType: 'image/png', body: new Uint8Array(bytes) });

function keyOf(url: string, pictureId = 'one', label = 'Thumb', albumId = 'album'): PictureKey {
  const subject = { kind: 'picture', albumId: albumId as AlbumId, pictureId: pictureId as PictureId } as const;
  return pictureToFetch(subject, { label, kind: 'picture', url, longEdgePx: null, safety: 'safe' }).key;
}

it('a picture is found only in its own cache partition, even under the same address', async () => {
  const cache = createPictureCache(1_000);
  const key = keyOf('https://images.example/1');
  cache.of(ONE, 'regular').put(key, picture(10));
  expect((await cache.of(ONE, 'regular').get(key))?.body).toHaveLength(10);
  expect(await cache.of(TWO, 'regular').get(key)).toBeUndefined();
  expect(await cache.of(ONE, 'revealed').get(key)).toBeUndefined();
});

it('a cleared partition returns no earlier picture, and no picture that is written late to the old partition', async () => {
  const cache = createPictureCache(1_000);
  const former = cache.of(ONE, 'regular');
  former.put(keyOf('before'), picture(10));
  cache.of(ONE, 'revealed').put(keyOf('before'), picture(20));
  cache.clear(ONE, 'regular');
  former.put(keyOf('late'), picture(10));
  const now = cache.of(ONE, 'regular');
  expect([await now.get(keyOf('before')), await now.get(keyOf('late'))]).toEqual([undefined, undefined]);
  expect((await cache.of(ONE, 'revealed').get(keyOf('before')))?.body).toHaveLength(20);
  cache.clear(TWO, 'regular');
});

it('one size limit applies to all partitions together, and the pictures used last are kept', async () => {
  const cache = createPictureCache(100);
  cache.of(ONE, 'regular').put(keyOf('a'), picture(40));
  cache.of(TWO, 'regular').put(keyOf('b'), picture(40));
  await cache.of(ONE, 'regular').get(keyOf('a'));
  cache.of(THREE, 'regular').put(keyOf('c'), picture(40));
  expect(await cache.of(ONE, 'regular').get(keyOf('a'))).toBeDefined();
  expect(await cache.of(TWO, 'regular').get(keyOf('b'))).toBeUndefined();
  cache.of(THREE, 'regular').put(keyOf('too large'), picture(200));
  expect(await cache.of(THREE, 'regular').get(keyOf('too large'))).toBeUndefined();
});

it.each([
  ['Amazon S3', 'X-Amz-Algorithm=AWS4&X-Amz-Expires=60&X-Amz-Signature='],
  ['Amazon S3 with signature version 2', 'AWSAccessKeyId=A&Expires=60&Signature='],
  ['Google Cloud Storage', 'X-Goog-Date=1&X-Goog-Signature='],
  ['CloudFront', 'Expires=60&Key-Pair-Id=K&Policy=p&Signature='],
  ['Azure', 'se=2026-11-29&st=2026-11-28&sig='],
])('a picture keeps its key when its address from %s is signed again', (_host, query) => {
  const at = (signature: string) => textOfKey(keyOf(`https://images.example/1.jpg?width=100&${query}${signature}`));
  expect(at('new')).toBe(at('old'));
  expect(at('new')).not.toContain('new');
  expect(textOfKey(keyOf(`https://images.example/1.jpg?width=200&${query}old`))).not.toBe(at('old'));
});

it('a different picture, size, album, version or rendition has a different key', () => {
  const keys = [
    keyOf('https://images.example/1'),
    keyOf('https://images.example/1', 'two'),
    keyOf('https://images.example/1', 'one', 'Image'),
    keyOf('https://images.example/1', 'one', 'Thumb', 'other album'),
    keyOf('https://images.example/1?version=2'),
    keyOf('https://images.example/1?masked=1&token=secret'),
    // Without a signature parameter, the others do not form a signature.
    keyOf('https://images.example/1?expires=60'),
    keyOf('https://images.example/1?policy=2'),
  ].map(textOfKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.join()).not.toContain('secret');
  expect(textOfSize(keyOf('https://images.example/1'))).toBe(textOfSize(keyOf('https://images.example/1?version=2')));
});
