import { describe, expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../../preload/contract';
import { ask } from '../../testing/services/conformance';
import type { PictureRecord } from '../album-service';
import { createPicturePages } from './picture-pages';
import type { WireAlbum } from './wire-album';

const ALBUM = 'aB3dE6' as AlbumId;
const CHECKED = { updatedAt: '2024', imagesUpdatedAt: '2024', imageCount: 300 } as WireAlbum; // the only members that are read

function pictureOf(index: number): PictureRecord {
  const id = String(index) as PictureId;
  const details = { id, title: '', kind: 'picture', safety: 'unknown', missingForVisitors: [], other: [] } as const;
  return { details: { ...details, missingForVisitors: [], other: [] }, sources: [], availability: 'available' };
}

/** An album of 300 pictures whose service sends at most `largest` of them, without those in `lacking`. */
function pagesOf({ largest = 100, lacking = [] as readonly number[], picturesKept = 1_000 } = {}) {
  const asked: [from: number, count: number][] = [];
  const pages = createPicturePages((_album, from, count) => {
    asked.push([from, count]);
    const granted = Math.min(count, largest);
    const indexes = Array.from({ length: Math.min(granted, 300 - from) }, (_, offset) => from + offset);
    const items = indexes.filter((index) => !lacking.includes(index)).map(pictureOf);
    const nextPage = from + granted < 300 ? `/next?start=${from + granted + 1}` : undefined;
    return Promise.resolve({ items, rowCount: items.length, granted, from, total: 300, nextPage });
  }, picturesKept);
  return { pages, asked };
}

describe('The pages of an album', () => {
  it('keep their size and their places if one lacks pictures', async () => {
    const { pages, asked } = pagesOf({ lacking: [7, ...Array.from({ length: 99 }, (_, offset) => 201 + offset)] });
    expect((await pages.read(ALBUM, 0, ask())).pictures).toHaveLength(99);
    expect((await pages.read(ALBUM, 200, ask())).pictures).toHaveLength(1);
    const { from, total, pictures } = await pages.read(ALBUM, 150, ask());
    expect([from, total, [...pictures][0]?.details.id]).toEqual([100, 300, '100']);
    expect(asked.map(([, count]) => count)).toEqual([100, 100, 100]);
  });

  it('are as small as the service limits them', async () => {
    const { pages, asked } = pagesOf({ largest: 40 });
    const { from, pictures } = await pages.read(ALBUM, 50, ask());
    expect([from, pictures.length]).toEqual([40, 40]);
    await pages.read(ALBUM, 90, ask());
    expect(asked).toEqual([
      [0, 100],
      [40, 40],
      [80, 40],
    ]);
  });

  it('are kept up to a number of pictures, the ones used last', async () => {
    const { pages, asked } = pagesOf({ picturesKept: 250 });
    pages.check(CHECKED, ALBUM);
    for (const index of [0, 100, 200]) await pages.read(ALBUM, index, ask());
    pages.check(CHECKED, ALBUM);
    for (const index of [200, 100, 0]) await pages.read(ALBUM, index, ask());
    expect(asked.map(([from]) => from)).toEqual([0, 100, 200, 0]);
  });
});
