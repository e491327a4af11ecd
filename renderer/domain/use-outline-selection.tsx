/** The selection in one outline, as a screen uses it: with its bar, its actions, and an end if the items have moved. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { IdentityKey, MaskState, SelectedPictures } from '../../preload/contract';
import { LONGEST_INDEXES } from '../../preload/contract/selection-limits';
import { announce } from '../ui/announcer';
import type { GridSelection, SelectedPart } from '../ui/grid/grid-selection';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { firstIndexes, type IndexRange, type Selection } from './selection';
import { SelectionBar } from './selection-bar';
import { gridSelectionOf } from './grid-selection-of';
import { type SeenItem, type SelectionState, useSelection } from './selection-controller';
import type { SelectedTogether } from './selected-together';
import { groupsSelectedIn, indexesAt, SAME_PLACES, type ShownPlaces } from './shown-places';
import { useSelectionController } from './selections';
import { useAsSelectionInFront } from './selection-in-front';
import { useSelectionActions } from './use-selection-actions';

export interface OutlineSelectionOptions {
  readonly identity: IdentityKey;
  /** Names an album with the service's order, or a list of results. */
  readonly outline: string;
  /** What is selected at first. */
  readonly start?: SelectionState | undefined;
  readonly mask: MaskState;
  /** The number of items; null until it is known. */
  readonly total: number | null;
  /** Where the screen shows the items; absent if in the order of the outline. Must stay the same until it changes. */
  readonly places?: ShownPlaces | undefined;
  /** By place. Returns undefined while the item is not loaded. */
  readonly idAt: (place: number) => string | undefined;
  /** The visible places. `to` is exclusive. */
  readonly visible: { readonly from: number; readonly to: number };
  /** False while something covers the grid, such as the large view. */
  readonly isInFront: boolean;
  /** Names the selected pictures for main. Must stay the same function. */
  readonly picturesOf: (selection: Selection) => SelectedPictures;
  /** Shows two to four pictures side by side; null if the screen cannot. */
  readonly compare: ((indexes: readonly number[]) => void) | null;
}

export interface OutlineSelection {
  readonly selection: Selection;
  readonly forGrid: GridSelection;
  /** Of a group of places, such as a day: how much of it is selected, and a function that selects or deselects it. */
  readonly selectedPartOf: (group: IndexRange) => SelectedPart;
  readonly toggleGroup: (group: IndexRange) => void;
  /** Returns true if the item belongs to a selection of several, which is dragged instead of it. */
  readonly drag: (place: number) => boolean;
  /** What acts on all selected items instead of this one; null unless it is one of several. */
  readonly togetherWith: (place: number) => SelectedTogether | null;
  /** Nothing if nothing is selected. */
  readonly bar: ReactNode;
}

/** As many as the large view shows side by side. */
const MOST_COMPARED = 4;
/** In milliseconds: while the selection grows step by step, only the last number is announced. */
const SETTLED_MS = 600;

export function useOutlineSelection(options: OutlineSelectionOptions): OutlineSelection {
  const { identity, outline, mask, total, idAt, visible, isInFront, picturesOf, compare } = options;
  const { places = SAME_PLACES } = options;
  const controller = useSelectionController(identity, outline, options.start);
  const selection = useSelection(controller);
  const { count } = selection;
  useEffect(() => {
    const isRight = (total === null || controller.fits(total)) && controller.recognizes(seenIn(visible, places, idAt));
    if (isRight) return;
    controller.clear();
    showToast(t('selection.albumChanged'));
  }, [controller, total, visible, places, idAt, selection]);
  useAnnouncedCount(count);
  const canCompare = compare !== null && count >= 2 && count <= MOST_COMPARED;
  const { actions, running, measure, hasMasked } = useSelectionActions({
    identity,
    maskRevision: mask.revision,
    selected: useMemo(() => (count > 0 ? sendable(picturesOf(selection)) : null), [picturesOf, selection, count]),
    count,
    seen: controller.seen,
    received: idAt,
    compare: canCompare ? () => compare(firstIndexes(selection, MOST_COMPARED)) : null,
    track: controller.track,
    clear: controller.clear,
  });
  useAsSelectionInFront(
    isInFront && total !== null
      ? { count, selectAll: () => controller.selectAll(total), clear: controller.clear, actions }
      : null,
  );
  const forGrid = useMemo(() => gridSelectionOf(controller, selection, places), [controller, selection, places]);
  const togetherWith = (place: number): SelectedTogether | null =>
    actions && count > 1 && forGrid.has(place) ? { count, hasMasked, actions } : null;
  const bar = count > 0 && (
    <SelectionBar
      count={count}
      measure={measure}
      hasMasked={hasMasked}
      actions={actions}
      running={running}
      onClear={controller.clear}
    />
  );
  return {
    selection,
    forGrid,
    selectedPartOf: useMemo(() => groupsSelectedIn(selection, places), [selection, places]),
    toggleGroup: (group) => controller.toggleAll(indexesAt(places, group)),
    drag: (place) => {
      const together = togetherWith(place);
      together?.actions.drag();
      return together !== null;
    },
    togetherWith,
    bar,
  };
}

/** Returns null if the text of the ranges is too long for a call. */
function sendable(selected: SelectedPictures): SelectedPictures | null {
  return selected.indexes.length > LONGEST_INDEXES ? null : selected;
}

function* seenIn(
  { from, to }: IndexRange,
  { indexAt }: ShownPlaces,
  idAt: OutlineSelectionOptions['idAt'],
): Iterable<SeenItem> {
  for (let place = from; place < to; place += 1) {
    const id = idAt(place);
    if (id !== undefined) yield { index: indexAt(place), id };
  }
}

/** Announces each number but the first one, which the person returns to. */
function useAnnouncedCount(count: number): void {
  const said = useRef(count);
  useEffect(() => {
    if (said.current === count) return undefined;
    const timer = setTimeout(() => {
      said.current = count;
      announce(count === 0 ? t('selection.none') : t('selection.count', { count }));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [count]);
}
