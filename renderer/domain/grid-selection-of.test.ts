import { expect, it } from 'vitest';
import { gridSelectionOf } from './grid-selection-of';
import { SelectionController } from './selection-controller';
import { indexesAt, SAME_PLACES, selectedPart, type ShownPlaces } from './shown-places';

/** Six items, shown in another order. */
const INDEXES = Uint32Array.of(4, 0, 5, 2, 1, 3);
const PLACES: ShownPlaces = {
  indexes: INDEXES,
  indexAt: (place) => INDEXES[place] ?? place,
  placeOf: (index) => INDEXES.indexOf(index),
};

function opened() {
  const controller = new SelectionController();
  const forGrid = () => gridSelectionOf(controller, controller.current, PLACES);
  const selected = (): number[] => [0, 1, 2, 3, 4, 5].filter((place) => forGrid().has(place));
  return { controller, forGrid, selected };
}

it('a selection in another order is that of the same items', () => {
  const { controller, forGrid, selected } = opened();
  forGrid().toggle(0);
  forGrid().toggle(3);
  expect(selected()).toEqual([0, 3]);
  expect(controller.current.ranges).toEqual([
    { from: 2, to: 3 },
    { from: 4, to: 5 },
  ]);
});

it('an extension and a rectangle select the items between two places', () => {
  const { forGrid, selected } = opened();
  forGrid().toggle(4);
  forGrid().extendTo(2, 4);
  expect(selected()).toEqual([2, 3, 4]);
  forGrid().extendTo(5, 2);
  expect(selected()).toEqual([4, 5]);
  forGrid().beginRectangle(false);
  forGrid().drawRectangle([
    { from: 0, to: 2 },
    { from: 5, to: 6 },
  ]);
  expect(selected()).toEqual([0, 1, 5]);
});

it('a rectangle selects what it shows after the order has changed while it was drawn', () => {
  const { controller, forGrid, selected } = opened();
  forGrid().beginRectangle(false);
  forGrid().drawRectangle([{ from: 0, to: 2 }]);
  const reordered = gridSelectionOf(controller, controller.current, SAME_PLACES);
  reordered.drawRectangle([{ from: 0, to: 2 }]);
  expect(controller.current.ranges).toEqual([{ from: 0, to: 2 }]);
  expect(selected()).toEqual([1, 4]);
});

it('places become as few ranges as possible, and a group is selected if all of its items are, or in part', () => {
  expect(indexesAt(PLACES, { from: 3, to: 6 })).toEqual([{ from: 1, to: 4 }]);
  const { controller } = opened();
  controller.toggleAll(indexesAt(PLACES, { from: 3, to: 6 }));
  const part = (from: number, to: number) => selectedPart(controller.current, PLACES, { from, to });
  expect([part(3, 6), part(4, 5)]).toEqual(['all', 'all']);
  expect([part(2, 6), part(0, 6)]).toEqual(['some', 'some']);
  expect(part(0, 3)).toBe('none');
});
