/** Tells the shell which picture its commands act on: the selected one of a grid, or the one shown large. */
import { useEffect } from 'react';
import type { Album, PictureSummary } from '../../../preload/contract';
import type { ActiveItem } from '../../domain/revealing';

export function useActivePicture(
  onActiveItem: (activeItem: ActiveItem | null) => void,
  album: Album | undefined,
  summary: PictureSummary | undefined,
): void {
  useEffect(() => {
    const isThere = summary?.availability === 'available';
    onActiveItem(
      isThere && album
        ? {
            title: summary.title,
            what: { kind: 'picture', albumId: album.id, pictureId: summary.id },
            of: summary,
            album,
          }
        : null,
    );
    return () => onActiveItem(null);
  }, [album, summary, onActiveItem]);
}
