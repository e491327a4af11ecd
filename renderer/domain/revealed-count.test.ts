import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseScope, LeaseToken, PictureId } from '../../preload/contract';
import { countRevealed } from './revealed-count';

const ME = 'account/1' as IdentityKey;
const OTHER = 'account/2' as IdentityKey;
const SIZES: Record<string, number> = { shore: 40, road: 5 };
const sizeOf = (_identity: IdentityKey, albumId: AlbumId): number | null => SIZES[albumId] ?? null;

function lease(scope: LeaseScope, identity = ME): Lease {
  return {
    token: JSON.stringify([identity, scope]) as LeaseToken,
    identity,
    scope,
    kind: 'timed',
    longEdgePx: 100,
    grantedAt: '',
    until: '',
  };
}

const album = (id: string): LeaseScope => ({ kind: 'album', albumId: id as AlbumId });
const picture = (id: string, of = 'shore'): LeaseScope => ({
  kind: 'picture',
  albumId: of as AlbumId,
  pictureId: id as PictureId,
});

it('a lease of an album counts as all pictures of the album', () => {
  expect(countRevealed([lease(album('shore')), lease(picture('1', 'road'))], sizeOf)).toEqual({
    pictures: 41,
    unknownAlbums: 0,
  });
  expect(countRevealed([lease(album('shore')), lease(album('road'))], sizeOf)).toEqual({
    pictures: 45,
    unknownAlbums: 0,
  });
});

it('a picture counts once, even if its album is revealed too', () => {
  const cover: LeaseScope = { kind: 'cover', albumId: 'shore' as AlbumId };
  expect(
    countRevealed([lease(album('shore')), lease(picture('1')), lease(picture('2')), lease(cover)], sizeOf).pictures,
  ).toBe(40);
  expect(
    countRevealed([lease(picture('1')), lease(picture('1')), lease(picture('2')), lease(cover)], sizeOf).pictures,
  ).toBe(3);
  expect(countRevealed([lease(album('shore')), lease(picture('1'), OTHER)], sizeOf).pictures).toBe(41);
});

it('the number of revealed albums with an unknown size is reported', () => {
  expect(countRevealed([lease(album('unlisted')), lease(picture('1'))], sizeOf)).toEqual({
    pictures: 1,
    unknownAlbums: 1,
  });
});
