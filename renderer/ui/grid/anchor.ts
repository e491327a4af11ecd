/** The fixed point when a grid's geometry changes: the selected tile if it is visible, otherwise the top tile. */
import type { GridLayout } from './layout';

/** Padding around all tiles, in CSS pixels. */
export const PADDING_PX = 16;

export interface GridAnchor {
  readonly index: number;
  readonly isSelected: boolean;
  /** True if the selected tile was fully visible. */
  readonly isWhole: boolean;
  /**
   * For the selected tile: the position of its center in the view, from 0 at the upper to 1 at the lower edge.
   * For the top tile: the fraction of it that is scrolled out of view; if negative, the fraction of the padding above
   * it that is visible.
   */
  readonly part: number;
}

/** The part of the grid that the scroller shows, in CSS pixels. */
export interface GridView {
  readonly scrollTop: number;
  readonly heightPx: number;
}

/** Returns null if the grid has no tiles yet. */
export function anchorOf(layout: GridLayout, view: GridView, selected: number): GridAnchor | null {
  if (layout.count === 0) return null;
  return selectedAnchor(layout, view, selected) ?? topAnchor(layout, view);
}

function selectedAnchor(layout: GridLayout, { scrollTop, heightPx }: GridView, index: number): GridAnchor | null {
  if (index >= layout.count || heightPx <= 0) return null;
  const { y, height } = layout.box(index);
  const top = PADDING_PX + y - scrollTop;
  const part = (top + height / 2) / heightPx;
  const isWhole = top >= 0 && top + height <= heightPx;
  return isWhole || (part >= 0 && part <= 1) ? { index, isSelected: true, isWhole, part } : null;
}

function topAnchor(layout: GridLayout, { scrollTop }: GridView): GridAnchor {
  const y = scrollTop - PADDING_PX;
  const index = layout.rowStart(layout.rowAt(y));
  const box = layout.box(index);
  const part = y < 0 ? y / PADDING_PX : (y - box.y) / box.height;
  return { index, isSelected: false, isWhole: false, part };
}

/** Returns the scroll position that puts the anchor at the same position in the view. */
export function scrollTopFor(layout: GridLayout, anchor: GridAnchor, heightPx: number): number {
  if (layout.count === 0) return 0;
  const index = Math.min(anchor.index, layout.count - 1);
  const { y, height } = layout.box(index);
  if (!anchor.isSelected) {
    return within(
      layout,
      heightPx,
      PADDING_PX + (anchor.part < 0 ? anchor.part * PADDING_PX : y + anchor.part * height),
    );
  }
  const scrollTop = within(layout, heightPx, PADDING_PX + y + height / 2 - anchor.part * heightPx);
  return anchor.isWhole ? scrollTopToShow(layout, index, { scrollTop, heightPx }) : scrollTop;
}

/** Returns the nearest scroll position that shows the tile fully, including the padding around the grid. */
export function scrollTopToShow(layout: GridLayout, index: number, { scrollTop, heightPx }: GridView): number {
  const { y, height } = layout.box(index);
  const lowest = y + height + 2 * PADDING_PX - heightPx;
  // For a tile higher than the view, its upper edge is shown.
  return Math.min(y, Math.max(scrollTop, lowest));
}

function within(layout: GridLayout, heightPx: number, scrollTop: number): number {
  return Math.max(0, Math.min(scrollTop, layout.heightPx + 2 * PADDING_PX - heightPx));
}
