/**
 * A context menu for one item: opens at the requested point, stays within the page, and returns the focus when it
 * closes.
 */
import { Check } from 'lucide-react';
import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { openKeyLayer } from './key-layers';
import type { MenuEntry, MenuPosition, MenuProps } from './menu-props';
import { ariaKeysHere, keysHere } from './platform';
import { Hint } from './text-looks';
import styles from './menu.module.css';

const MARGIN_PX = 8;

export function MenuLayer({ label, entries, at, onClose }: MenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const hasChecks = entries.some(({ isChecked }) => isChecked !== undefined);
  useFocusBack(menu);
  useLayoutEffect(() => {
    const own = menu.current;
    if (!own?.parentElement) return undefined;
    const put = (): void => place(own, at);
    put();
    // The window may be resized and the language changed while the menu is open.
    const observer = new ResizeObserver(put);
    observer.observe(own);
    observer.observe(own.parentElement);
    return () => observer.disconnect();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of the layer below, such as the viewer's arrows, have no effect while the menu is open.
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    onClose();
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
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        // After a button was pressed by key, the library leaves the focus at the menu, where Enter chooses nothing.
        if (target === menu.current) target.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
      }}
    >
      <AriaMenu ref={menu} aria-label={label} className={styles['menu'] ?? ''} autoFocus="first" shouldFocusWrap>
        {groupsOf(entries).map((group) => {
          const items = group.map((entry) => (
            <Item key={entry.id} entry={entry} hasChecks={hasChecks} onClose={onClose} />
          ));
          // Only what is on or off belongs to a selection, which gives its items another role.
          return group[0]?.isChecked === undefined ? (
            items
          ) : (
            <MenuSection
              key={group[0].id}
              className={styles['section'] ?? ''}
              aria-label={label}
              selectionMode="multiple"
              selectedKeys={group.filter(({ isChecked }) => isChecked).map(({ id }) => id)}
              // The entries change by `run`; the library only shows which are on.
              onSelectionChange={() => undefined}
            >
              {items}
            </MenuSection>
          );
        })}
      </AriaMenu>
    </div>,
    layer,
  );
}

/** Splits the entries where those that are on or off begin or end. */
function groupsOf(entries: readonly MenuEntry[]): readonly (readonly MenuEntry[])[] {
  const groups: MenuEntry[][] = [];
  for (const entry of entries) {
    const latest = groups.at(-1);
    if (latest && (latest[0]?.isChecked === undefined) === (entry.isChecked === undefined)) latest.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

interface ItemProps {
  readonly entry: MenuEntry;
  readonly hasChecks: boolean;
  readonly onClose: () => void;
}

function Item({ entry: { id, label, keys, isChecked, run }, hasChecks, onClose }: ItemProps): ReactNode {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={styles['item'] ?? ''}
      // The library's property for HTML attributes that it does not know. An item without an address is no link.
      render={(props) => (
        <div {...(props as HTMLAttributes<HTMLDivElement>)} aria-keyshortcuts={keys && ariaKeysHere(keys)} />
      )}
      onAction={() => {
        // Close first, because the entry may move the focus.
        if (isChecked === undefined) onClose();
        run();
      }}
    >
      {hasChecks ? (
        <span className={styles['checkable']}>
          <Check aria-hidden size={16} data-shown={isChecked ?? false} />
          {label}
        </span>
      ) : (
        <span>{label}</span>
      )}
      {keys && (
        <Hint as="kbd" aria-hidden>
          {keysHere(keys)}
        </Hint>
      )}
    </MenuItem>
  );
}

/** Places the menu at the requested point, or as close to it as possible so that the menu is fully visible. */
function place(menu: HTMLElement, { x, y, above }: MenuPosition): void {
  const page = menu.parentElement?.getBoundingClientRect();
  if (!page) return;
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(x - page.left, page.width - width - MARGIN_PX);
  const lowest = page.height - height - MARGIN_PX;
  const below = y - page.top;
  const top = below > lowest && above !== undefined ? above - page.top - height : Math.min(below, lowest);
  menu.style.left = `${Math.max(MARGIN_PX, left)}px`;
  menu.style.top = `${Math.max(MARGIN_PX, top)}px`;
}

function useFocusBack(menu: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const former = document.activeElement;
    const own = menu.current;
    const endKeys = own ? openKeyLayer(own) : undefined;
    return () => {
      endKeys?.();
      // If the chosen entry has already moved the focus elsewhere, the focus is not returned.
      const isHere = document.activeElement === document.body || own?.contains(document.activeElement);
      if (isHere && former instanceof HTMLElement) former.focus({ preventScroll: true });
    };
  }, [menu]);
}
