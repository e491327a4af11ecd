/** Names what a lease reveals, for the journal. */
import type { AlbumId, IdentityKey, LeaseScope } from '../../preload/contract';
import type { IdentityRegistry } from './identity-registry';
import type { AlbumView } from './album-library';

/** The journal's term for the scope of everything. */
export const ALL_PICTURES = 'all pictures';

export function createScopeDescriber(
  identities: Pick<IdentityRegistry, 'use'>,
): (identity: IdentityKey, scope: LeaseScope, signal: AbortSignal) => Promise<string> {
  return (identity, scope, signal) =>
    identities.use(identity, signal, ({ library }, joined) => describeScope(library, scope, joined));
}

async function describeScope(library: AlbumView, scope: LeaseScope, signal: AbortSignal): Promise<string> {
  const album = async (albumId: AlbumId): Promise<string> =>
    `“${library.nameOf(albumId) ?? (await library.describeAlbum(albumId, signal)).name}”`;
  switch (scope.kind) {
    case 'everything':
      return ALL_PICTURES;
    case 'album':
      return `the album ${await album(scope.albumId)}`;
    case 'cover':
      return `the cover of ${await album(scope.albumId)}`;
    case 'picture':
      return `“${(await library.picture(scope.albumId, scope.pictureId, signal)).details.title}” in ${await album(scope.albumId)}`;
  }
}
