import { expect, it } from 'vitest';
import type { AlbumId, MemberId } from '../../../preload/contract';
import type { AlbumRecord } from '../../services/album-service';
import { UnsafeRegistry } from '../../masking/unsafe-registry';
import { MemberCovers } from './member-covers';
import { ALBUMS_SHOWN, factsOf } from './member-facts';

const HERON = 'heron' as MemberId;
const PIER = 'pier' as MemberId;
const COUNT = ALBUMS_SHOWN + 10;
const idOf = (index: number) => `album-${index}` as AlbumId;

function recordsOf(folder: string): AlbumRecord[] {
  return Array.from({ length: COUNT }, (_, index) => ({
    album: {
      id: idOf(index),
      name: `Album ${index}`,
      description: null,
      pictureCount: [7, 0, null][index % 3] ?? null,
      categoryPath: [],
      updatedAt: null,
      cover: index === 0 ? { state: 'none' } : { state: 'available', safety: index % 2 === 0 ? 'safe' : 'unknown' },
      kind: 'album',
    },
    coverSource: {
      label: 'Thumb',
      kind: 'picture',
      url: `https://pictures.test/${folder}/${index}`,
      longEdgePx: null,
      safety: 'safe',
    },
  }));
}

it("only as many albums of a member are kept as a row shows, but all of the member's albums are counted", () => {
  const facts = factsOf(recordsOf('masked'), null);
  expect(facts.albums).toHaveLength(ALBUMS_SHOWN);
  expect(facts).toMatchObject({
    albumCount: COUNT,
    pictureCount: 12 * 7,
    emptyAlbumCount: 11,
    newestAt: null,
  });
  const covers = new MemberCovers(new UnsafeRegistry());
  covers.keep(HERON, recordsOf('masked'), { asksForMaskedForms: true, isAnew: true });
  const known = Array.from({ length: COUNT }, (_, index) => covers.isNamed(HERON, idOf(index)));
  expect(known).toEqual(Array.from({ length: COUNT }, (_, index) => index < ALBUMS_SHOWN));
});

it('all covers of the compared member are kept, and only a row’s covers of the previously compared member', () => {
  const covers = new MemberCovers(new UnsafeRegistry());
  const last = idOf(COUNT - 1);
  for (const member of [HERON, PIER]) {
    covers.keepAllOf(member);
    covers.keep(member, recordsOf('masked'), { asksForMaskedForms: true, isAnew: false });
  }
  expect([covers.isNamed(HERON, last), covers.isNamed(PIER, last)]).toEqual([false, true]);
  expect(covers.find(HERON, idOf(1), true)?.url).toBe('https://pictures.test/masked/1');
});

it('only masked covers are returned under the mask, and also without the mask until the unmasked list arrives', () => {
  const covers = new MemberCovers(new UnsafeRegistry());
  covers.keep(HERON, recordsOf('masked'), { asksForMaskedForms: true, isAnew: true });
  expect([covers.find(HERON, idOf(1), false)?.url, covers.has(HERON, false)]).toEqual([
    'https://pictures.test/masked/1',
    false,
  ]);
  covers.keep(HERON, recordsOf('plain'), { asksForMaskedForms: false, isAnew: false });
  expect([true, false].map((asksForMaskedForms) => covers.find(HERON, idOf(1), asksForMaskedForms)?.url)).toEqual([
    'https://pictures.test/masked/1',
    'https://pictures.test/plain/1',
  ]);
  covers.keep(HERON, recordsOf('plain'), { asksForMaskedForms: false, isAnew: true });
  expect([covers.find(HERON, idOf(1), true), covers.has(HERON, true), covers.isNamed(HERON, idOf(1))]).toEqual([
    null,
    false,
    true,
  ]);
});
