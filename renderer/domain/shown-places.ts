/** Translates between the places at which a screen shows items, and their indexes in the outline. */
import type { SelectedPart } from '../ui/grid/grid-selection';
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

/** Returns a function like `selectedPart` that remembers its answers, because headings are drawn again as they scroll. */
export function groupsSelectedIn(selection: Selection, places: ShownPlaces): (group: IndexRange) => SelectedPart {
  const answers = new Map<number, SelectedPart>();
  return (group) => {
    if (selection.count === 0) return 'none';
    const answer = answers.get(group.from) ?? selectedPart(selection, places, group);
    answers.set(group.from, answer);
    return answer;
  };
}

/** Returns how much of the items at these places is selected. */
export function selectedPart(selection: Selection, places: ShownPlaces, range: IndexRange): SelectedPart {
  const wanted = selectionOf(indexesAt(places, range));
  const missing = selectionOf([...selection.ranges, ...wanted.ranges]).count - selection.count;
  if (missing === wanted.count) return 'none';
  return missing === 0 ? 'all' : 'some';
}
