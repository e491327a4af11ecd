import { type ReactNode, useMemo, useRef } from 'react';
import { expect, it } from 'vitest';
import { render } from '../../testing/render';
import { clearPage } from '../../testing/page';
import { equalRows } from './layout';
import { newScrollMemory, type ScrollMemory } from './scroll-memory';
import { useVirtualRows, type VirtualRows, type VirtualRowsOptions } from './use-virtual-rows';

const HEIGHT_PX = 300;
const HEADER_PX = 20;

interface ListProps extends Partial<VirtualRowsOptions> {
  readonly count?: number;
  readonly rowPx?: number;
  readonly heightPx?: number;
  readonly isReplaced?: boolean;
  readonly onRender?: (virtual: VirtualRows) => void;
}

function List(props: ListProps & { readonly memory: ScrollMemory }): ReactNode {
  const { count = 1_000, rowPx = 40, heightPx = HEIGHT_PX, isReplaced = false, onRender, ...options } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => equalRows(count, rowPx), [count, rowPx]);
  const virtual = useVirtualRows({ scroller, layout, keptIndex: -1, anchor: 'top-row', ...options });
  onRender?.(virtual);
  if (isReplaced) return <p>An error</p>;
  return (
    <div ref={scroller} data-list style={{ position: 'relative', height: heightPx, overflow: 'hidden auto' }}>
      {options.headerPx && <div style={{ position: 'sticky', top: 0, height: options.headerPx }} />}
      <div style={{ position: 'relative', height: virtual.canvasHeightPx }}>
        {virtual.rows.map(({ row, topPx, heightPx: rowHeightPx }) => (
          <div key={row} data-row={row} style={{ position: 'absolute', top: topPx, height: rowHeightPx }}>
            {row}
          </div>
        ))}
      </div>
    </div>
  );
}

async function show(props: ListProps = {}): Promise<(next: ListProps) => Promise<void>> {
  const memory = props.memory ?? newScrollMemory();
  const screen = await render(<List {...props} memory={memory} />);
  return (next) => screen.rerender(<List {...props} {...next} memory={memory} />);
}

function list(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[data-list]');
  if (!element) throw new Error('There is no list.');
  return element;
}

function renderedRows(): number[] {
  return [...list().querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => Number(dataset['row']));
}

/** Returns the distance from the upper edge of the list to the row. */
function topOf(row: number): number | undefined {
  const element = list().querySelector(`[data-row="${row}"]`);
  return element ? element.getBoundingClientRect().top - list().getBoundingClientRect().top : undefined;
}

/** Scrolls as a person does, and waits until the rows there are rendered. */
async function scrollTo(topPx: number, row: number): Promise<void> {
  list().scrollTop = topPx;
  await expect.poll(renderedRows).toContain(row);
}

it('renders the rows in and near the view, and the kept row in its place among them', async () => {
  const rerender = await show({ keptIndex: 900 });
  // 300 px of view and 400 px beyond its lower edge.
  expect(renderedRows()).toEqual([...Array.from({ length: 18 }, (_none, row) => row), 900]);
  await rerender({ keptIndex: 3 });
  await scrollTo(20_000, 500);
  await expect.poll(() => renderedRows().slice(0, 3)).toEqual([3, 490, 491]);
  expect(renderedRows().at(-1)).toBe(517);
  expect(topOf(500)).toBe(0);
});

it('keeps the top row in place while row heights change, and returns to the same position', async () => {
  const rerender = await show();
  await scrollTo(20_010, 500);
  await rerender({ rowPx: 120 });
  expect(topOf(500)).toBe(-30);
  await rerender({ rowPx: 40 });
  expect(list().scrollTop).toBe(20_010);
});

it('keeps the kept item in place if asked to, also when the view becomes lower', async () => {
  const rerender = await show({ anchor: 'kept-item', keptIndex: 505 });
  await scrollTo(20_000, 505);
  await rerender({ rowPx: 80 });
  expect((topOf(505) ?? 0) + 40).toBeCloseTo(220, 0);
  await rerender({ rowPx: 80, heightPx: 100 });
  await expect.poll(() => list().clientHeight).toBe(100);
  await expect.poll(() => topOf(505)).toBeLessThanOrEqual(20);
  expect(topOf(505)).toBeGreaterThanOrEqual(0);
});

it('stays at the same rows when rows enter above them, unless it is at the top', async () => {
  const rerender = await show({ entersAt: 'start', headerPx: HEADER_PX });
  await rerender({ count: 1_001 });
  expect(topOf(0)).toBe(HEADER_PX);
  await scrollTo(20_000, 500);
  await rerender({ count: 1_004 });
  expect(list().scrollTop).toBe(20_120);
  // The person has scrolled, but the event has not arrived.
  list().scrollTop = 400;
  await rerender({ count: 1_005 });
  expect(list().scrollTop).toBe(440);
});

it('moves to the top when the order changes, but not when only the number of rows does', async () => {
  const rerender = await show({ orderKey: 'by name' });
  await scrollTo(20_000, 500);
  await rerender({ orderKey: 'by name', count: 900 });
  expect(list().scrollTop).toBe(20_000);
  await rerender({ orderKey: 'by age', count: 900 });
  expect([list().scrollTop, renderedRows()[0]]).toEqual([0, 0]);
});

it('scrolls by the minimum that shows a row below the header', async () => {
  let virtual: VirtualRows | undefined;
  const onRender = (latest: VirtualRows): void => void (virtual = latest);
  await show({ headerPx: HEADER_PX, onRender });
  expect(virtual?.viewHeightPx()).toBe(HEIGHT_PX - HEADER_PX);
  virtual?.show(6);
  expect(list().scrollTop).toBe(0);
  virtual?.show(100);
  expect(list().scrollTop).toBe(101 * 40 - (HEIGHT_PX - HEADER_PX));
  await expect.poll(() => topOf(100)).toBe(HEIGHT_PX - 40);
  virtual?.show(90);
  expect(list().scrollTop).toBe(90 * 40);
  virtual?.show(1_000);
  virtual?.show(-1);
  expect(list().scrollTop).toBe(90 * 40);
});

it('restores the position from its memory, and starts with the rows there', async () => {
  const memory = newScrollMemory();
  const rendered: number[] = [];
  const rerender = await show({ memory });
  await scrollTo(20_010, 500);
  await expect.poll(() => memory.view.anchor?.index).toBe(500);
  await rerender({ isReplaced: true });
  clearPage();
  const onRender = (latest: VirtualRows): void => void rendered.push(latest.rendered.from);
  await render(<List memory={memory} onRender={onRender} />);
  expect(list().scrollTop).toBe(20_010);
  expect(Math.min(...rendered)).toBe(490);
});

it('restores the position and follows the person when its scroller is replaced', async () => {
  const rerender = await show();
  await scrollTo(20_000, 500);
  await rerender({ isReplaced: true });
  await rerender({ isReplaced: false });
  expect(list().scrollTop).toBe(20_000);
  await scrollTo(1_000, 25);
});

it('reports the rendered and the visible rows', async () => {
  const spans: string[] = [];
  await show({
    onSpans: (rendered, visible) => spans.push(`${rendered.from}-${rendered.to} ${visible.from}-${visible.to}`),
  });
  expect(spans.at(-1)).toBe('0-18 0-8');
  list().scrollTop = 20_020;
  await expect.poll(() => spans.at(-1)).toBe('490-518 500-508');
});
