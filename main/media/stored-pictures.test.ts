import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PictureSource } from '../services/album-service';
import { AppFailure } from '../core/errors';
import { MANAGER } from '../testing/impersonation/manager';
import { openPictures, type Pictures } from '../testing/media/handler-under-test';
import { type CacheFolder, createCacheFolder } from '../testing/storage/sealed-cache';
import type { SealedCache } from '../storage/cache/sealed-cache';
import type { PictureFetcher } from './picture-bytes';
import { createPictureCache } from './picture-cache';
import { pictureToFetch } from './picture-key';
import { mayBeStored, storeOnDisk, type StoredPictures } from './stored-pictures';

const signal = new AbortController().signal;
const STORED_AS = 'account/manager';
/** Nothing may be fetched. */
const noNetwork: PictureFetcher = { fetch: () => Promise.reject(new AppFailure({ kind: 'offline' })) };

let pictures: Pictures;
let place: CacheFolder;
let cache: SealedCache;
let opened: SealedCache[];
beforeAll(async () => {
  pictures = await openPictures();
});
afterAll(async () => {
  await pictures.manager.sandbox.stop();
});
beforeEach(async () => {
  place = createCacheFolder();
  opened = [];
  cache = await openCache();
  await pictures.manager.manager.library.range(pictures.albumId, { from: 0, count: 50 }, signal);
});
afterEach(async () => {
  // A file that is still being written would keep the folder from being removed.
  for (const each of opened) await each.settled();
  place.remove();
});

async function openCache(): Promise<SealedCache> {
  const next = await place.open();
  opened.push(next);
  return next;
}

const storedIn = (opened: SealedCache): StoredPictures => ({ of: () => opened.partition(STORED_AS) });

async function filesWritten(): Promise<number> {
  await cache.settled();
  return place.files().length;
}

it('a safe picture and a mosaic are shown after a restart without a request, under the same gate', async () => {
  const { safe, unsafe, openHandler } = pictures;
  const first = openHandler({ stored: storedIn(cache) });
  expect([await first.maskStyle(safe), await first.maskStyle(unsafe)]).toEqual(['another picture', 'mosaic']);
  expect(await filesWritten()).toBe(2);
  const restarted = openHandler({ stored: storedIn(await openCache()), fetcher: noNetwork });
  expect([await restarted.maskStyle(safe), await restarted.maskStyle(unsafe)]).toEqual(['another picture', 'mosaic']);
  restarted.mask.setLevel('everything');
  expect(await restarted.maskStyle(safe), 'the mosaic is made from the stored picture').toBe('mosaic');
});

it('a picture that only a lease shows is never written', async () => {
  const { unsafe, albumId, openHandler } = pictures;
  const handler = openHandler({ stored: storedIn(cache) });
  const { token } = handler.reveal({ kind: 'picture', albumId, pictureId: unsafe });
  expect(await handler.maskStyle(unsafe, { lease: token })).toBe('real');
  expect(await filesWritten()).toBe(0);
  const everything = handler.reveal({ kind: 'everything' });
  expect(await handler.maskStyle(unsafe, { lease: everything.token })).toBe('real');
  expect(await filesWritten()).toBe(0);
});

it('no decrypted entry contains an unsafe picture, whatever was shown and revealed', async () => {
  const { safe, unsafe, otherUnsafe, albumId, openHandler, isReal } = pictures;
  const handler = openHandler({ stored: storedIn(cache) });
  const { token } = handler.reveal({ kind: 'album', albumId });
  expect(await handler.maskStyle(unsafe, { lease: token })).toBe('real');
  handler.mask.maskAll();
  for (const level of ['everything', 'sensitive'] as const) {
    handler.mask.setLevel(level);
    for (const picture of [safe, unsafe, otherUnsafe]) await handler.maskStyle(picture);
  }
  handler.mask.changeRules(MANAGER, { whenUnrated: 'show' });
  for (const picture of [safe, unsafe, otherUnsafe]) await handler.maskStyle(picture);
  const everything = handler.reveal({ kind: 'everything' });
  expect(await handler.maskStyle(otherUnsafe, { lease: everything.token })).toBe('real');
  await cache.settled();
  const contents = await place.contents();
  expect(contents.length, 'the safe picture and the mosaics').toBeGreaterThanOrEqual(3);
  for (const content of contents) expect(isReal(content.subarray(1 + (content[0] ?? 0)))).toBe(false);
});

it('a damaged picture is fetched again, and never shown', async () => {
  const { safe, openHandler } = pictures;
  await openHandler({ stored: storedIn(cache) }).maskStyle(safe);
  await cache.settled();
  for (const path of place.files()) writeFileSync(path, readFileSync(path).fill(7, 40, 60));
  const reopened = await openCache();
  const handler = openHandler({ stored: storedIn(reopened) });
  expect(await handler.maskStyle(safe)).toBe('another picture');
  await reopened.settled();
  const offline = openHandler({ stored: storedIn(await openCache()), fetcher: noNetwork });
  expect(await offline.maskStyle(safe), 'it is stored again').toBe('another picture');
});

it('a stored picture that is rated unsafe later is masked, and deleted in every size', async () => {
  const { unsafe, albumId, openHandler, manager } = pictures;
  const { sources } = await manager.manager.library.picture(albumId, unsafe, signal);
  const subject = { kind: 'picture', albumId, pictureId: unsafe } as const;
  const partition = storeOnDisk(
    createPictureCache(1_000_000).of(MANAGER, 'regular'),
    cache.partition(STORED_AS),
    'regular',
  );
  for (const source of sources)
    partition.put(pictureToFetch(subject, source).key, { contentType: 'image/png', body: Buffer.from('stored') }, true);
  expect(await filesWritten()).toBe(sources.length);
  expect(await openHandler({ stored: storedIn(cache) }).maskStyle(unsafe)).toBe('mosaic');
  expect(await filesWritten(), 'only the mosaic is left').toBe(1);
});

it('the sizes of a masked picture are deleted once, and again after one was stored', async () => {
  const { unsafe, albumId, openHandler, manager } = pictures;
  const { sources } = await manager.manager.library.picture(albumId, unsafe, signal);
  const disk = cache.partition(STORED_AS);
  let deletions = 0;
  const counting = {
    ...disk,
    remove(text: string) {
      deletions += 1;
      disk.remove(text);
    },
  };
  const handler = openHandler({ stored: { of: () => counting } });
  for (let time = 0; time < 3; time += 1) await handler.maskStyle(unsafe);
  expect(deletions).toBe(sources.length);
  const [source] = sources;
  if (!source) throw new Error('The picture has no size.');
  const subject = { kind: 'picture', albumId, pictureId: unsafe } as const;
  const { key } = pictureToFetch(subject, source);
  storeOnDisk(createPictureCache(1_000_000).of(MANAGER, 'regular'), counting, 'regular').put(
    key,
    { contentType: 'image/png', body: Buffer.from('stored') },
    true,
  );
  expect(await filesWritten(), 'the mosaic and the size').toBe(2);
  await handler.maskStyle(unsafe);
  expect(await filesWritten()).toBe(1);
  expect(deletions).toBe(2 * sources.length);
});

it('what a partition may not store stays in memory: portraits, and what was not allowed when it arrived', async () => {
  const partition = storeOnDisk(
    createPictureCache(1_000_000).of(MANAGER, 'regular'),
    cache.partition(STORED_AS),
    'regular',
  );
  const source: PictureSource = {
    label: 'Thumb',
    kind: 'picture',
    url: 'https://a.example/1',
    longEdgePx: 100,
    safety: 'safe',
  };
  const portrait = pictureToFetch({ kind: 'portrait', member: '17' as never }, source).key;
  const cover = pictureToFetch({ kind: 'cover', albumId: '1' as never }, source).key;
  const picture = { contentType: 'image/jpeg', body: Buffer.from('picture') };
  partition.put(portrait, picture, true);
  partition.put(cover, picture, false);
  expect(await filesWritten()).toBe(0);
  expect([await partition.get(portrait), await partition.get(cover)]).toEqual([picture, picture]);
});

it.each([
  ['safe', 'mask', true],
  ['unknown', 'mask', false],
  ['unknown', 'mask-hidden', false],
  ['unknown', 'show', true],
  ['unsafe', 'show', false],
] as const)('a cover rated %s is stored under the rule %s: %s', (safety, whenUnrated, isStored) => {
  const mask = { rulesOf: () => ({ whenUnrated, maskStyle: 'soft', asksForMaskedForms: true }) as const };
  const subject = { kind: 'cover', albumId: '1' as never } as const;
  const question = { identity: MANAGER, subject, longEdgePx: 100, token: null, safety, isHidden: null };
  const source: PictureSource = { label: 'Thumb', kind: 'picture', url: '', longEdgePx: null, safety: 'safe' };
  expect(mayBeStored(mask, question, source)).toBe(isStored);
});
