/** The pixels of the picture in the viewer, which become more exact while renditions of it are loaded. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureSummary } from '../../../preload/contract';
import { useMosaicShape } from '../../domain/mosaic-shapes';
import type { ZoomControl } from '../../ui/zoom/zoom-control';
import type { Size } from '../../ui/zoom/zoom-view';
import { maskingIn, type ShownIn } from './large-url';
import { type KnownSize, pictureSizeOf } from './picture-size';
import { originalOf, sizesQuery, useSizesAgain } from './renditions';

interface Loaded extends Size {
  readonly id: string;
  readonly isMosaic: boolean;
}

export interface PictureSize {
  /** Null if not even the shape is known. */
  readonly size: KnownSize | null;
  /** To be called with the pixels of each form that was loaded. */
  readonly learn: (loaded: Size, isMosaic: boolean) => void;
}

interface Original extends Size {
  readonly id: string;
}

export interface PicturePlace {
  readonly identity: Identity;
  readonly albumId: AlbumId;
}

export function usePictureSize(
  shownIn: ShownIn,
  summary: PictureSummary | undefined,
  control: ZoomControl,
): PictureSize {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { identity, album } = shownIn;
  // Pictures of different albums may have the same ID.
  const id = summary && `${album.id} ${summary.id}`;
  const own = loaded?.id === id ? loaded : null;
  const maskedRatio = useMosaicShape(album.id, summary?.id);
  const isStated = summary?.width !== null && summary?.height !== null;
  // A service that states no pixels in its list: main knows those of the sizes that it loaded.
  const query = sizesQuery(identity, album.id, summary?.id ?? null);
  const sizes = useQuery({ ...query, enabled: id !== undefined && !isStated && own !== null }).data;
  const form = summary ? formOf(shownIn, summary) : null;
  const [first, setFirst] = useState({ id, form });
  if (first.id !== id) setFirst({ id, form });
  useSizesAgain(query, first.id === id && form !== first.form ? form : null);
  const told = sizes ? originalOf(sizes) : null;
  const [original, setOriginal] = useState<Original | null>(null);
  // Stays known when the picture is masked again.
  if (told && id !== undefined && !isSame(original, { ...told, id })) setOriginal({ ...told, id });
  const size = useMemo(
    () => (summary ? pictureSizeOf({ ...summary, ...(original?.id === id && original) }, own, maskedRatio) : null),
    [summary, id, original, own, maskedRatio],
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

/** Main answers for what a service gives in place of a masked picture; also during a peek. */
function formOf(shownIn: ShownIn, summary: PictureSummary): string {
  const { isMasked, lease } = maskingIn(shownIn, summary);
  if (isMasked || lease?.kind === 'held') return 'masked';
  return lease?.token ?? 'plain';
}

function isSame(one: Original | null, other: Original): boolean {
  return one?.id === other.id && one.width === other.width && one.height === other.height;
}
