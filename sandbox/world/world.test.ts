import { expect, test } from 'vitest';
import { GROUP_MEMBERS } from './group-members';
import { LANTERN_SOCIETY } from './lantern-society';
import { NAMED_USERS } from './pictures-api-users';
import { SMUGMUG_OWNERS } from './smugmug-owners';

test("ids never overlap, names satisfy their service's limits, and list order never equals display order", () => {
  const users = [...NAMED_USERS, ...GROUP_MEMBERS, ...LANTERN_SOCIETY];
  const picturesAlbums = users.flatMap(({ albums }) => albums);
  const freeGalleries = users.map(({ freeGallery }) => freeGallery);
  const smugMugAlbums = SMUGMUG_OWNERS.flatMap(({ albums }) => albums);
  const portraits = users.flatMap(({ portrait }) => portrait?.series ?? []);
  const ranges = [...picturesAlbums, ...freeGalleries, ...portraits, ...smugMugAlbums]
    .map(({ firstPictureId, pictureCount }) => ({ from: firstPictureId, to: firstPictureId + pictureCount }))
    .sort((one, other) => one.from - other.from);
  const overlaps = ranges.filter(({ to }, index) => to > (ranges[index + 1]?.from ?? Number.POSITIVE_INFINITY));
  expect(overlaps).toEqual([]);
  expect(picturesAlbums.filter(({ name }) => name.length > 20)).toEqual([]);
  for (const { albums } of users.filter((user) => user.albums.length > 1)) {
    const sequences = albums.map(({ sequence }) => sequence);
    expect([...sequences].sort((one, other) => one - other)).toEqual([...sequences.keys()]);
    expect(sequences).not.toEqual([...sequences.keys()]);
  }
  expect(new Set(users.map(({ nickname }) => nickname)).size).toBe(users.length);
  expect(new Set(users.map(({ userId }) => userId)).size).toBe(users.length);
  expect(new Set(smugMugAlbums.map(({ key }) => key)).size).toBe(smugMugAlbums.length);
});
