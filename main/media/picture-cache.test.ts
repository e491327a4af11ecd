import { expect, it } from 'vitest';
import type { PictureBytes } from './picture-bytes';
import { createPictureShelves } from './picture-cache';

const picture = (bytes: number): PictureBytes => ({ contentType: 'image/png', body: new Uint8Array(bytes) });

it('finds a picture on its own shelf only, though another has the same address', () => {
  const shelves = createPictureShelves(1_000);
  shelves.of('one').put('https://images.example/1', picture(10));
  expect(shelves.of('one').get('https://images.example/1')?.body).toHaveLength(10);
  expect(shelves.of('another').get('https://images.example/1')).toBeUndefined();
});

it('finds nothing that lay on a shelf before it was cleared, nor what comes late to the former one', () => {
  const shelves = createPictureShelves(1_000);
  const former = shelves.of('one');
  former.put('before', picture(10));
  shelves.clear('one');
  former.put('late', picture(10));
  const now = shelves.of('one');
  expect([now.get('before'), now.get('late')]).toEqual([undefined, undefined]);
  shelves.clear('never used');
});

it('holds no more than its limit for all shelves together; what was looked at last stays', () => {
  const shelves = createPictureShelves(100);
  shelves.of('one').put('a', picture(40));
  shelves.of('two').put('b', picture(40));
  shelves.of('one').get('a');
  shelves.of('three').put('c', picture(40));
  expect(shelves.of('one').get('a')).toBeDefined();
  expect(shelves.of('two').get('b')).toBeUndefined();
  shelves.of('three').put('too large', picture(200));
  expect(shelves.of('three').get('too large')).toBeUndefined();
});
