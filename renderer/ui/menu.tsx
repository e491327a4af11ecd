/**
 * A context menu for one item: opens at the requested point, stays within the page, and returns the focus when it
 * closes.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { openKeyLayer } from './key-layers';
import { ariaKeysHere, keysHere } from './platform';
import { Hint } from './text-looks';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A shortcut that does the same: "Mod C". */
  readonly keys?: string;
  readonly run: () => void;
}

/** Window coordinates, in CSS pixels. */
export interface MenuPosition {
  readonly x: number;
  readonly y: number;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly at: MenuPosition;
  readonly onClose: () => void;
}

const MARGIN_PX = 8;

/** Returns true for the keys that open the context menu of the focused element. */
export function asksForMenu({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

export function Menu({ label, entries, at, onClose }: MenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  useFocusBack(menu);
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, at);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Closes only this menu; the layer below stays open.
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const items = itemsOf(menu.current);
    const to = target(
      event.key,
      items.findIndex((item) => item === document.activeElement),
      items.length,
    );
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    items[to]?.focus();
  };
  const layer = document.getElementById('dialogs');
  if (!layer) throw new Error('The page has no place for menus.');
  return createPortal(
    <div
      className={styles['layer']}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div ref={menu} role="menu" aria-label={label} className={styles['menu']} tabIndex={-1} onKeyDown={onKeyDown}>
        {entries.map(({ id, label: words, keys, run }) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles['item']}
            {...(keys ? { 'aria-keyshortcuts': ariaKeysHere(keys) } : {})}
            onClick={() => {
              // Close first, because the entry may move the focus.
              onClose();
              run();
            }}
          >
            <span>{words}</span>
            {keys && (
              <Hint as="kbd" aria-hidden>
                {keysHere(keys)}
              </Hint>
            )}
          </button>
        ))}
      </div>
    </div>,
    layer,
  );
}

/** Places the menu at the requested point, or as close to it as possible so that the menu is fully visible. */
function place(menu: HTMLElement, { x, y }: MenuPosition): void {
  const page = menu.parentElement?.getBoundingClientRect();
  if (!page) return;
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(x - page.left, page.width - width - MARGIN_PX);
  const top = Math.min(y - page.top, page.height - height - MARGIN_PX);
  menu.style.left = `${Math.max(MARGIN_PX, left)}px`;
  menu.style.top = `${Math.max(MARGIN_PX, top)}px`;
}

function useFocusBack(menu: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const former = document.activeElement;
    const own = menu.current;
    itemsOf(own)[0]?.focus();
    const endKeys = own ? openKeyLayer(own) : undefined;
    return () => {
      endKeys?.();
      // If the chosen entry has already moved the focus elsewhere, the focus is not returned.
      const isHere = document.activeElement === document.body || own?.contains(document.activeElement);
      if (isHere && former instanceof HTMLElement) former.focus({ preventScroll: true });
    };
  }, [menu]);
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** Returns the new active index; null if the key moves nothing. */
function target(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
