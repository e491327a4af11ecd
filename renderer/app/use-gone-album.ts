/**
 * Says that the album at the location is gone, and returns to where the person was; otherwise its owner's albums would be
 * shown in its place. It does not matter what led there: a step back or forward, a list, the palette, or the last run.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AlbumId, Identity, Location, MaskState, Owner } from '../../preload/contract';
import { describeError } from '../domain/describe-error';
import { useFavourites } from '../domain/favourites';
import { albumsQuery } from '../features/albums/queries';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { navigation } from './navigation';
import type { OpenDialog } from './open-dialog';

export interface GoneAlbumOptions {
  readonly identity: Identity;
  readonly mask: MaskState;
  /** The owner whose albums are shown. */
  readonly owner: Owner | undefined;
  readonly location: Location;
  /** The loaded list of its owner does not contain the album. */
  readonly isMissing: boolean;
  /** Called with the dialog that offers to remove the star or the pin. */
  readonly onKeptGone: (dialog: OpenDialog) => void;
}

export function useGoneAlbum({ identity, mask, owner, location, isMissing, onKeptGone }: GoneAlbumOptions): void {
  const client = useQueryClient();
  const favourites = useFavourites();
  const { albumId } = location;
  const isListed = useEffectEvent(async (wanted: AlbumId): Promise<boolean> => {
    if (!owner) return true;
    // The album may be newer than the list. A request in flight is awaited, because until then a stored list is shown.
    const albums = await client.query({ ...albumsQuery(identity, owner.id, mask), staleTime: 0 }).catch(() => null);
    return albums?.some(({ id }) => id === wanted) ?? true;
  });
  const leave = useEffectEvent((gone: AlbumId) => {
    navigation.forgetAlbum(location);
    const kept = favourites?.isPinned(gone) ? 'pin' : favourites?.isStarred({ albumId: gone }) ? 'star' : null;
    if (kept) onKeptGone({ name: 'gone-album', identity: identity.key, albumId: gone, kept });
    else
      showToast(
        t('common.titleAndExplanation', {
          title: t('favourites.goneTitle'),
          explanation: describeError({ kind: 'not-found' }).explanation,
        }),
      );
  });
  useEffect(() => {
    if (!isMissing || albumId === null) return undefined;
    let isElsewhere = false;
    void isListed(albumId).then((is) => {
      if (!is && !isElsewhere) leave(albumId);
    });
    return () => {
      isElsewhere = true;
    };
  }, [isMissing, owner?.id, albumId]);
}
