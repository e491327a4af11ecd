/** Opens an album of a kept list at once, unless it is known to be gone; if it turns out to be, `useGoneAlbum` says so. */
import type { FavouriteAlbum, Identity, MaskState } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import { albumsQuery } from '../features/albums/queries';
import { albumLocation, type navigation } from './navigation';

type KeptAlbum = Pick<FavouriteAlbum, 'album' | 'ownerId'>;

/** `go`: leads to the album. */
export function openKeptAlbum(
  identity: Identity,
  mask: MaskState,
  kept: KeptAlbum,
  { go, onGone }: { readonly go: typeof navigation.go; readonly onGone: () => void },
): void {
  if (isKnownAsGone(identity, mask, kept)) onGone();
  else go(albumLocation(identity, kept.ownerId, kept.album));
}

/** What the loaded list says, without a request. */
function isKnownAsGone(identity: Identity, mask: MaskState, { album, ownerId }: KeptAlbum): boolean {
  const client = answersOnScreen(identity.key);
  if (!client || ownerId === null || identity.capabilities.unlistedAlbums) return false;
  const list = client.getQueryState(albumsQuery(identity, ownerId, mask).queryKey);
  // A stored list may be older than the album.
  if (list?.data === undefined || list.isInvalidated || list.fetchStatus !== 'idle') return false;
  return !list.data.some(({ id }) => id === album.id);
}
