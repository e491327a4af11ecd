import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderAlone } from '../testing/render';
import { expectAccessible } from '../testing/axe';
import { Menu } from './menu';
import type { MenuEntry, MenuPosition } from './menu-props';

const menu = page.getByRole('menu', { name: 'Low tide' });
const opener = page.getByRole('button', { name: 'More' });

function focusedText(): string | null {
  return document.activeElement?.textContent ?? null;
}

async function open(run: (id: string) => void = () => undefined): Promise<void> {
  const entries = ['Open', 'Reveal', 'Copy picture', 'Save picture as…'].map((label): MenuEntry => ({
    id: label,
    label,
    run: () => run(label),
    ...(label === 'Copy picture' && { keys: 'Mod C' }),
  }));
  await renderAlone(<Opener entries={entries} />);
  await opener.click();
  await expect.element(menu).toBeVisible();
}

const CORNER = { x: 1190, y: 790 };

interface OpenerProps {
  readonly entries: readonly MenuEntry[];
  readonly at?: MenuPosition;
}

function Opener({ entries, at = CORNER }: OpenerProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        More
      </button>
      {isOpen && <Menu label="Low tide" entries={entries} at={at} onClose={() => setIsOpen(false)} />}
    </>
  );
}

it('the arrows move through a menu and start over at its ends, and typed letters choose an entry', async () => {
  await open();
  await expect.poll(focusedText).toBe('Open');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focusedText).toBe('Save picture as…');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedText).toBe('Open');
  await userEvent.keyboard('{End}');
  await expect.poll(focusedText).toBe('Save picture as…');
  await userEvent.keyboard('rev');
  await expect.poll(focusedText).toBe('Reveal');
  await expectAccessible('an open menu');
});

it('a menu that was opened by key has its first entry chosen by Enter', async () => {
  const run = vi.fn();
  await open(run);
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedText).toBe('Open');
  await userEvent.keyboard('{Enter}');
  expect(run.mock.calls).toEqual([['Open']]);
});

it.each(['{Escape}', '{Tab}'])('%s closes a menu and returns the focus', async (key) => {
  await open();
  await userEvent.keyboard(key);
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('a menu runs the chosen entry once, and closes', async () => {
  const run = vi.fn();
  await open(run);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(run.mock.calls).toEqual([['Reveal']]);
});

it('a menu of a button at the lower edge is above it, and cannot scroll the page', async () => {
  const entries = ['Fit', 'Fill', '100 %', '200 %'].map((label): MenuEntry => ({
    id: label,
    label,
    run: () => undefined,
  }));
  const { innerWidth: x, innerHeight: y } = window;
  await renderAlone(<Opener entries={entries} at={{ x, y, above: y - 40 }} />);
  await opener.click();
  await expect.poll(focusedText).toBe('Fit');
  const bottom = (): number => menu.element().getBoundingClientRect().bottom;
  await expect.poll(() => Math.round(bottom())).toBe(y - 40);
  // An entry can have the focus before the menu has its place, and must not scroll the page then.
  (menu.element() as HTMLElement).style.top = `${y - 20}px`;
  expect(document.documentElement.scrollHeight).toBe(y);
});

it('a menu at the corner of the window stays within it, and states the shortcuts of its entries', async () => {
  await open();
  const { right, bottom } = menu.element().getBoundingClientRect();
  expect(right).toBeLessThanOrEqual(window.innerWidth);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  await expect
    .element(menu.getByRole('menuitem', { name: 'Copy picture', exact: true }))
    .toHaveAttribute('aria-keyshortcuts', 'Control+C');
});
