/**
 * The position in a grid whose pictures have an order of the window's own. It is saved by the indexes of the service, so
 * that the same pictures stay in view when the order changes.
 */
import type { GridPosition, SavedGridView } from '../../ui/grid/grid-memory';
import type { ShownOrder } from './shown-order';

export class PlacesMemory implements GridPosition {
  #view: SavedGridView;

  /** `former`: the order that was shown before, if there was another one. */
  constructor(
    private readonly saved: GridPosition,
    private readonly order: ShownOrder,
    former: ShownOrder | null,
  ) {
    this.#view = former && isAtStart(saved.view, former) ? START : inPlaces(saved.view, order.placeOf);
  }

  /** With places instead of indexes. */
  get view(): SavedGridView {
    return this.#view;
  }

  readonly keep = (change: Partial<SavedGridView>): void => {
    this.#view = { ...this.#view, ...change };
    this.saved.keep(inPlaces(this.#view, this.order.indexAt));
  };
}

const START: SavedGridView = { activeIndex: 0, anchor: null };

/** At the top, before the person has selected anything, a new order is shown from its beginning. */
function isAtStart({ activeIndex, anchor }: SavedGridView, { indexAt }: ShownOrder): boolean {
  const first = indexAt(0);
  return activeIndex === first && (anchor === null || (anchor.isSelected && anchor.index === first));
}

function inPlaces({ activeIndex, anchor }: SavedGridView, convert: (number: number) => number): SavedGridView {
  return {
    activeIndex: convert(activeIndex),
    anchor: anchor && { ...anchor, index: convert(anchor.index) },
  };
}
