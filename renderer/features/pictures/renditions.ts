/** What the viewer asks about the sizes of a picture, beyond what the album's list states. */
import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureId, Rendition } from '../../../preload/contract';
import { api } from '../../api/client';
import type { Size } from '../../ui/zoom/zoom-view';

export interface PictureSizes {
  /** Pixels of the original; null as long as neither the service nor a loaded size states them. */
  readonly original: Size | null;
  /** From the smallest to the largest, without their addresses. */
  readonly renditions: readonly Rendition[];
  /** Bytes of the original, if the service states them. */
  readonly sizeBytes: number | null;
}

/** `loadedPx`: the width of the largest loaded size, because main learns the pixels of a size when it loads it. */
export const sizesQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId | null, loadedPx: number) =>
  queryOptions({
    queryKey: ['picture-sizes', identity.key, albumId, pictureId, loadedPx],
    gcTime: 0,
    queryFn: async ({ signal }): Promise<PictureSizes | null> => {
      if (pictureId === null) return null;
      const details = await api.pictures.details({ identity: identity.key, albumId, pictureId }, { signal });
      const renditions = details.renditions.filter(({ kind }) => kind === 'picture');
      const sized = renditions.flatMap(({ width, height }) => (width && height ? [{ width, height }] : []));
      return {
        original: sized.at(-1) ?? null,
        renditions: renditions.map((rendition) => ({ ...rendition, address: undefined })),
        sizeBytes: details.sizeBytes ?? null,
      };
    },
  });

/** Returns the size that main loads for so many pixels, and whether it is the largest one. */
export function renditionFor(
  { renditions }: PictureSizes,
  longEdgePx: number,
): { readonly rendition: Rendition; readonly isLargest: boolean } | null {
  const edgeOf = ({ width, height, upToPx }: Rendition): number =>
    width !== undefined && height !== undefined ? Math.max(width, height) : (upToPx ?? Infinity);
  const rendition = renditions.find((each) => edgeOf(each) >= longEdgePx) ?? renditions.at(-1);
  return rendition ? { rendition, isLargest: rendition === renditions.at(-1) } : null;
}
