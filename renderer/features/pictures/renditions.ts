/** What the viewer asks about the sizes of a picture, beyond what the album's list states. */
import { hashKey, type QueryKey, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AlbumId, Identity, PictureId, PictureSizes, RenditionSize } from '../../../preload/contract';
import { api } from '../../api/client';
import { sizesKey } from '../../domain/query-keys';
import { untilSettled } from '../../domain/until-settled';
import type { Size } from '../../ui/zoom/zoom-view';

/** Pictures that pass by faster are not asked about. */
const ASKED_AFTER_MS = 150;

/**
 * One query for all that show something of the sizes. It is answered again only after `useSizesAgain`, and when main says
 * that it has loaded another size.
 */
export const sizesQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId | null) =>
  queryOptions({
    queryKey: sizesKey(identity.key, albumId, pictureId),
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ signal, client, queryKey }): Promise<PictureSizes | null> => {
      if (pictureId === null) return null;
      // Once more without a wait: a reveal may be over then, and with it the answer for the revealed picture.
      if (client.getQueryData(queryKey) === undefined) await untilSettled(signal, ASKED_AFTER_MS);
      return api.pictures.sizes({ identity: identity.key, albumId, pictureId }, { signal });
    },
  });

/** Asks again whenever `reason` changes, unless it is null. */
export function useSizesAgain({ queryKey }: { readonly queryKey: QueryKey }, reason: string | null): void {
  const client = useQueryClient();
  const key = hashKey(queryKey);
  const ask = useEffectEvent(() => void client.invalidateQueries({ queryKey, exact: true }));
  useEffect(() => {
    if (reason !== null) ask();
  }, [key, reason]);
}

/** Returns the pixels of the original; null as long as they are unknown: a smaller size does not tell them. */
export function originalOf({ renditions, sizeBytes, isMasked }: PictureSizes): Size | null {
  const largest = renditions.filter(({ kind }) => kind === 'picture').at(-1);
  if (!largest?.width || !largest.height) return null;
  // A service may send another, smaller picture in place of a masked one.
  if (isMasked && !isOriginal(largest, sizeBytes)) return null;
  return { width: largest.width, height: largest.height };
}

/**
 * Pixels that main read from a loaded file are those of the original if the file has the bytes of the original. A size
 * without bytes was not loaded: the service itself states its pixels.
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
