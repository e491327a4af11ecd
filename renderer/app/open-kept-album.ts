/** Opens an album of a kept list, unless it is gone: the albums would be shown in its place without a word. */
import type { FavouriteAlbum, Identity, MaskState } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import { currentOf } from './history';
import { albumLocation, navigation } from './navigation';
import { isAlbumListed } from './place-in-album';

/** `go`: leads to the album. */
export async function openKeptAlbum(
  identity: Identity,
  mask: MaskState,
  { album, ownerId }: Pick<FavouriteAlbum, 'album' | 'ownerId'>,
  { go, onGone }: { readonly go: typeof navigation.go; readonly onGone: () => void },
): Promise<void> {
  const before = currentOf(navigation.history);
  const client = answersOnScreen(identity.key);
  const isThere = !client || (await isAlbumListed(client, identity, mask, { album, place: { ownerId } }));
  // The person went elsewhere meanwhile.
  if (currentOf(navigation.history) !== before) return;
  if (isThere) go(albumLocation(identity, ownerId, album));
  else onGone();
}
