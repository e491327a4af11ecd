/** Translates between the places at which a screen shows items, and their indexes in the outline. */
import { between, type IndexRange, type Selection, selectionOf } from './selection';

export interface ShownPlaces {
  /** By place; null if each place is its index. */
  readonly indexes: Uint32Array | null;
  readonly indexAt: (place: number) => number;
  readonly placeOf: (index: number) => number;
}

const same = (number: number): number => number;
export const SAME_PLACES: ShownPlaces = { indexes: null, indexAt: same, placeOf: same };

/** Returns the indexes of the items at these places, as few ranges as possible. */
export function indexesAt({ indexes }: ShownPlaces, { from, to }: IndexRange): readonly IndexRange[] {
  if (!indexes) return [{ from, to }];
  const ranges: IndexRange[] = [];
  for (const index of indexes.slice(from, to).sort()) {
    const last = ranges.at(-1);
    if (last?.to === index) ranges[ranges.length - 1] = { from: last.from, to: index + 1 };
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}

/** Returns the indexes of two places and of all places between them. */
export function indexesBetween(places: ShownPlaces, anchor: number, place: number): readonly IndexRange[] {
  return indexesAt(places, between(places.placeOf(anchor), place));
}

/** Returns a function like `areSelected` that remembers its answers, because headings are drawn again as they scroll. */
export function groupsSelectedIn(selection: Selection, places: ShownPlaces): (group: IndexRange) => boolean {
  const answers = new Map<number, boolean>();
  return (group) => {
    if (selection.count < group.to - group.from) return false;
    const answer = answers.get(group.from) ?? areSelected(selection, places, group);
    answers.set(group.from, answer);
    return answer;
  };
}

/** Returns true if the items at all these places are selected. */
export function areSelected(selection: Selection, places: ShownPlaces, range: IndexRange): boolean {
  const wanted = selectionOf(indexesAt(places, range));
  return wanted.count > 0 && selectionOf([...selection.ranges, ...wanted.ranges]).count === selection.count;
}
