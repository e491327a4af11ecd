import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AlbumId, PictureId, Safety } from '../../../preload/contract';
import { SeenPictures } from './seen-pictures';

const ALBUM = 'album' as AlbumId;
const pictures = fc.array(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 12 }),
    rating: fc.constantFrom<Safety>('safe', 'unsafe', 'unknown'),
  }),
);

it('stored pictures are found again with their latest rating', () => {
  fc.assert(
    fc.property(pictures, (all) => {
      const seen = new SeenPictures();
      for (const { id, rating } of all) seen.add(ALBUM, id as PictureId, rating);
      const again = SeenPictures.decode(seen.encode());
      const latest = new Map(all.map(({ id, rating }) => [id, rating]));
      expect(again.size).toBe(latest.size);
      for (const [id, rating] of latest) expect(again.find(ALBUM, id as PictureId)).toBe(rating);
      expect(again.find('other album' as AlbumId, (all[0]?.id ?? 'x') as PictureId)).toBeUndefined();
    }),
  );
});

it('any text can be decoded', () => {
  fc.assert(fc.property(fc.string(), (text) => SeenPictures.decode(text).size >= 0));
});

it('above the limit, the pictures seen longest ago are forgotten, and the record is marked as incomplete', () => {
  const seen = new SeenPictures(3);
  for (const id of ['a', 'b', 'c', 'a', 'd']) seen.add(ALBUM, id as PictureId, 'safe');
  const isKnown = (id: string): boolean => seen.find(ALBUM, id as PictureId) !== undefined;
  expect(['a', 'b', 'c', 'd'].map(isKnown)).toEqual([true, false, true, true]);
  expect(seen.isIncomplete).toBe(true);
});
