/** Keyboard navigation in a layout: left and right in order, up and down to the nearest item. */
import type { Layout } from './layout';

export type RowKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';
export type SideKey = 'ArrowLeft' | 'ArrowRight';

const ROW_KEYS: ReadonlySet<string> = new Set<RowKey>(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

export function isRowKey(key: string): key is RowKey {
  return ROW_KEYS.has(key);
}

export function isSideKey(key: string): key is SideKey {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}

/** Returns 1 if the key leads to the next item in reading order, otherwise -1. */
export function stepOf(key: SideKey, element: Element): 1 | -1 {
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  return (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
}

/** Returns the index after a step, or the same index at either end. */
export function moveBy(layout: Layout, index: number, step: 1 | -1): number {
  return Math.max(0, Math.min(layout.count - 1, index + step));
}

/**
 * Returns the index after a key press, or the same index if the key cannot move further. `index`: -1 if no item is
 * active. `pageHeightPx`: distance of Page Up and Page Down.
 */
export function moveToRow(layout: Layout, index: number, key: RowKey, pageHeightPx: number): number {
  if (layout.count === 0) return index;
  const row = index < 0 ? -1 : layout.rowOf(index);
  switch (key) {
    case 'ArrowUp':
      return nearestInRow(layout, index, row - 1);
    case 'ArrowDown':
      return nearestInRow(layout, index, row + 1);
    case 'Home':
      return 0;
    case 'End':
      return layout.count - 1;
    case 'PageUp':
      return nearestInRow(layout, index, pageRow(layout, row, -pageHeightPx));
    case 'PageDown':
      return nearestInRow(layout, index, pageRow(layout, row, pageHeightPx));
  }
}

/** Returns the row a page away, at least one row away. A page down and a page up cancel out if rows are equally high. */
function pageRow(layout: Layout, row: number, byPx: number): number {
  const targetY = topOf(layout, row) + byPx;
  const at = layout.rowAt(targetY);
  const target = byPx < 0 && topOf(layout, at) < targetY ? at + 1 : at;
  return byPx < 0 ? Math.min(target, row - 1) : Math.max(target, row + 1);
}

/** Row -1 is a row above the first one. */
function topOf(layout: Layout, row: number): number {
  return row < 0 ? -layout.box(0).height : layout.box(layout.rowStart(row)).y;
}

function nearestInRow(layout: Layout, index: number, wanted: number): number {
  const row = Math.max(0, Math.min(layout.rowCount - 1, wanted));
  if (index < 0) return layout.rowStart(row);
  if (row === layout.rowOf(index)) return index;
  const center = centerOf(layout, index);
  let nearest = layout.rowStart(row);
  let distance = Infinity;
  for (let candidate = layout.rowStart(row); candidate < layout.rowStart(row + 1); candidate += 1) {
    const away = Math.abs(centerOf(layout, candidate) - center);
    if (away < distance) {
      nearest = candidate;
      distance = away;
    }
  }
  return nearest;
}

function centerOf(layout: Layout, index: number): number {
  const { x, width } = layout.box(index);
  return x + width / 2;
}
