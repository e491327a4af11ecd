import { expect, test } from 'vitest';
import { coverOf } from '../pictures-api/cover';
import { readCatalogue, findPhotographs } from './catalogue';
import { GROUP_MEMBERS } from './group-members';
import { LANTERN_SOCIETY } from './lantern-society';
import { NAMED_USERS } from './pictures-api-users';
import { createWorld } from './world';

test('album names are unique to a member, and so are most album covers', () => {
  const albums = [...GROUP_MEMBERS, ...LANTERN_SOCIETY, ...NAMED_USERS].flatMap((user) => user.albums);
  expect(new Set(albums.map(({ name }) => name)).size).toBe(albums.length);
  const { pictures } = createWorld(readCatalogue(findPhotographs()), []);
  const covers = GROUP_MEMBERS.map((member) =>
    member.albums.map((album) => coverOf(pictures, album)?.photograph.id ?? 'none').join(),
  );
  const alike = covers.filter((cover, index) => cover !== '' && cover === covers[index + 1]);
  expect([new Set(covers).size > 40, alike.length < covers.length / 20]).toEqual([true, true]);
});

test('members have no, one or several albums, some of them empty, and some covers and portraits are unsafe or missing', () => {
  const counts = GROUP_MEMBERS.map(({ albums }) => albums.length);
  expect([Math.min(...counts), Math.max(...counts), counts.filter((count) => count === 0).length > 4]).toEqual([
    0,
    5,
    true,
  ]);
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2);
  const albums = GROUP_MEMBERS.flatMap((member) => member.albums);
  expect(albums.filter(({ pictureCount }) => pictureCount === 0).length).toBeGreaterThan(4);
  expect(albums.filter(({ isCoverSafe }) => !isCoverSafe).length).toBeGreaterThan(albums.length / 8);
  const portraits = GROUP_MEMBERS.map(({ portrait }) => (portrait ? portrait.isSafe : 'none'));
  const shares = [true, false, 'none'].map(
    (kind) => portraits.filter((portrait) => portrait === kind).length / portraits.length,
  );
  expect(shares.map((share) => share > 0.08)).toEqual([true, true, true]);
});
