import { expect, it, vi } from 'vitest';
import type { PictureId } from '../../preload/contract';
import { PackedPictures, packPictures, pictureWithoutData } from '../services/packed-pictures';
import { AlbumContents } from './album-contents';
import type { Answer, PackedPage } from './answer-store';

const PAGE = 20;
const PAGES = 300;
const TOTAL = PAGE * PAGES;

let lookUps = 0;

/** Counts how often a picture is looked for in a page. */
class CountedPictures extends PackedPictures {
  override indexOf(id: PictureId): number {
    lookUps += 1;
    return super.indexOf(id);
  }
}

async function pageAt(number: number, first = number * PAGE): Promise<Answer<PackedPage>> {
  const records = Array.from({ length: PAGE }, (_none, index) => pictureWithoutData(`p${first + index}` as PictureId));
  const pictures = new CountedPictures(await packPictures(records).compress(), null);
  const value = { from: number * PAGE, total: TOTAL, reportedTotal: TOTAL, pictures };
  return { value, asOf: '2026-01-01T00:00:00.000Z' };
}

it('adding a small page to many others looks for none of its pictures in pages that do not have it', async () => {
  const contents = new AlbumContents();
  for (let number = 0; number < PAGES; number += 1) contents.add(await pageAt(number));
  expect(lookUps).toBe(0);
  expect(contents.firstGap(0, TOTAL)).toBeNull();
  // The same page once more: each of its pictures is looked for in the page that has it.
  contents.add(await pageAt(7));
  expect(lookUps).toBeLessThanOrEqual(2 * PAGE);
});

it('a small page whose pictures moved begins a new reading, also after its former page was replaced', async () => {
  const contents = new AlbumContents();
  for (let number = 0; number < 4; number += 1) contents.add(await pageAt(number));
  contents.add(await pageAt(1));
  expect(contents.reading).toBe(0);
  contents.add(await pageAt(2, PAGE));
  expect(contents.reading).toBe(1);
  expect(contents.indexOf(`p${PAGE}` as PictureId)).toBe(2 * PAGE);
});

/** The pictures of a whole album, or the first of them. */
function pictures(ids: readonly number[]): Answer<PackedPage> {
  const packed = packPictures(ids.map((id) => pictureWithoutData(`p${id}` as PictureId)));
  const value = { from: 0, total: TOTAL, pictures: packed };
  return { value, asOf: '2026-01-01T00:00:00.000Z' };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_none, index) => index);

it('a whole album that replaces its first pictures is compared with those only', () => {
  const contents = new AlbumContents();
  contents.add(pictures(upTo(50)));
  const whole = pictures(upTo(TOTAL));
  const read = vi.spyOn(whole.value.pictures, 'idAt');
  contents.add(whole);
  // Twice: whether they moved, and whether they are elsewhere too.
  expect(read.mock.calls.length).toBeLessThanOrEqual(2 * 50);
  expect(contents.reading).toBe(0);
  expect(contents.firstGap(0, TOTAL)).toBeNull();
});

it.each([
  ['one of them is elsewhere now', [3, 1, 2, 0, ...upTo(TOTAL).slice(4)]],
  ['one of them is there twice', [...upTo(TOTAL).slice(0, -1), 2]],
])('a whole album that replaces its first pictures begins a new reading if %s', (_what, ids) => {
  const contents = new AlbumContents();
  contents.add(pictures(upTo(50)));
  contents.add(pictures(ids));
  expect(contents.reading).toBe(1);
  expect(contents.indexOf('p2' as PictureId)).toBe(2);
  expect(contents.indexOf('p0' as PictureId)).toBe(ids.indexOf(0));
});
