/** The fixed point when a layout changes: the selected item if it is visible, otherwise the top row. */
import type { Layout } from './layout';
import type { View } from './scroll-space';

export interface Anchor {
  readonly index: number;
  readonly isSelected: boolean;
  /** True if the selected item was fully visible. */
  readonly isWhole: boolean;
  /**
   * For the selected item: the position of its center in the view, from 0 at the upper to 1 at the lower edge.
   * For the top row: the fraction of it that is scrolled out of view; if negative, the fraction of the padding above
   * it that is visible.
   */
  readonly part: number;
}

/** Returns null if the view is at the top, or if there are no items yet. `selected`: null if no item is selected. */
export function anchorOf(layout: Layout, view: View, selected: number | null): Anchor | null {
  if (layout.count === 0) return null;
  return (selected === null ? null : selectedAnchor(layout, view, selected)) ?? topAnchor(layout, view);
}

function selectedAnchor(layout: Layout, { topPx, heightPx }: View, index: number): Anchor | null {
  if (index >= layout.count || heightPx <= 0) return null;
  const { y, height } = layout.box(index);
  const top = y - topPx;
  const part = (top + height / 2) / heightPx;
  const isWhole = top >= 0 && top + height <= heightPx;
  return isWhole || (part >= 0 && part <= 1) ? { index, isSelected: true, isWhole, part } : null;
}

function topAnchor(layout: Layout, { topPx, paddingPx }: View): Anchor | null {
  if (topPx <= -paddingPx) return null;
  const index = layout.rowStart(layout.rowAt(topPx));
  const box = layout.box(index);
  const part = topPx < 0 ? topPx / paddingPx : (topPx - box.y) / box.height;
  return { index, isSelected: false, isWhole: false, part };
}

/** Returns the top of the view that has the anchor at the same position. */
export function topFor(layout: Layout, anchor: Anchor | null, view: Pick<View, 'heightPx' | 'paddingPx'>): number {
  const { heightPx, paddingPx } = view;
  if (anchor === null || layout.count === 0) return -paddingPx;
  const index = Math.max(0, Math.min(anchor.index, layout.count - 1));
  const { y, height } = layout.box(index);
  if (!anchor.isSelected) {
    return within(layout, view, anchor.part < 0 ? anchor.part * paddingPx : y + anchor.part * height);
  }
  const topPx = within(layout, view, y + height / 2 - anchor.part * heightPx);
  return anchor.isWhole ? topToShow(layout, index, { ...view, topPx }) : topPx;
}

/** Returns the nearest top of the view that shows the item fully, including the padding around all rows. */
export function topToShow(layout: Layout, index: number, { topPx, heightPx, paddingPx }: View): number {
  const { y, height } = layout.box(index);
  const lowest = y + height + paddingPx - heightPx;
  // For an item higher than the view, its upper edge is shown.
  const highest = layout.rowOf(index) === 0 ? -paddingPx : y - Math.max(paddingPx, layout.coverPx ?? 0);
  return Math.min(highest, Math.max(topPx, lowest));
}

function within(layout: Layout, { heightPx, paddingPx }: Pick<View, 'heightPx' | 'paddingPx'>, topPx: number): number {
  return Math.max(-paddingPx, Math.min(topPx, layout.heightPx + paddingPx - heightPx));
}
