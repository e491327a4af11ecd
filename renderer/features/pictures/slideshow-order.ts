/** The order in which a slideshow shows the pictures of an album. */

/** Returns the indexes 0 to `total - 1`: `first`, and then the others in a random order. */
export function shuffledOrder(total: number, first: number): Uint32Array {
  const order = Uint32Array.from({ length: total }, (_none, index) => index);
  swap(order, 0, first);
  for (let last = total - 1; last > 1; last -= 1) swap(order, last, 1 + Math.floor(Math.random() * last));
  return order;
}

function swap(order: Uint32Array, one: number, other: number): void {
  const kept = order[one] ?? 0;
  order[one] = order[other] ?? 0;
  order[other] = kept;
}

export interface SlideshowOrder {
  readonly total: number;
  /** Null for the album's order. */
  readonly order: Uint32Array | null;
  readonly repeats: boolean;
}

/** Returns the index to show after `index`; null if it was the last one. */
export function stepAfter(index: number, { total, order, repeats }: SlideshowOrder): number | null {
  const next = (order ? order.indexOf(index) : index) + 1;
  if (next >= total && (!repeats || total < 2)) return null;
  const position = next % total;
  return order ? (order[position] ?? null) : position;
}
