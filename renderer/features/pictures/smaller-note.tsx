/** Says that a smaller size of the picture is shown, because the program cannot show the one that fits. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PictureId } from '../../../preload/contract';
import { t } from '../../ui/language';
import type { Size } from '../../ui/zoom/zoom-view';
import styles from './loading-note.module.css';
import { sizesQuery, useSizesAgain } from './renditions';
import { WHOLE_LONG_EDGE_PX, needsTiles } from './tile-levels';
import type { PicturePlace, PictureSize } from './use-picture-size';

export interface ArrivedPicture {
  readonly id: PictureId;
  /** Longest edge that was asked for, in device pixels. */
  readonly askedPx: number;
  readonly size: Size;
}

/** Why the picture that arrived has fewer pixels than were asked for; null if there is no such reason. */
export interface SmallerSize {
  readonly notShown: 'too-large' | 'not-decoded';
  /** The pixels of the size that cannot be shown; null if they are unknown. */
  readonly full: Size | null;
  readonly shown: Size;
}

export function useSmallerSize(
  { identity, albumId }: PicturePlace,
  { size }: PictureSize,
  arrived: ArrivedPicture | null,
): SmallerSize | null {
  const isSmaller = arrived !== null && longEdgeOf(arrived.size) < expectedPx(arrived, size);
  const query = sizesQuery(identity, albumId, arrived?.id ?? null);
  const sizes = useQuery({ ...query, enabled: isSmaller }).data;
  // Only now main knows that another size could not be shown.
  useSizesAgain(query, isSmaller ? `${arrived.askedPx}` : null);
  if (!isSmaller || !sizes) return null;
  const notShown = sizes.renditions.filter((rendition) => rendition.notShown !== undefined).at(-1);
  if (notShown?.notShown === undefined) return null;
  const { width, height } = notShown;
  return { notShown: notShown.notShown, full: width && height ? { width, height } : null, shown: arrived.size };
}

/** Main gives a very large picture as a whole only up to a limit, and no picture has more pixels than its original. */
function expectedPx({ askedPx }: ArrivedPicture, size: PictureSize['size']): number {
  if (!size?.isExact) return askedPx;
  return Math.min(askedPx, longEdgeOf(size), needsTiles(size) ? WHOLE_LONG_EDGE_PX : Infinity);
}

function longEdgeOf({ width, height }: Size): number {
  return Math.max(width, height);
}

export function SmallerNote({ smaller: { notShown, full, shown } }: { readonly smaller: SmallerSize }): ReactNode {
  const format = (size: Size): string => t('facts.dimensionsValue', { width: size.width, height: size.height });
  const words = !full ? 'viewer.smallerOfUnknown' : notShown === 'too-large' ? 'viewer.tooLarge' : 'viewer.notDecoded';
  return (
    <p className={styles['note']} role="status">
      {t(words, { full: full ? format(full) : '', shown: format(shown) })}
    </p>
  );
}
