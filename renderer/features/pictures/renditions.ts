/** What the viewer asks about the sizes of a picture, beyond what the album's list states. */
import { queryOptions } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureId, PictureSizes, RenditionSize } from '../../../preload/contract';
import { api } from '../../api/client';
import type { Size } from '../../ui/zoom/zoom-view';

/** `loadedPx`: the width of the largest loaded size, because main learns the pixels of a size when it loads it. */
export const sizesQuery = (identity: Identity, albumId: AlbumId, pictureId: PictureId | null, loadedPx: number) =>
  queryOptions({
    queryKey: ['picture-sizes', identity.key, albumId, pictureId, loadedPx],
    gcTime: 0,
    queryFn: ({ signal }): Promise<PictureSizes | null> =>
      pictureId === null
        ? Promise.resolve(null)
        : api.pictures.sizes({ identity: identity.key, albumId, pictureId }, { signal }),
  });

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
