/** Lists over several albums that the window has open: results of searches, starred pictures, and those seen last. */
import type { AlbumId, IdentityKey, PictureId, ResultId } from '../../preload/contract';

/** A picture of a list, and where an order of the service had it. */
export interface ListedPlace {
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  /** Null if no order is known to have it. */
  readonly index: number | null;
  /** Absent for the service's default order. */
  readonly orderBy?: string | undefined;
}

export interface IndexRange {
  readonly from: number;
  readonly count: number;
}

/** A list never changes: with other pictures, or in another order, it has another ID. */
export interface OpenedLists {
  /** Null if the list is not kept any more. */
  readonly placesIn: (
    identity: IdentityKey,
    resultId: ResultId,
    indexes: readonly number[],
    signal: AbortSignal,
  ) => Promise<readonly ListedPlace[] | null>;
  /** Returns where the pictures are in the list `to`; null if one of the lists is not kept any more. */
  readonly follow: (
    identity: IdentityKey,
    lists: { readonly from: ResultId; readonly to: ResultId },
    ranges: readonly IndexRange[],
    signal: AbortSignal,
  ) => Promise<readonly IndexRange[] | null>;
}

/** Returns sorted ranges, as few as possible. */
export function rangesOf(indexes: readonly number[]): readonly IndexRange[] {
  const ranges: { from: number; count: number }[] = [];
  for (const index of Uint32Array.from(indexes).sort()) {
    const last = ranges.at(-1);
    if (last && index === last.from + last.count) last.count += 1;
    else if (!last || index >= last.from + last.count) ranges.push({ from: index, count: 1 });
  }
  return ranges;
}
