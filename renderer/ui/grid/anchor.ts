/** What stays in place when a grid's geometry changes: the selected tile if it is in view, else the tile at the top. */
import type { GridLayout } from './layout';

/** Around all tiles, CSS pixels. */
export const PADDING_PX = 16;

export interface GridAnchor {
  readonly index: number;
  readonly isSelected: boolean;
  /** The selected tile was whole in view. */
  readonly isWhole: boolean;
  /**
   * Selected: where the tile's centre is in the view, 0 at its upper and 1 at its lower edge. Else: the part of the tile that is
   * scrolled away; negative, the part of the padding above it that is in view.
   */
  readonly part: number;
}

/** What a scroller shows of the grid, CSS pixels. */
export interface GridView {
  readonly scrollTop: number;
  readonly heightPx: number;
}

/** Null: the grid has no tiles yet. */
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

/** Where to scroll so that the anchor is in the same place of the view. */
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

/** Scrolls no more than needed to show a tile whole, with the padding around the grid. */
export function scrollTopToShow(layout: GridLayout, index: number, { scrollTop, heightPx }: GridView): number {
  const { y, height } = layout.box(index);
  const lowest = y + height + 2 * PADDING_PX - heightPx;
  // The upper edge counts for a tile that is higher than the view.
  return Math.min(y, Math.max(scrollTop, lowest));
}

function within(layout: GridLayout, heightPx: number, scrollTop: number): number {
  return Math.max(0, Math.min(scrollTop, layout.heightPx + 2 * PADDING_PX - heightPx));
}
