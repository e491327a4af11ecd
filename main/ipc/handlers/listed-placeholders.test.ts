/** Placeholders of a list over several albums. */
import { expect, it } from 'vitest';
import { AlbumId } from '../../../preload/contract/album';
import { IdentityKey } from '../../../preload/contract/identity';
import { PictureSummary } from '../../../preload/contract/picture';
import { type PlaceholdersOfLists, withPlaceholders } from './listed-placeholders';

const IDENTITY = IdentityKey.parse('demo/rating');

function listed(album: string, id: string) {
  const picture = PictureSummary.parse({
    id,
    title: id,
    kind: 'picture',
    width: null,
    height: null,
    safety: 'safe',
    isHidden: false,
    availability: 'available',
  });
  return { albumId: AlbumId.parse(album), picture };
}

/** Each album has one shape, which is known once it is read. */
function shapes(ratios: Readonly<Record<string, number>>): PlaceholdersOfLists & { readonly read: Set<string> } {
  const read = new Set<string>();
  return {
    read,
    untilLoaded: async (_identity, albumId) => {
      await Promise.resolve();
      read.add(albumId);
    },
    addTo: (_identity, albumId, pictures) =>
      pictures.map((each) =>
        read.has(albumId) ? { ...each, placeholder: { form: 'plain' as const, aspectRatio: ratios[albumId] } } : each,
      ),
  };
}

const LIST = [listed('harbour', 'a'), listed('north', 'b'), listed('harbour', 'c')];

it('each picture of a list gets the shape that is stored with its own album, in the order of the list', async () => {
  const placeholders = shapes({ harbour: 1.5, north: 0.667 });
  const pictures = await withPlaceholders(placeholders, { key: IDENTITY, capabilities: { dimensions: false } }, LIST);
  expect(pictures.map(({ id, placeholder }) => [id, placeholder?.aspectRatio])).toEqual([
    ['a', 1.5],
    ['b', 0.667],
    ['c', 1.5],
  ]);
});

it('a list waits for the stored shapes of its first screen only', async () => {
  const placeholders = shapes({});
  const list = Array.from({ length: 100 }, (_none, at) => listed(`album ${at}`, `${at}`));
  await withPlaceholders(placeholders, { key: IDENTITY, capabilities: { dimensions: false } }, list);
  expect([...placeholders.read]).toEqual(Array.from({ length: 40 }, (_none, at) => `album ${at}`));
});

it('a list of a service that states the sizes of pictures does not wait for stored shapes', async () => {
  const placeholders = shapes({ harbour: 1.5, north: 0.667 });
  const pictures = await withPlaceholders(placeholders, { key: IDENTITY, capabilities: { dimensions: true } }, LIST);
  expect(placeholders.read.size).toBe(0);
  expect(pictures).toEqual(LIST.map(({ picture }) => picture));
});
