/** A list that was put together again: the same items may be at other places in it. */
export interface ListInOrder {
  /** Changes with the places. */
  readonly key: string;
  /** The place in this list of what was at `index` in the former one; null if the list stands for itself. */
  readonly indexIn: ((index: number) => number) | null;
}
