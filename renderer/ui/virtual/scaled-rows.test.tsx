import { afterEach, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { type ReactNode, useMemo, useState } from 'react';
import { GridMemory } from '../grid/grid-memory';
import { WindowedGrid } from '../grid/windowed-grid';
import { renderInMain } from '../../testing/render';
import { evenLayout } from './layout';

const COUNT = 1_000_000;
const GAP_PX = 6;
const PADDING_PX = 16;
const grid = page.getByRole('grid', { name: 'A million' });
const memory = new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);

function Million(): ReactNode {
  const [activeIndex, setActiveIndex] = useState(0);
  const [widthPx, setWidthPx] = useState(0);
  const layout = useMemo(
    () => evenLayout({ count: COUNT, widthPx, minTileWidthPx: 150, tileHeight: () => 200.5, gapPx: GAP_PX }),
    [widthPx],
  );
  return (
    <div style={{ position: 'relative', flex: 1 }}>
      <WindowedGrid
        label="A million"
        layout={layout}
        activeIndex={activeIndex}
        memory={memory}
        onActiveChange={setActiveIndex}
        onWidth={setWidthPx}
        onOpen={() => undefined}
        renderTile={(index) => <span>{index}</span>}
      />
    </div>
  );
}

function scroller(): HTMLElement {
  return grid.element() as HTMLElement;
}

function tile(index: number): HTMLElement | null {
  return scroller().querySelector<HTMLElement>(`[data-index="${index}"]`);
}

/** Distance from the upper edge of the grid. */
function topOf(index: number): number {
  const box = tile(index)?.getBoundingClientRect();
  return box ? box.top - scroller().getBoundingClientRect().top : Number.NaN;
}

/** Distance of the tile's lower edge from that of the grid. */
function aboveEnd(index: number): number {
  const box = tile(index)?.getBoundingClientRect();
  return box ? scroller().getBoundingClientRect().bottom - box.bottom : Number.NaN;
}

/** Returns the index of a tile that is fully visible. */
function shownIndex(): number {
  const { top, bottom } = scroller().getBoundingClientRect();
  const shown = [...scroller().querySelectorAll<HTMLElement>('[data-index]')].find((element) => {
    const box = element.getBoundingClientRect();
    return box.top >= top && box.bottom <= bottom;
  });
  return Number(shown?.dataset['index'] ?? -1);
}

async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

async function press(key: string): Promise<void> {
  scroller().focus();
  await userEvent.keyboard(`{${key}}`);
}

afterEach(() => commands.setScaleFactor(1));

for (const scaleFactor of [1, 2]) {
  it(`reaches the last of a million pictures by End and by the scrollbar at scale factor ${scaleFactor}`, async () => {
    await commands.setScaleFactor(scaleFactor);
    await expect.poll(() => window.devicePixelRatio).toBe(scaleFactor);
    memory.keep({ activeIndex: 0, anchor: null });
    await renderInMain(<Million />);
    await expect.poll(() => tile(0)).not.toBeNull();
    await press('End');
    await expect.poll(() => aboveEnd(COUNT - 1)).toBeCloseTo(PADDING_PX, 0);
    await press('Home');
    await expect.poll(() => topOf(0)).toBe(PADDING_PX);
    scroller().scrollTop = scroller().scrollHeight;
    await expect.poll(() => aboveEnd(COUNT - 1)).toBeCloseTo(PADDING_PX, 0);
    expect(tile(COUNT)).toBeNull();
    scroller().scrollTop = scroller().scrollHeight / 2;
    await expect.poll(() => Math.abs(shownIndex() / COUNT - 0.5)).toBeLessThan(0.001);
    scroller().scrollTop = 0;
    await expect.poll(() => topOf(0)).toBe(PADDING_PX);
  });

  it(`moves by exactly as many pixels as a wheel turns, everywhere, at scale factor ${scaleFactor}`, async () => {
    await commands.setScaleFactor(scaleFactor);
    await expect.poll(() => window.devicePixelRatio).toBe(scaleFactor);
    memory.keep({ activeIndex: 0, anchor: null });
    await renderInMain(<Million />);
    await expect.poll(() => tile(0)).not.toBeNull();
    for (const part of [0, 0.02, 0.5, 0.99]) {
      scroller().scrollTop = scroller().scrollHeight * part;
      await expect.poll(shownIndex).toBeGreaterThanOrEqual(0);
      await nextFrame();
      for (const byPx of [120, 53, -40, 300, -220]) {
        const index = shownIndex();
        const beforePx = topOf(index);
        const scrolled = new Promise((resolve) => scroller().addEventListener('scrollend', resolve, { once: true }));
        scroller().scrollBy(0, byPx);
        await scrolled;
        await nextFrame();
        expect(topOf(index)).toBeCloseTo(beforePx - byPx, 0);
      }
    }
  });
}

it('arrives at the top by small steps, although the scrollbar has fewer pixels there', async () => {
  memory.keep({ activeIndex: 0, anchor: null });
  await renderInMain(<Million />);
  await expect.poll(() => tile(0)).not.toBeNull();
  scroller().scrollTop = 100_400;
  await expect.poll(shownIndex).toBeGreaterThan(3_000);
  let last = shownIndex();
  while (scroller().scrollTop > 0) {
    scroller().scrollBy(0, -1_900);
    await nextFrame();
    expect(shownIndex()).toBeLessThan(last);
    last = shownIndex();
  }
  expect(topOf(0)).toBe(PADDING_PX);
});

it('moves by arrow keys row by row in the middle of a million pictures', async () => {
  memory.keep({ activeIndex: 0, anchor: null });
  await renderInMain(<Million />);
  await expect.poll(() => tile(0)).not.toBeNull();
  scroller().scrollTop = scroller().scrollHeight / 3;
  await expect.poll(shownIndex).toBeGreaterThan(COUNT / 4);
  tile(shownIndex())?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  const active = (): number =>
    Number(scroller().querySelector<HTMLElement>('[aria-selected=true]')?.dataset['index'] ?? -1);
  await expect.poll(active).toBe(shownIndex());
  const from = active();
  const columns = scroller().querySelectorAll(`[role=row]:has([data-index="${from}"]) [data-index]`).length;
  const before = topOf(from + columns) - topOf(from);
  for (let steps = 0; steps < 12; steps += 1) await press('ArrowDown');
  await expect.poll(active).toBe(from + 12 * columns);
  expect(before).toBeCloseTo(200.5 + GAP_PX, 1);
  expect(aboveEnd(active())).toBeGreaterThanOrEqual(0);
  expect(topOf(active()) - topOf(active() - columns)).toBeCloseTo(200.5 + GAP_PX, 1);
});
