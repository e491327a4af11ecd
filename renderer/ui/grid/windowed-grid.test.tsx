import { type ReactNode, useMemo, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { renderInMain } from '../../testing/render';
import { evenLayout } from '../virtual/layout';
import { GridMemory } from './grid-memory';
import { WindowedGrid } from './windowed-grid';
import type { WindowedGridProps } from './windowed-grid-props';

const grid = page.getByRole('grid', { name: 'Pictures' });

/** The tiles that were rendered, in this order. */
let rendered: number[];

beforeEach(() => {
  rendered = [];
});

function renderTile(index: number): ReactNode {
  rendered.push(index);
  return <span>Picture {index + 1}</span>;
}

/** Stores what the grid reports, as a screen does that loads the pictures of the rendered rows. */
function Pictures(props: Partial<WindowedGridProps>): ReactNode {
  const [memory] = useState(() => new GridMemory({ activeIndex: 0, anchor: null }, () => undefined));
  const [activeIndex, setActiveIndex] = useState(0);
  const [widthPx, setWidthPx] = useState(0);
  const [span, setSpan] = useState('');
  const layout = useMemo(
    () => evenLayout({ count: 1_000, widthPx, minTileWidthPx: 180, tileHeight: () => 150, gapPx: 10 }),
    [widthPx],
  );
  const [tellVisible] = useState(() => (from: number, to: number) => setSpan(`${from} to ${to}`));
  return (
    <>
      <p>Rendered: {span}</p>
      <div style={{ position: 'relative', flex: 1 }}>
        <WindowedGrid
          label="Pictures"
          layout={layout}
          activeIndex={activeIndex}
          memory={memory}
          onActiveChange={setActiveIndex}
          onVisibleChange={tellVisible}
          onWidth={setWidthPx}
          onOpen={() => undefined}
          renderTile={renderTile}
          {...props}
        />
      </div>
    </>
  );
}

function tile(index: number): HTMLElement {
  const element = grid.element().querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!element) throw new Error(`Tile ${index} is not rendered.`);
  return element;
}

function tiles(): number[] {
  return [...grid.element().querySelectorAll<HTMLElement>('[data-index]')].map(({ dataset }) =>
    Number(dataset['index']),
  );
}

function activeIndex(): number {
  const id = grid.element().getAttribute('aria-activedescendant') ?? '';
  return Number(document.getElementById(id)?.dataset['index']);
}

it('renders only the tiles that enter while it scrolls', async () => {
  await renderInMain(<Pictures />);
  await expect.poll(tiles).toContain(20);
  grid.element().scrollTop = 8_000;
  await expect.poll(tiles).not.toContain(6);
  const before = new Set(tiles());
  const span = page.getByText('Rendered:').element().textContent;
  rendered = [];
  grid.element().scrollTop = 8_160;
  await expect.poll(() => page.getByText('Rendered:').element().textContent).not.toBe(span);
  const entered = tiles().filter((index) => !before.has(index));
  expect(entered.length).toBeGreaterThan(0);
  expect(rendered).toEqual(entered);
});

it('renders only the rows of the two tiles when another tile becomes active', async () => {
  await renderInMain(<Pictures />);
  (grid.element() as HTMLElement).focus();
  rendered = [];
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(activeIndex).toBe(1);
  expect(tile(1).getAttribute('aria-selected')).toBe('true');
  const perRow = rendered.length;
  expect(rendered).toEqual(Array.from({ length: perRow }, (_none, index) => index));
  expect(tile(perRow).offsetLeft).toBe(0);
});

it('keeps the active tile, which it refers to, while it is out of view, in its place among the others', async () => {
  await renderInMain(<Pictures />);
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  grid.element().scrollTop = 8_000;
  await expect.poll(() => tiles()[10]).toBeGreaterThan(100);
  expect(activeIndex()).toBe(1);
  expect(tiles()).toEqual([...tiles()].sort((one, other) => one - other));
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => grid.element().scrollTop).toBe(0);
  await expectAccessible('a grid');
});

it('moves by left and right arrow in reading direction', async () => {
  await renderInMain(<Pictures />);
  grid.element().setAttribute('dir', 'rtl');
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
  await expect.poll(activeIndex).toBe(1);
});

it('opens a tile by a click or a double click, and its menu by its button and by the right mouse button', async () => {
  const [onOpen, onMenu] = [vi.fn<(index: number) => void>(), vi.fn<WindowedGridProps['onMenu'] & {}>()];
  await renderInMain(<Pictures onOpen={onOpen} onMenu={onMenu} opensOnClick />);
  await grid.getByRole('gridcell').nth(3).click();
  expect(onOpen.mock.calls).toEqual([[3]]);
  tile(2).querySelector('button')?.click();
  const { left, top } = tile(2).getBoundingClientRect();
  expect(onMenu.mock.calls).toEqual([[2, { x: left + 12, y: top + 12 }]]);
  await grid.getByRole('gridcell').nth(4).click({ button: 'right' });
  expect(onMenu.mock.calls.map(([index]) => index)).toEqual([2, 4]);
  expect(onOpen).toHaveBeenCalledOnce();
  await expect.poll(activeIndex).toBe(4);
});

it('ends press and hold when the pointer leaves the tile', async () => {
  const onEnd = vi.fn<() => void>();
  const onHold = vi.fn<(index: number) => () => void>(() => onEnd);
  await renderInMain(<Pictures onHold={onHold} />);
  const press = { bubbles: true, button: 0, clientX: 40, clientY: 60, pointerId: 1 };
  tile(1).firstElementChild?.dispatchEvent(new PointerEvent('pointerdown', press));
  await expect.poll(() => onHold.mock.calls).toEqual([[1]]);
  expect(onEnd).not.toHaveBeenCalled();
  tile(1).dispatchEvent(new PointerEvent('pointerleave', { pointerId: 1 }));
  expect(onEnd).toHaveBeenCalledOnce();
});
