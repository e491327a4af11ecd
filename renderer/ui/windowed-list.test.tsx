import { type ReactNode, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderInMain } from '../testing/render';
import { expectAccessible } from '../testing/axe';
import { type ListMemory, newListMemory } from './list-memory';
import { listControl, WindowedList } from './windowed-list';
import type { WindowedListProps } from './windowed-list-props';

const NAMES = Array.from({ length: 1_000 }, (_none, index) => `Member ${index + 1}`);
const ROW_PX = 50;

const list = page.getByRole('grid', { name: 'Members' });
const before = page.getByRole('button', { name: 'Before' });
const after = page.getByRole('button', { name: 'After' });

/** The rows that were rendered, in this order. */
let rendered: string[];
let visible: readonly string[];

beforeEach(() => {
  rendered = [];
  visible = [];
});

function renderRow(name: string): ReactNode {
  rendered.push(name);
  return (
    <div role="gridcell">
      <button type="button" {...listControl}>
        {name}
      </button>
      <button type="button" {...listControl}>
        Forget {name}
      </button>
    </div>
  );
}

function reportVisible(rows: readonly string[]): void {
  visible = rows;
}

type Given = Partial<WindowedListProps<string>>;

function Members(props: Given & { readonly memory: ListMemory }): ReactNode {
  return (
    <div style={{ position: 'relative', flex: 1 }}>
      <WindowedList
        label="Members"
        rows={NAMES}
        keyOf={(name) => name}
        rowHeightPx={ROW_PX}
        renderRow={renderRow}
        orderKey=""
        onVisibleRows={reportVisible}
        {...props}
      />
    </div>
  );
}

/** The list can be closed and opened again, with the same memory. */
function Screen(props: Given): ReactNode {
  const [memory] = useState(newListMemory);
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        Before
      </button>
      {isOpen && <Members memory={memory} {...props} />}
      <button type="button">After</button>
    </>
  );
}

function scroller(): HTMLElement {
  const element = list.element().querySelector<HTMLElement>('[data-scrolls]');
  if (!element) throw new Error('The list has no scroller.');
  return element;
}

function row(index: number): HTMLElement | null {
  return list.element().querySelector<HTMLElement>(`[data-index="${index}"]`);
}

function focusedName(): string | null {
  return document.activeElement?.textContent ?? null;
}

it('is one tab stop: Tab enters it at its active row, and Tab and Shift+Tab leave it', async () => {
  await renderInMain(<Screen />);
  await before.click();
  await before.click();
  await userEvent.keyboard('{Tab}');
  await expect.poll(focusedName).toBe('Member 1');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}');
  await expect.element(after).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.poll(focusedName).toBe('Member 3');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(before).toHaveFocus();
  await expectAccessible('a list');
});

it('moves by row, by page and to either end, and numbers all its rows', async () => {
  await renderInMain(<Screen header={<div role="row" aria-rowindex={1} />} />);
  await before.click();
  await before.click();
  await userEvent.keyboard('{Tab}{End}');
  await expect.poll(focusedName).toBe('Member 1000');
  expect(row(999)?.getAttribute('aria-rowindex')).toBe('1001');
  await expect.element(list).toHaveAttribute('aria-rowcount', '1001');
  await userEvent.keyboard('{PageUp}');
  // The first row of the page before is the last one of the page after it.
  const perPage = Math.floor(scroller().clientHeight / ROW_PX) - 1;
  await expect.poll(focusedName).toBe(`Member ${1000 - perPage}`);
  await userEvent.keyboard('{PageDown}');
  await expect.poll(focusedName).toBe('Member 1000');
  await userEvent.keyboard('{Home}{ArrowUp}');
  await expect.poll(focusedName).toBe('Member 1');
});

it.each([
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
])('moves between the controls of a row in reading direction: %s', async (direction, next, previous) => {
  await renderInMain(<Screen />);
  list.element().parentElement?.setAttribute('dir', direction);
  await list.getByRole('button', { name: 'Member 1', exact: true }).click();
  await userEvent.keyboard(next);
  await expect.poll(focusedName).toBe('Forget Member 1');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedName).toBe('Forget Member 2');
  await userEvent.keyboard(previous);
  await expect.poll(focusedName).toBe('Member 2');
});

it('passes typed characters on, but neither Space nor shortcuts', async () => {
  let typed = '';
  await renderInMain(<Screen onType={(character) => (typed += character)} />);
  await list.getByRole('button', { name: 'Member 1', exact: true }).click();
  await userEvent.keyboard('q {Control>}a{/Control}7');
  expect(typed).toBe('q7');
});

it('keeps the focused row while it is out of view, and continues from there', async () => {
  await renderInMain(<Screen />);
  await list.getByRole('button', { name: 'Member 2', exact: true }).click();
  scroller().scrollTop = 500 * ROW_PX;
  await expect.poll(() => row(500)).not.toBeNull();
  expect(row(0)).toBeNull();
  expect(focusedName()).toBe('Member 2');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedName).toBe('Member 3');
  expect(scroller().scrollTop).toBeLessThanOrEqual(2 * ROW_PX);
});

it('renders only the rows that enter while it scrolls, and reports the visible rows', async () => {
  await renderInMain(<Screen />);
  scroller().scrollTop = 500 * ROW_PX;
  await expect.poll(() => visible[0]).toBe('Member 501');
  rendered = [];
  scroller().scrollTop += 3 * ROW_PX;
  await expect.poll(() => visible[0]).toBe('Member 504');
  const last = Number([...list.element().querySelectorAll<HTMLElement>('[data-index]')].at(-1)?.dataset['index']);
  expect(rendered).toEqual(NAMES.slice(last - 2, last + 1));
  expect(visible).toHaveLength(Math.ceil(scroller().clientHeight / ROW_PX));
});

it('returns to its position when it is opened again', async () => {
  await renderInMain(<Screen />);
  await list.getByRole('button', { name: 'Member 2', exact: true }).click();
  scroller().scrollTop = 500 * ROW_PX + 13;
  await expect.poll(() => visible[0]).toBe('Member 501');
  await before.click();
  await expect.element(list).not.toBeInTheDocument();
  await before.click();
  expect(scroller().scrollTop).toBe(500 * ROW_PX + 13);
  await userEvent.keyboard('{Tab}');
  await expect.poll(focusedName).toBe('Member 2');
});
