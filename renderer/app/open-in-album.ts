/** Leads from a picture of a list over several albums to its place in its album. */
import type { Identity } from '../../preload/contract';
import type { CollectedPicture } from '../domain/collected-picture';
import type { GridMemory } from '../ui/grid/grid-memory';
import { albumLocation, navigation } from './navigation';

/** `memoryOf`: the position in an album in one of the service's orders. */
export function openInAlbum(
  identity: Identity,
  { album, place: { ownerId, index, orderBy } }: CollectedPicture,
  memoryOf: (album: CollectedPicture['album'], orderBy: string | undefined) => GridMemory,
): void {
  if (index !== null)
    memoryOf(album, orderBy).keep({
      activeIndex: index,
      anchor: { index, isSelected: true, isWhole: true, part: 0.5 },
    });
  navigation.go({ ...albumLocation(identity, ownerId, album), ...(orderBy !== undefined && { orderBy }) });
}
