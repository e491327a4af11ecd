/** What the viewer asks about the sizes of a picture, beyond what the album's list states. */
import { hashKey, type QueryKey, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AlbumId, Identity, PictureId, PictureSizes, RenditionSize } from '../../../preload/contract';
import { api } from '../../api/client';
import { untilSettled } from '../../domain/until-settled';
import type { Size } from '../../ui/zoom/zoom-view';

/** Pictures that pass by faster are not asked about. */
const ASKED_AFTER_MS = 150;

/** One query for all that show something of the sizes. It is answered again only after `useSizesAgain`. */
export const sizesQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId | null) =>
  queryOptions({
    queryKey: ['picture-sizes', identity.key, albumId, pictureId],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ signal, client, queryKey }): Promise<PictureSizes | null> => {
      if (pictureId === null) return null;
      // Once more without a wait: a reveal may be over then, and with it the answer for the revealed picture.
      if (client.getQueryData(queryKey) === undefined) await untilSettled(signal, ASKED_AFTER_MS);
      return api.pictures.sizes({ identity: identity.key, albumId, pictureId }, { signal });
    },
  });

/**
 * Asks again whenever `loaded` changes, unless it is null: main learns the pixels of a size when it loads it, and a service
 * may have answered for a masked picture until then.
 */
export function useSizesAgain({ queryKey }: { readonly queryKey: QueryKey }, loaded: string | null): void {
  const client = useQueryClient();
  const key = hashKey(queryKey);
  const ask = useEffectEvent(() => void client.invalidateQueries({ queryKey, exact: true }));
  useEffect(() => {
    if (loaded !== null) ask();
  }, [key, loaded]);
}

/**
 * Returns the pixels of the largest size whose pixels are known; null as long as there is none. `isMosaic`: only a mosaic
 * was loaded, for which main loads the smallest size, so only the original itself counts.
 */
export function originalOf({ renditions, sizeBytes }: PictureSizes, isMosaic: boolean): Size | null {
  const pictures = renditions.filter(({ kind }) => kind === 'picture');
  const largest = pictures.slice(-1);
  // A smaller size than one that cannot be shown is not the original either.
  const candidates = largest.some(({ notShown }) => notShown !== undefined) ? largest : pictures;
  const known = isMosaic ? largest.filter((last) => isOriginal(last, sizeBytes)) : candidates;
  return known.flatMap(({ width, height }) => (width && height ? [{ width, height }] : [])).at(-1) ?? null;
}

/**
 * A service may send another, smaller picture in place of a masked one, so pixels that main read from a loaded file count
 * only if the file has the bytes of the original. Without bytes, the service itself states the pixels.
 */
function isOriginal(largest: RenditionSize, sizeBytes: number | null): boolean {
  return largest.sizeBytes === undefined || largest.sizeBytes === sizeBytes;
}

/** Returns the size that main loads for so many pixels, and whether it is the largest one. */
export function renditionFor(
  sizes: PictureSizes,
  longEdgePx: number,
): { readonly rendition: RenditionSize; readonly isLargest: boolean } | null {
  const renditions = sizes.renditions.filter(({ kind }) => kind === 'picture');
  const edgeOf = ({ width, height, upToPx }: RenditionSize): number =>
    width !== undefined && height !== undefined ? Math.max(width, height) : (upToPx ?? Infinity);
  const rendition = renditions.find((each) => edgeOf(each) >= longEdgePx) ?? renditions.at(-1);
  return rendition ? { rendition, isLargest: rendition === renditions.at(-1) } : null;
}
