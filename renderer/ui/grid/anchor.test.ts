import { expect, it } from 'vitest';
import { anchorOf, PADDING_PX, scrollTopFor, scrollTopToShow } from './anchor';
import type { GridLayout } from './layout';
import { evenLayout, justifiedLayout } from './layout';

const RATIOS = Array.from(
  { length: 5_000 },
  (_none, index) => [1.5, 0.667, 1.333, 3, 1, 1.778, 0, 12][(index * 7) % 8] ?? 1,
);
const LAST = RATIOS.length - 1;

function rows(widthPx: number, rowHeightPx = 200): GridLayout {
  return justifiedLayout({ aspectRatios: RATIOS, widthPx, rowHeightPx, gapPx: 6 });
}

function isWholeInView(layout: GridLayout, index: number, scrollTop: number, heightPx: number): boolean {
  const { y, height } = layout.box(index);
  const top = PADDING_PX + y - scrollTop;
  return top >= 0 && top + height <= heightPx;
}

it('a selected tile stays fully visible, and the original geometry restores the same position', () => {
  const wide = rows(1_000);
  const view = { scrollTop: scrollTopToShow(wide, LAST, { scrollTop: 0, heightPx: 600 }), heightPx: 600 };
  const anchor = anchorOf(wide, view, LAST);
  if (!anchor) throw new Error('There is no anchor.');
  for (const narrow of [rows(680), rows(1_000, 420), rows(1_000, 100), rows(2_200)]) {
    expect(isWholeInView(narrow, LAST, scrollTopFor(narrow, anchor, 600), 600)).toBe(true);
  }
  expect(isWholeInView(rows(680), LAST, scrollTopFor(rows(680), anchor, 300), 300)).toBe(true);
  expect(scrollTopFor(wide, anchor, 600)).toBeCloseTo(view.scrollTop, 6);
});

it('the top tile stays in place if the selected tile is not visible', () => {
  const wide = rows(1_000);
  for (const scrollTop of [40_000, 123_456.5]) {
    const anchor = anchorOf(wide, { scrollTop, heightPx: 600 }, 3);
    if (!anchor) throw new Error('There is no anchor.');
    expect(anchor.index).toBe(wide.rowStart(wide.rowAt(scrollTop - PADDING_PX)));
    const narrow = rows(680);
    const there = scrollTopFor(narrow, anchor, 600) - PADDING_PX;
    expect(narrow.rowAt(there)).toBe(narrow.rowOf(anchor.index));
    expect(scrollTopFor(wide, anchor, 600)).toBeCloseTo(scrollTop, 6);
  }
});

it('a grid stays at the top and at the end', () => {
  const even = evenLayout({ count: 500, widthPx: 900, minTileWidthPx: 200, tileHeight: (width) => width, gapPx: 6 });
  for (const scrollTop of [0, 7]) {
    const anchor = anchorOf(even, { scrollTop, heightPx: 500 }, 400);
    expect(anchor && scrollTopFor(even, anchor, 500)).toBeCloseTo(scrollTop, 6);
  }
  const end = even.heightPx + 2 * PADDING_PX - 500;
  const anchor = anchorOf(even, { scrollTop: end, heightPx: 500 }, 0);
  expect(anchor && scrollTopFor(even, anchor, 500)).toBeCloseTo(end, 6);
  expect(scrollTopToShow(even, 499, { scrollTop: 0, heightPx: 500 })).toBeCloseTo(end, 6);
  expect(scrollTopToShow(even, 0, { scrollTop: 20, heightPx: 500 })).toBe(0);
});

it('a position is accepted by a grid that now has fewer tiles, or no tiles yet', () => {
  const short = evenLayout({ count: 3, widthPx: 900, minTileWidthPx: 200, tileHeight: (width) => width, gapPx: 6 });
  const none = evenLayout({ count: 0, widthPx: 900, minTileWidthPx: 200, tileHeight: (width) => width, gapPx: 6 });
  expect(anchorOf(none, { scrollTop: 0, heightPx: 500 }, 0)).toBeNull();
  const anchor = { index: 4_000, isSelected: true, isWhole: true, part: 0.5 };
  expect(scrollTopFor(short, anchor, 500)).toBe(0);
  expect(scrollTopFor(none, anchor, 500)).toBe(0);
});
