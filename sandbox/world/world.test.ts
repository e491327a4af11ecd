import { expect, test } from 'vitest';
import { PICTURES_API_USERS } from './pictures-api-users';
import { SMUGMUG_OWNERS } from './smugmug-owners';

test('ids never meet, names fit their services, and the order of a list is never the order to show', () => {
  const picturesAlbums = PICTURES_API_USERS.flatMap(({ albums }) => albums);
  const smugMugAlbums = SMUGMUG_OWNERS.flatMap(({ albums }) => albums);
  const ranges = [...picturesAlbums, ...smugMugAlbums]
    .map(({ firstPictureId, pictureCount }) => ({ from: firstPictureId, to: firstPictureId + pictureCount }))
    .sort((one, other) => one.from - other.from);
  const overlaps = ranges.filter(({ to }, index) => to > (ranges[index + 1]?.from ?? Number.POSITIVE_INFINITY));
  expect(overlaps).toEqual([]);
  expect(picturesAlbums.filter(({ name }) => name.length > 20)).toEqual([]);
  for (const { albums } of PICTURES_API_USERS.filter((user) => user.albums.length > 0)) {
    const sequences = albums.map(({ sequence }) => sequence);
    expect([...sequences].sort((one, other) => one - other)).toEqual([...sequences.keys()]);
    expect(sequences).not.toEqual([...sequences.keys()]);
  }
  expect(new Set(smugMugAlbums.map(({ key }) => key)).size).toBe(smugMugAlbums.length);
});
