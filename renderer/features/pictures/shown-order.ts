/**
 * The order in which an album's pictures are shown. A *place* counts in this order, an *index* in the order of the
 * service, by which main knows the pictures.
 */
import type { AlbumOrder } from '../../../preload/contract';

export interface PictureGroup {
  /** The first place of the group. */
  readonly from: number;
  /** "2019-07-31", "2019-07" or "2019"; null for pictures without a date. */
  readonly key: string | null;
}

export interface ShownOrder {
  /** Changes with the order. */
  readonly key: string;
  /** Null for the order of the service, in which each place is its index. */
  readonly indexes: Uint32Array | null;
  /** In this order; empty if the pictures are not ordered by date. */
  readonly groups: readonly PictureGroup[];
  readonly indexAt: (place: number) => number;
  readonly placeOf: (index: number) => number;
}

const same = (number: number): number => number;
export const SERVICE_ORDER: ShownOrder = { key: '', indexes: null, groups: [], indexAt: same, placeOf: same };

/** The last picture first; needs no other picture to be known. */
export function reversedOrder(total: number): ShownOrder {
  const reverse = (number: number): number => Math.max(0, total - 1 - number);
  return {
    key: `reversed ${total}`,
    indexes: Uint32Array.from({ length: total }, (_none, place) => total - 1 - place),
    groups: [],
    indexAt: reverse,
    placeOf: reverse,
  };
}

/** `total`: pictures of the album as the window knows it; those that the order lacks are at the end. */
export function orderOf(
  key: string,
  { order, groups }: Pick<AlbumOrder, 'order' | 'groups'>,
  total: number,
): ShownOrder {
  const indexes = new Uint32Array(total);
  const places = new Uint32Array(total);
  const isPlaced = new Uint8Array(total);
  let count = 0;
  const add = (index: number): void => {
    if (index >= total || isPlaced[index] !== 0) return;
    indexes[count] = index;
    places[index] = count;
    isPlaced[index] = 1;
    count += 1;
  };
  order.forEach(add);
  for (let index = 0; index < total; index += 1) add(index);
  return {
    key,
    indexes,
    groups: groups.filter(({ from }) => from < total),
    indexAt: (place) => indexes[place] ?? place,
    placeOf: (index) => places[index] ?? index,
  };
}
