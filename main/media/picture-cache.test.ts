import { expect, it } from 'vitest';
import type { PictureBytes } from './picture-bytes';
import { createPictureCache } from './picture-cache';

const picture = (bytes: number): PictureBytes => ({ contentType: 'image/png', body: new Uint8Array(bytes) });

it('finds a picture only in its own cache partition, even if another has the same address', () => {
  const cache = createPictureCache(1_000);
  cache.of('one').put('https://images.example/1', picture(10));
  expect(cache.of('one').get('https://images.example/1')?.body).toHaveLength(10);
  expect(cache.of('another').get('https://images.example/1')).toBeUndefined();
});

it('finds nothing from before a partition was cleared, and no later write to the old one', () => {
  const cache = createPictureCache(1_000);
  const former = cache.of('one');
  former.put('before', picture(10));
  cache.clear('one');
  former.put('late', picture(10));
  const now = cache.of('one');
  expect([now.get('before'), now.get('late')]).toEqual([undefined, undefined]);
  cache.clear('never used');
});

it('limits all partitions together and keeps the pictures used last', () => {
  const cache = createPictureCache(100);
  cache.of('one').put('a', picture(40));
  cache.of('two').put('b', picture(40));
  cache.of('one').get('a');
  cache.of('three').put('c', picture(40));
  expect(cache.of('one').get('a')).toBeDefined();
  expect(cache.of('two').get('b')).toBeUndefined();
  cache.of('three').put('too large', picture(200));
  expect(cache.of('three').get('too large')).toBeUndefined();
});
