import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorOf, topFor, topToShow } from './anchor';
import { equalRows, evenLayout, justifiedLayout, type Layout } from './layout';
import type { View } from './scroll-space';

const PADDING_PX = 16;
const RATIOS = Array.from(
  { length: 5_000 },
  (_none, index) => [1.5, 0.667, 1.333, 3, 1, 1.778, 0, 12][(index * 7) % 8] ?? 1,
);
const LAST = RATIOS.length - 1;
const TOP_PX = -PADDING_PX;

function view(topPx: number, heightPx: number): View {
  return { topPx, heightPx, paddingPx: PADDING_PX };
}

function rows(widthPx: number, rowHeightPx = 200): Layout {
  return justifiedLayout({ aspectRatios: RATIOS, widthPx, rowHeightPx, gapPx: 6 });
}

function evenRows(count: number): Layout {
  return evenLayout({ count, widthPx: 900, minTileWidthPx: 200, tileHeight: (width) => width, gapPx: 6 });
}

function isWholeInView(layout: Layout, index: number, topPx: number, heightPx: number): boolean {
  const { y, height } = layout.box(index);
  return y >= topPx && y + height <= topPx + heightPx;
}

it('a selected tile stays fully visible, and the original geometry restores the same position', () => {
  const wide = rows(1_000);
  const before = view(topToShow(wide, LAST, view(TOP_PX, 600)), 600);
  const anchor = anchorOf(wide, before, LAST);
  if (!anchor) throw new Error('There is no anchor.');
  for (const narrow of [rows(680), rows(1_000, 420), rows(1_000, 100), rows(2_200)]) {
    expect(isWholeInView(narrow, LAST, topFor(narrow, anchor, before), 600)).toBe(true);
  }
  expect(isWholeInView(rows(680), LAST, topFor(rows(680), anchor, view(0, 300)), 300)).toBe(true);
  expect(topFor(wide, anchor, before)).toBeCloseTo(before.topPx, 6);
});

it('the top tile stays in place if no selected tile is visible', () => {
  const wide = rows(1_000);
  for (const topPx of [40_000, 123_456.5]) {
    for (const selected of [3, null]) {
      const anchor = anchorOf(wide, view(topPx, 600), selected);
      if (!anchor) throw new Error('There is no anchor.');
      expect(anchor.index).toBe(wide.rowStart(wide.rowAt(topPx)));
      const narrow = rows(680);
      const there = topFor(narrow, anchor, view(0, 600));
      expect(narrow.rowAt(there)).toBe(narrow.rowOf(anchor.index));
      expect(topFor(wide, anchor, view(0, 600))).toBeCloseTo(topPx, 6);
    }
  }
});

it('a grid stays at the top and at the end', () => {
  const even = evenRows(500);
  for (const topPx of [TOP_PX, TOP_PX + 7]) {
    const anchor = anchorOf(even, view(topPx, 500), 400);
    expect(topFor(even, anchor, view(0, 500))).toBeCloseTo(topPx, 6);
  }
  expect(anchorOf(even, view(TOP_PX, 500), 400)).toBeNull();
  const end = even.heightPx + PADDING_PX - 500;
  expect(topFor(even, anchorOf(even, view(end, 500), 0), view(0, 500))).toBeCloseTo(end, 6);
  expect(topToShow(even, 499, view(TOP_PX, 500))).toBeCloseTo(end, 6);
  expect(topToShow(even, 0, view(4, 500))).toBe(TOP_PX);
});

it('a position is accepted by a grid that now has fewer tiles, or no tiles yet', () => {
  expect(anchorOf(evenRows(0), view(TOP_PX, 500), 0)).toBeNull();
  const anchor = { index: 4_000, isSelected: true, isWhole: true, part: 0.5 };
  expect(topFor(evenRows(3), anchor, view(0, 500))).toBe(TOP_PX);
  expect(topFor(evenRows(0), anchor, view(0, 500))).toBe(TOP_PX);
});

it('a list scrolls by the minimum that shows a row fully', () => {
  const list = equalRows(50, 50);
  const before: View = { topPx: 200, heightPx: 400, paddingPx: 0 };
  expect([2, 4, 11, 12].map((row) => topToShow(list, row, before))).toEqual([100, 200, 200, 250]);
});

const LAYOUTS = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 20, max: 120 }))
    .map(([count, px]) => equalRows(count, px)),
  fc.integer({ min: 1, max: 400 }).map(evenRows),
  fc
    .array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: 1, maxLength: 300 })
    .map((aspectRatios) => justifiedLayout({ aspectRatios, widthPx: 900, rowHeightPx: 180, gapPx: 6 })),
);
const PART = fc.double({ min: 0, max: 1, noNaN: true });

it('an item is fully visible after scrolling to it, and a second scroll changes nothing', () => {
  fc.assert(
    fc.property(LAYOUTS, PART, PART, fc.integer({ min: 300, max: 900 }), (layout, which, where, heightPx) => {
      const index = Math.floor(which * (layout.count - 1));
      const topPx = topToShow(layout, index, view(where * layout.heightPx, heightPx));
      const { y, height } = layout.box(index);
      // An item higher than the view shows its upper edge.
      if (height + 2 * PADDING_PX > heightPx) expect(topPx).toBe(y - PADDING_PX);
      else expect(isWholeInView(layout, index, topPx, heightPx)).toBe(true);
      expect(topToShow(layout, index, view(topPx, heightPx))).toBeCloseTo(topPx, 6);
    }),
  );
});

it('every position of every layout is restored', () => {
  fc.assert(
    fc.property(LAYOUTS, PART, PART, fc.boolean(), (layout, which, where, isSelected) => {
      const heightPx = 300;
      const furthestPx = Math.max(TOP_PX, layout.heightPx + PADDING_PX - heightPx);
      const topPx = TOP_PX + where * (furthestPx - TOP_PX);
      const selected = isSelected ? Math.floor(which * (layout.count - 1)) : null;
      const anchor = anchorOf(layout, view(topPx, heightPx), selected);
      const { y = 0, height = 0 } = anchor?.isSelected ? layout.box(anchor.index) : {};
      // A selected item in the padding at an edge is shown with the padding.
      const isAtEdge = anchor?.isWhole && (y - topPx < PADDING_PX || topPx + heightPx - y - height < PADDING_PX);
      const restoredPx = topFor(layout, anchor, view(0, heightPx));
      if (isAtEdge) expect(Math.abs(restoredPx - topPx)).toBeLessThanOrEqual(PADDING_PX);
      else expect(restoredPx).toBeCloseTo(topPx, 6);
    }),
  );
});
