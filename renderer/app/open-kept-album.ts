/**
 * Opens an album of a kept list at once. If it turns out to be gone, the window returns to where the person was and says
 * so; otherwise the albums would be shown in its place.
 */
import type { FavouriteAlbum, Identity, Location, MaskState } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import { albumsQuery } from '../features/albums/queries';
import { currentOf } from './history';
import { albumLocation, navigation } from './navigation';

type KeptAlbum = Pick<FavouriteAlbum, 'album' | 'ownerId'>;

/** `go`: leads to the album. */
export async function openKeptAlbum(
  identity: Identity,
  mask: MaskState,
  kept: KeptAlbum,
  { go, onGone }: { readonly go: typeof navigation.go; readonly onGone: () => void },
): Promise<void> {
  const isListed = isListedSoFar(identity, mask, kept);
  if (isListed === false) {
    onGone();
    return;
  }
  const album = albumLocation(identity, kept.ownerId, kept.album);
  go(album);
  if (isListed || (await isListedByService(identity, mask, kept))) return;
  // Otherwise the person went elsewhere meanwhile, such as to another kept album.
  if (!isSameAlbum(currentOf(navigation.history), album)) return;
  navigation.forgetAlbum(album);
  onGone();
}

/** What the loaded list says, without a request; undefined if the service must be asked, or is being asked. */
function isListedSoFar(identity: Identity, mask: MaskState, { album, ownerId }: KeptAlbum): boolean | undefined {
  const client = answersOnScreen(identity.key);
  if (!client || ownerId === null || identity.capabilities.unlistedAlbums) return true;
  const list = client.getQueryState(albumsQuery(identity, ownerId, mask).queryKey);
  if (list?.data?.some(({ id }) => id === album.id)) return true;
  // A stored list may be older than the album.
  return list?.data === undefined || list.isInvalidated || list.fetchStatus !== 'idle' ? undefined : false;
}

/** True also if the service cannot be asked. */
async function isListedByService(identity: Identity, mask: MaskState, { album, ownerId }: KeptAlbum): Promise<boolean> {
  const client = answersOnScreen(identity.key);
  if (!client || ownerId === null) return true;
  // Stale at once, so that a request in flight is awaited even if a stored list is shown meanwhile.
  const albums = await client.query({ ...albumsQuery(identity, ownerId, mask), staleTime: 0 }).catch(() => null);
  return albums?.some(({ id }) => id === album.id) ?? true;
}

function isSameAlbum(one: Location | null, other: Location): boolean {
  return (
    one?.identity === other.identity &&
    one.view === other.view &&
    one.ownerId === other.ownerId &&
    one.albumId === other.albumId
  );
}
