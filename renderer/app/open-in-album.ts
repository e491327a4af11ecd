/** Leads from a picture of a list over several albums to its place in its album. */
import type { QueryClient } from '@tanstack/react-query';
import type { Identity, MaskState } from '../../preload/contract';
import type { CollectedPicture } from '../domain/collected-picture';
import { sentenceOf } from '../domain/describe-error';
import type { GridMemory } from '../ui/grid/grid-memory';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { albumLocation, navigation } from './navigation';
import { placeInAlbum } from './place-in-album';
import { startWait } from './stoppable-wait';

export interface OpenInAlbumDeps {
  readonly client: QueryClient;
  readonly identity: Identity;
  readonly mask: MaskState;
  /** The position in an album in one of the service's orders. */
  readonly memoryOf: (album: CollectedPicture['album'], orderBy: string | undefined) => GridMemory;
}

/** Stays in the list if the album no longer exists, with a message, and if the person stops it. */
export async function openInAlbum(
  { client, identity, mask, memoryOf }: OpenInAlbumDeps,
  { album, summary, place }: CollectedPicture,
): Promise<void> {
  const { ownerId } = place;
  // The service may have lost the order since it was noted.
  const orderBy = identity.capabilities.orders.find(({ id }) => id === place.orderBy)?.id;
  const wait = startWait(t('pictures.lookingInAlbum'));
  const where = { album, summary, place: { ...place, orderBy } };
  const now = await placeInAlbum(client, identity, mask, where, wait.signal).finally(wait.end);
  if (wait.signal.aborted) return;
  switch (now.state) {
    case 'no-album':
      showToast(sentenceOf({ kind: 'not-found' }));
      return;
    case 'not-in-album':
      showToast(t('errorDetails.picture-not-in-album'));
      break;
    case 'found':
      memoryOf(album, orderBy).keep({
        activeIndex: now.index,
        anchor: { index: now.index, isSelected: true, isWhole: true, part: 0.5 },
      });
      break;
    case 'unknown':
  }
  navigation.go({ ...albumLocation(identity, ownerId, album), ...(orderBy !== undefined && { orderBy }) });
}
