/** Servers that contradict themselves: what any answer called unsafe is not shown. [Note: Said unsafe] */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LeaseScope } from '../../preload/contract';
import { openPictures, type Pictures } from './fixtures/desk-under-test';

const signal = new AbortController().signal;

let pictures: Pictures;
beforeEach(async () => {
  pictures = await openPictures();
});
afterEach(() => pictures.manager.sandbox.stop());

/** The album is read anew. */
async function readAgain(): Promise<void> {
  const { manager, albumId } = pictures;
  await manager.manager.library.outline(albumId, 'light', undefined, signal);
  await manager.manager.library.range(albumId, { from: 0, count: 50 }, signal);
}

it('masks what is unsafe although the service sends it in place of its masked form', async () => {
  await pictures.manager.control.setSettings({ maskedAnswersLie: true });
  await readAgain();
  const { look } = pictures.openDesk();
  expect([await look(pictures.unsafe), await look(pictures.safe)]).toEqual(['mosaic', 'another picture']);
});

it('masks everything of a service that has stopped saying what is safe', async () => {
  await pictures.manager.control.setSettings({ flagsMissing: true });
  await readAgain();
  const { look } = pictures.openDesk();
  expect([await look(pictures.otherUnsafe), await look(pictures.safe)]).toEqual(['mosaic', 'mosaic']);
});

it.each(['unsafe-first', 'safe-first'])(
  'goes on masking what one answer calls unsafe and the next safe (%s)',
  async (flagsFlip) => {
    await pictures.manager.control.setSettings({ flagsFlip });
    const { look } = pictures.openDesk();
    const seen: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      await readAgain();
      seen.push(await look(pictures.unsafe));
    }
    // Until an answer says otherwise, the first one counts.
    expect([seen[0], new Set(seen.slice(1))]).toEqual([
      flagsFlip === 'safe-first' ? 'real' : 'mosaic',
      new Set(['mosaic']),
    ]);
  },
);

it('masks again what was called safe under the mask, once it was called unsafe without it', async () => {
  const { manager, albumId, unsafe, openDesk } = pictures;
  await manager.control.setSettings({ masksUnderSafeFlags: true });
  await readAgain();
  const { look, reveal, mask } = openDesk();
  const scope: LeaseScope = { kind: 'album', albumId };
  expect(await look(unsafe, { lease: reveal(scope).token })).toBe('real');
  mask.maskAll();
  await readAgain();
  expect(await look(unsafe)).toBe('mosaic');
});
