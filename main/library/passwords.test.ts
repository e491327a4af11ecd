import { expect, test } from 'vitest';
import { AlbumId } from '../../preload/contract/album';
import { OwnerId } from '../../preload/contract/identity';
import { Passwords } from './passwords';

test('only the passwords used last are kept', () => {
  const passwords = new Passwords();
  for (let number = 0; number < 5_000; number += 1) {
    passwords.keepForAlbum(AlbumId.parse(`album-${number}`), { album: `album password ${number}` });
    passwords.keepForSite(OwnerId.parse(`owner-${number}`), `site password ${number}`);
  }
  const kept = Array.from({ length: 5_000 }, (_none, number) =>
    passwords.for(OwnerId.parse(`owner-${number}`), AlbumId.parse(`album-${number}`)),
  );
  expect(kept.filter(({ album }) => album !== undefined)).toHaveLength(200);
  expect(kept.filter(({ site }) => site !== undefined)).toHaveLength(50);
  expect(kept.at(-1)).toEqual({ album: 'album password 4999', site: 'site password 4999' });
});

test('a site password is kept with an album whose owner is unknown', () => {
  const passwords = new Passwords();
  const album = AlbumId.parse('album-1');
  passwords.keepForAlbum(album, { site: 'of the site' });
  passwords.keepForAlbum(album, { album: 'of the album' });
  expect(passwords.for(undefined, album)).toEqual({ album: 'of the album', site: 'of the site' });
  passwords.keepForSite(OwnerId.parse('owner-1'), 'a newer one');
  expect(passwords.for(OwnerId.parse('owner-1'), album).site).toBe('a newer one');
});
