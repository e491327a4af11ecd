/**
 * Tests services that contradict themselves: a picture that any answer rated unsafe is not shown. [Note: Unsafe registry]
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LeaseScope } from '../../preload/contract';
import { openPictures, type Pictures } from '../testing/media/handler-under-test';

const signal = new AbortController().signal;

let pictures: Pictures;
beforeEach(async () => {
  pictures = await openPictures();
});
afterEach(() => pictures.manager.sandbox.stop());

/** Reads the album again. */
async function refresh(): Promise<void> {
  const { manager, albumId } = pictures;
  await manager.manager.library.outline(albumId, undefined, signal);
  await manager.manager.library.range(albumId, { from: 0, count: 50 }, signal);
}

it('an unsafe picture that the service sends instead of its masked form is masked', async () => {
  await pictures.manager.control.setSettings({ maskedAnswersLie: true });
  await refresh();
  const { maskStyle } = pictures.openHandler();
  expect([await maskStyle(pictures.unsafe), await maskStyle(pictures.safe)]).toEqual(['mosaic', 'another picture']);
});

it('all pictures are masked if the service stops rating pictures', async () => {
  await pictures.manager.control.setSettings({ flagsMissing: true });
  await refresh();
  const { maskStyle } = pictures.openHandler();
  expect([await maskStyle(pictures.otherUnsafe), await maskStyle(pictures.safe)]).toEqual(['mosaic', 'mosaic']);
});

it.each(['unsafe-first', 'safe-first'])(
  'a picture stays masked once any answer has rated it unsafe (%s)',
  async (flagsFlip) => {
    await pictures.manager.control.setSettings({ flagsFlip });
    const { maskStyle } = pictures.openHandler();
    const seen: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      await refresh();
      seen.push(await maskStyle(pictures.unsafe));
    }
    // The first rating counts until another answer contradicts it.
    expect([seen[0], new Set(seen.slice(1))]).toEqual([
      flagsFlip === 'safe-first' ? 'real' : 'mosaic',
      new Set(['mosaic']),
    ]);
  },
);

it('a picture that was rated safe under the mask is masked again once it was rated unsafe without the mask', async () => {
  const { manager, albumId, unsafe, openHandler } = pictures;
  await manager.control.setSettings({ masksUnderSafeFlags: true });
  await refresh();
  const { maskStyle, reveal, mask } = openHandler();
  const scope: LeaseScope = { kind: 'album', albumId };
  expect(await maskStyle(unsafe, { lease: reveal(scope).token })).toBe('real');
  mask.maskAll();
  await refresh();
  expect(await maskStyle(unsafe)).toBe('mosaic');
});
