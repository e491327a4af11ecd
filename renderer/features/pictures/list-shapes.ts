/** The shapes of the pictures of a list over several albums, as far as their albums or earlier visits have told them. */
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Identity, ResultId } from '../../../preload/contract';
import type { CollectedPicture } from '../../domain/collected-picture';
import { type AlbumShapes, listShapes } from './album-shapes';
import { indexesOf, type VisibleRange } from './visible-range';

/** Returns null if the service states the sizes of pictures. */
export function useListShapes({ capabilities }: Identity, resultId: ResultId): AlbumShapes | null {
  const client = useQueryClient();
  const [first] = useState(resultId);
  // oxlint-disable-next-line react/exhaustive-deps -- another list has other pictures
  return useMemo(() => listShapes(client, { capabilities }, resultId !== first), [client, capabilities, resultId]);
}

/** Takes the shapes that came with the rows of the visible pictures and of those around them, before they are painted. */
export function useKeptShapes(
  shapes: AlbumShapes | null,
  pictureAt: (index: number) => CollectedPicture | undefined,
  { from, to }: VisibleRange,
): void {
  useLayoutEffect(() => {
    const around = { from: Math.max(0, from - PICTURES_AROUND), to: to + PICTURES_AROUND };
    const rows = indexesOf(around).flatMap((index) => {
      const picture = pictureAt(index);
      return picture ? [{ index, albumId: picture.album.id, summary: picture.summary }] : [];
    });
    shapes?.addKept(rows);
  }, [shapes, pictureAt, from, to]);
}

/** About what main sends in one answer. */
const PICTURES_AROUND = 100;
