/**
 * Which items of an outline are selected, as ranges of their indexes: a pure model. Its cost follows the number of
 * ranges, never the number of items.
 */

/** `to` is exclusive. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

export interface Selection {
  /** Sorted, and with at least one unselected item between two of them. */
  readonly ranges: readonly IndexRange[];
  /** The number of selected items. */
  readonly count: number;
}

export const NOTHING_SELECTED: Selection = { ranges: [], count: 0 };

export function selectionOf(ranges: readonly IndexRange[]): Selection {
  const sorted = ranges.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  const joined: IndexRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined.length === 0 ? NOTHING_SELECTED : { ranges: joined, count: countOf(joined) };
}

export function isSelected({ ranges }: Selection, index: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= index;
}

export function withRanges({ ranges }: Selection, added: readonly IndexRange[]): Selection {
  return selectionOf([...ranges, ...added]);
}

export function withoutRange({ ranges }: Selection, { from, to }: IndexRange): Selection {
  return selectionOf(
    ranges.flatMap((range) => [
      { from: range.from, to: Math.min(range.to, from) },
      { from: Math.max(range.from, to), to: range.to },
    ]),
  );
}

export function toggled(selection: Selection, index: number): Selection {
  const range = { from: index, to: index + 1 };
  return isSelected(selection, index) ? withoutRange(selection, range) : withRanges(selection, [range]);
}

/** Returns both items and all between them. */
export function between(one: number, other: number): IndexRange {
  return { from: Math.min(one, other), to: Math.max(one, other) + 1 };
}

/** Returns true if all items of the range are selected. */
export function containsRange({ ranges }: Selection, { from, to }: IndexRange): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}

/** Returns at most `most` selected indexes, the first ones. */
export function firstIndexes({ ranges }: Selection, most: number): readonly number[] {
  const indexes: number[] = [];
  for (const { from, to } of ranges) {
    for (let index = from; index < to && indexes.length < most; index += 1) indexes.push(index);
  }
  return indexes;
}

/** Writes the ranges as the contract takes them: "0-99 105 200-210", where both ends are selected. */
export function textOfSelection({ ranges }: Selection): string {
  return ranges.map(({ from, to }) => (to - from === 1 ? `${from}` : `${from}-${to - 1}`)).join(' ');
}

/** Reads ranges as `textOfSelection` writes them. */
export function selectionIn(text: string): Selection {
  return selectionOf(
    text.split(' ').map((range) => {
      const [from = 0, last = from] = range.split('-').map(Number);
      return { from, to: last + 1 };
    }),
  );
}

function countOf(ranges: readonly IndexRange[]): number {
  return ranges.reduce((count, { from, to }) => count + to - from, 0);
}
