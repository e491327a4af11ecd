/** A selection as a grid takes it: the grid counts places, and the selection indexes of the outline. */
import type { GridSelection } from '../ui/grid/grid-selection';
import { isSelected, type Selection } from './selection';
import type { SelectionController } from './selection-controller';
import { indexesAt, indexesBetween, type ShownPlaces } from './shown-places';

export function gridSelectionOf(
  controller: SelectionController,
  selection: Selection,
  places: ShownPlaces,
): GridSelection {
  const { indexAt } = places;
  return {
    count: selection.count,
    has: (place) => isSelected(selection, indexAt(place)),
    noteClick: (place) => controller.noteClick(place === null ? null : indexAt(place)),
    toggle: (place) => controller.toggle(indexAt(place)),
    extendTo: (place, active) => controller.extend(indexAt(active), (anchor) => indexesBetween(places, anchor, place)),
    beginRectangle: controller.beginRectangle,
    drawRectangle: (ranges) => controller.drawRectangle(ranges.flatMap((range) => indexesAt(places, range))),
    cancelRectangle: controller.cancelRectangle,
    clear: controller.clear,
  };
}
