/** The pixels of the picture in the viewer, which become more exact while renditions of it are loaded. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureSummary } from '../../../preload/contract';
import { useMosaicShape } from '../../domain/mosaic-shapes';
import type { ZoomControl } from '../../ui/zoom/zoom-control';
import type { Size } from '../../ui/zoom/zoom-view';
import { type KnownSize, pictureSizeOf } from './picture-size';
import { originalOf, sizesQuery, useSizesAgain } from './renditions';

interface Loaded extends Size {
  readonly id: PictureSummary['id'];
  readonly isMosaic: boolean;
}

export interface PictureSize {
  /** Null if not even the shape is known. */
  readonly size: KnownSize | null;
  /** To be called with the pixels of each form that was loaded. */
  readonly learn: (loaded: Size, isMosaic: boolean) => void;
}

export interface PicturePlace {
  readonly identity: Identity;
  readonly albumId: AlbumId;
}

export function usePictureSize(
  { identity, albumId }: PicturePlace,
  summary: PictureSummary | undefined,
  control: ZoomControl,
): PictureSize {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const id = summary?.id;
  const own = loaded?.id === id ? loaded : null;
  const maskedRatio = useMosaicShape(albumId, id);
  const isStated = summary?.width !== null && summary?.height !== null;
  // A service that states no pixels in its list: main knows those of the sizes that it loaded.
  const query = sizesQuery(identity, albumId, id ?? null);
  const sizes = useQuery({ ...query, enabled: id !== undefined && !isStated && own !== null }).data;
  const [first, setFirst] = useState(own);
  if (first?.id !== own?.id) setFirst(own);
  useSizesAgain(query, own && (own !== first || !isStated) ? `${own.width} ${own.isMosaic}` : null);
  const size = useMemo(
    () =>
      summary
        ? pictureSizeOf({ ...summary, ...(sizes && originalOf(sizes, own?.isMosaic ?? true)) }, own, maskedRatio)
        : null,
    [summary, sizes, own, maskedRatio],
  );
  const learn = useCallback(
    ({ width, height }: Size, isMosaic: boolean) => {
      if (id === undefined) return;
      setLoaded((known) => {
        const isBetter = known?.id !== id || (known.isMosaic && !isMosaic) || width > known.width;
        return isBetter && !(known?.id === id && !known.isMosaic && isMosaic) ? { id, width, height, isMosaic } : known;
      });
    },
    [id],
  );
  const before = useRef<{ readonly id: typeof id; readonly size: Size } | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    if (size && known && known.id === id) control.learnSize(known.size, size);
    before.current = size && { id, size };
  }, [id, size, control]);
  return { size, learn };
}
