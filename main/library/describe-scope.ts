/** Names what a lease reveals, for the journal. */
import type { AlbumId, IdentityKey, LeaseScope, ShownSubject } from '../../preload/contract';
import type { IdentityRegistry } from './identity-registry';
import type { AlbumView } from './album-library';

export function createScopeDescriber(
  identities: Pick<IdentityRegistry, 'use'>,
): (identity: IdentityKey, scope: LeaseScope, signal: AbortSignal) => Promise<ShownSubject> {
  return (identity, scope, signal) =>
    identities.use(identity, signal, ({ library }, joined) => describeScope(library, scope, joined));
}

async function describeScope(library: AlbumView, scope: LeaseScope, signal: AbortSignal): Promise<ShownSubject> {
  const album = async (albumId: AlbumId): Promise<string> =>
    library.nameOf(albumId) ?? (await library.describeAlbum(albumId, signal)).name;
  switch (scope.kind) {
    case 'everything':
      return { code: 'all-pictures' };
    case 'album':
      return { code: 'album', album: await album(scope.albumId) };
    case 'cover':
      return { code: 'cover', album: await album(scope.albumId) };
    case 'picture':
      return {
        code: 'picture',
        picture: (await library.picture(scope.albumId, scope.pictureId, signal)).details.title,
        album: await album(scope.albumId),
      };
  }
}
