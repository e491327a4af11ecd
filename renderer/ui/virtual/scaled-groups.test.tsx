/** Groups with headings in a layout that is higher than an element can be. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { type ReactNode, useState } from 'react';
import { GridMemory } from '../grid/grid-memory';
import { GridScroll } from '../grid/grid-scroll';
import { WindowedGrid } from '../grid/windowed-grid';
import { renderInMain } from '../../testing/render';
import { type GroupedLayout, groupedLayout } from './grouped-layout';

const COUNT = 1_000_000;
const HEADING_PX = 44;
/** 400 short groups, one that is higher than an element can be, and 400 short ones. */
const STARTS = Array.from({ length: 800 }, (_none, group) => (group < 401 ? group * 250 : COUNT - (800 - group) * 250));
const RATIOS = new Float32Array(COUNT).fill(1.5);

const grid = page.getByRole('grid', { name: 'A million in groups' });
let memory: GridMemory;
let scroll: GridScroll;
let layout: GroupedLayout;

const layouts = new Map<number, GroupedLayout>();

function layoutFor(widthPx: number): GroupedLayout {
  const known = layouts.get(widthPx);
  if (known) return known;
  const shape = { aspectRatios: RATIOS, starts: STARTS, rowHeightPx: 180.5, gapPx: 6, headingPx: HEADING_PX };
  const created = groupedLayout({ ...shape, widthPx });
  layouts.set(widthPx, created);
  return created;
}

function Million(): ReactNode {
  const [activeIndex, setActiveIndex] = useState(0);
  const [widthPx, setWidthPx] = useState(0);
  return (
    <div style={{ position: 'relative', flex: 1 }}>
      <WindowedGrid
        label="A million in groups"
        layout={layoutFor(widthPx)}
        activeIndex={activeIndex}
        memory={memory}
        scroll={scroll}
        onActiveChange={setActiveIndex}
        onWidth={setWidthPx}
        onOpen={() => undefined}
        renderTile={(index) => <span>{index}</span>}
        renderHeading={(group) => <span>Group {group}</span>}
      />
    </div>
  );
}

function scroller(): HTMLElement {
  return grid.element() as HTMLElement;
}

/** Returns the headings with their distance from the upper edge of the grid. */
function headings(): readonly { readonly group: number; readonly topPx: number }[] {
  const { top } = scroller().getBoundingClientRect();
  return [...scroller().querySelectorAll('[role=columnheader]')].map((heading) => ({
    group: Number(heading.textContent.replace('Group ', '')),
    topPx: heading.getBoundingClientRect().top - top,
  }));
}

/** The heading of the group at the top covers the top, unless the next one pushes it out, and the others are in place. */
function expectInPlace(): void {
  const { topPx } = scroll.view();
  const at = layout.groupAt(topPx);
  const shown = headings();
  expect(shown.map(({ group }) => group)).toContain(at);
  for (const heading of shown) {
    const { topPx: spanPx, heightPx } = layout.groupSpan(heading.group);
    const ownPx = spanPx - topPx;
    const expectedPx = Math.min(Math.max(ownPx, 0), ownPx + Math.max(heightPx, HEADING_PX) - HEADING_PX);
    if (expectedPx > -HEADING_PX && expectedPx < scroller().clientHeight)
      expect(Math.abs(heading.topPx - expectedPx), `the heading of group ${heading.group}`).toBeLessThan(1);
  }
}

async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

beforeEach(async () => {
  memory = new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);
  scroll = new GridScroll();
  await renderInMain(<Million />);
  await expect.poll(() => headings().length).toBeGreaterThan(0);
  const { paddingLeft, paddingRight } = getComputedStyle(scroller());
  layout = layoutFor(scroller().clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
});

afterEach(() => commands.setScaleFactor(1));

it('headings are at the top of their groups at every part of the scrollbar', async () => {
  for (const part of [0, 0.001, 0.02, 0.1, 0.5, 0.77, 0.9, 0.99, 1]) {
    scroller().scrollTop = (scroller().scrollHeight - scroller().clientHeight) * part;
    await nextFrame();
    expectInPlace();
  }
});

for (const scaleFactor of [1, 2]) {
  it(`the heading at the top stays there while a wheel turns and after it, at scale factor ${scaleFactor}`, async () => {
    await commands.setScaleFactor(scaleFactor);
    await expect.poll(() => window.devicePixelRatio).toBe(scaleFactor);
    for (const group of [3, 200, 399, 400, 401, 600, 799]) {
      const { topPx, heightPx } = layout.groupSpan(group);
      // Shortly before its end, so that the next group pushes it out.
      scroll.scrollTo(topPx + heightPx - 500);
      await nextFrame();
      expectInPlace();
      for (const byPx of [133, 210, 95, -160, 320, -400]) {
        const scrolled = new Promise((resolve) => scroller().addEventListener('scrollend', resolve, { once: true }));
        scroller().scrollBy(0, byPx);
        await nextFrame();
        expectInPlace();
        if (group === 799) continue;
        await scrolled;
        await nextFrame();
        expectInPlace();
      }
    }
  });
}

it('the ends are reached by keys, with the last heading at the top', async () => {
  scroller().focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => scroller().querySelector(`[data-index="${COUNT - 1}"]`)).not.toBeNull();
  expectInPlace();
  await userEvent.keyboard('{Home}');
  await expect.poll(() => scroll.view().topPx).toBeLessThan(1);
  expectInPlace();
});
