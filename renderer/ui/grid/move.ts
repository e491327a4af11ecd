/** Keyboard navigation in a grid: left and right in order, up and down to the nearest tile. */
import type { GridLayout } from './layout';

export type GridKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const KEYS: ReadonlySet<string> = new Set<GridKey>([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

export function isGridKey(key: string): key is GridKey {
  return KEYS.has(key);
}

/**
 * Returns the index after a key press, or the same index if the key cannot move further. `pageHeightPx`: height of the
 * visible area, in CSS pixels.
 */
export function moveInGrid(layout: GridLayout, index: number, key: GridKey, pageHeightPx: number): number {
  if (layout.count === 0) return index;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowRight':
      return Math.min(layout.count - 1, index + 1);
    case 'ArrowUp':
      return nearestInRow(layout, index, layout.rowOf(index) - 1);
    case 'ArrowDown':
      return nearestInRow(layout, index, layout.rowOf(index) + 1);
    case 'Home':
      return 0;
    case 'End':
      return layout.count - 1;
    case 'PageUp':
      return nearestInRow(layout, index, pageRow(layout, index, -pageHeightPx));
    case 'PageDown':
      return nearestInRow(layout, index, pageRow(layout, index, pageHeightPx));
  }
}

function pageRow(layout: GridLayout, index: number, byPx: number): number {
  const row = layout.rowOf(index);
  const target = layout.rowAt(layout.box(index).y + byPx);
  if (target !== row) return target;
  return Math.min(layout.rowCount - 1, Math.max(0, row + Math.sign(byPx)));
}

function nearestInRow(layout: GridLayout, index: number, row: number): number {
  if (row < 0 || row >= layout.rowCount) return index;
  const { x, width } = layout.box(index);
  const center = x + width / 2;
  let nearest = layout.rowStart(row);
  let distance = Infinity;
  for (let candidate = layout.rowStart(row); candidate < layout.rowStart(row + 1); candidate += 1) {
    const box = layout.box(candidate);
    const away = Math.abs(box.x + box.width / 2 - center);
    if (away < distance) {
      nearest = candidate;
      distance = away;
    }
  }
  return nearest;
}
