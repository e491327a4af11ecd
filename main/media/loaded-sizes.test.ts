import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import { Forgettables } from '../core/forgettables';
import { type InspectedPicture, LoadedSizes } from './loaded-sizes';
import { PLAIN_TILE } from './mosaics';

const IDENTITY = 'account:one' as IdentityKey;
const picture: InspectedPicture = {
  identity: IDENTITY,
  albumId: 'album' as AlbumId,
  pictureId: 'picture' as PictureId,
};
const THUMB = 'https://photos.example/thumb.jpg';
const IMAGE = 'https://photos.example/image.jpg';
const SIZE = { width: 1, height: 1, sizeBytes: PLAIN_TILE.body.byteLength };

function open() {
  const forgettables = new Forgettables();
  const measured: InspectedPicture[] = [];
  const sizes = new LoadedSizes(forgettables, (one) => measured.push(one));
  return { forgettables, measured, sizes };
}

it('finds the pixels and bytes of a picture that was loaded, and of no other address or identity', () => {
  const { sizes } = open();
  sizes.record(IDENTITY, THUMB, PLAIN_TILE);
  expect(sizes.find(IDENTITY, THUMB)).toEqual(SIZE);
  expect(sizes.find(IDENTITY, IMAGE)).toBeUndefined();
  expect(sizes.find('account:two' as IdentityKey, THUMB)).toBeUndefined();
});

it('knows the bytes of a file whose header states no pixels', () => {
  const { sizes } = open();
  sizes.record(IDENTITY, THUMB, { contentType: 'video/mp4', body: new Uint8Array(12) });
  expect(sizes.find(IDENTITY, THUMB)).toEqual({ sizeBytes: 12 });
});

it('reports a size of a picture that is inspected, once', () => {
  const { measured, sizes } = open();
  sizes.record(IDENTITY, IMAGE, PLAIN_TILE);
  sizes.inspect(picture, [THUMB]);
  sizes.record(IDENTITY, 'https://photos.example/other.jpg', PLAIN_TILE);
  expect(measured).toEqual([]);
  sizes.record(IDENTITY, THUMB, PLAIN_TILE);
  sizes.record(IDENTITY, THUMB, PLAIN_TILE);
  expect(measured).toEqual([picture]);
});

it('reports the sizes of the four pictures that were inspected last', () => {
  const { measured, sizes } = open();
  const urlOf = (index: number): string => `https://photos.example/${index}.jpg`;
  for (const index of [0, 1, 2, 3, 4])
    sizes.inspect({ ...picture, pictureId: `picture ${index}` as PictureId }, [urlOf(index)]);
  for (const index of [0, 1, 4]) sizes.record(IDENTITY, urlOf(index), PLAIN_TILE);
  expect(measured.map(({ pictureId }) => pictureId)).toEqual(['picture 1', 'picture 4']);
});

it('forgets the sizes of an identity that leaves', () => {
  const { forgettables, measured, sizes } = open();
  sizes.record(IDENTITY, THUMB, PLAIN_TILE);
  sizes.inspect(picture, [THUMB, IMAGE]);
  forgettables.forget({ identity: IDENTITY, hosts: [] });
  expect(sizes.find(IDENTITY, THUMB)).toBeUndefined();
  sizes.record(IDENTITY, IMAGE, PLAIN_TILE);
  expect(measured).toEqual([]);
});
