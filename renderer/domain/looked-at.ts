/** Reports the picture that is shown large to main, which keeps it among those seen last. */
import { useEffect } from 'react';
import type { AlbumId, IdentityKey, PictureSummary } from '../../preload/contract';
import { api } from '../api/client';

/** In milliseconds. A picture that is only passed on the way to another one was not looked at. */
const LOOKED_MS = 800;

/** `shown`: the picture that is shown large; undefined if there is none, or it is not loaded. */
export function useLookedAt(
  identity: IdentityKey,
  albumId: AlbumId | undefined,
  shown: PictureSummary | undefined,
): void {
  const pictureId = shown?.availability === 'available' ? shown.id : undefined;
  useEffect(() => {
    if (albumId === undefined || pictureId === undefined) return undefined;
    const timer = setTimeout(() => {
      // A failure is ignored: nothing that is visible depends on it.
      api.favourites.looked({ identity, albumId, pictureId }).catch(() => undefined);
    }, LOOKED_MS);
    return () => clearTimeout(timer);
  }, [identity, albumId, pictureId]);
}
