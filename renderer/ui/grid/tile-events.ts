/** Handles the pointer events of all tiles at the grid, so that the tiles need no handlers of their own. */
import type { DragEvent, MouseEvent, PointerEvent } from 'react';
import type { MenuPosition } from '../menu-props';
import type { PressAndHold } from '../press-and-hold';
import { PLATFORM } from '../platform';
import type { GridSelection } from './grid-selection';
import type { WindowedGridProps } from './windowed-grid-props';

/** Higher values of `MouseEvent.button` are the back and forward buttons, which select nothing. */
const SECONDARY_BUTTON = 2;

export interface TileEventOptions extends Pick<WindowedGridProps, 'onOpen' | 'onHold' | 'onMenu' | 'onDrag'> {
  readonly holding: PressAndHold;
  readonly opensOnClick: boolean;
  /** `isPlain`: by the primary button alone, not to select or to open a menu. */
  readonly onPoint: (index: number, isPlain: boolean) => void;
  /** Absent if only the active tile can be selected. */
  readonly selecting: TileSelecting | undefined;
  /** Called for a press between the tiles. */
  readonly onGround: (event: PointerEvent<HTMLElement>) => void;
}

export interface TileSelecting extends Pick<GridSelection, 'toggle' | 'extendTo'> {
  readonly activeIndex: number;
}

export interface TileEvents {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
}

export function tileEvents(options: TileEventOptions): TileEvents {
  const { onOpen, onHold, onMenu, onDrag, holding, opensOnClick, onPoint, selecting } = options;
  const open = (event: MouseEvent): void => {
    const tile = tileOf(event);
    if (tile && !isOnButton(event) && !isSelecting(event)) onOpen(indexOf(tile));
  };
  return {
    // Uses `mousedown` instead of `pointerdown`, because only mouse events count clicks, which identifies the second
    // click of a double click.
    onMouseDown: (event) => {
      const tile = tileOf(event);
      if (!tile || event.button > SECONDARY_BUTTON) return;
      // Before the tile becomes active, because an extension may begin at the one that is.
      if (selecting && event.button === 0 && event.shiftKey) selecting.extendTo(indexOf(tile), selecting.activeIndex);
      onPoint(indexOf(tile), selecting === undefined || !(isSelecting(event) || isOnButton(event)));
    },
    onPointerDown: (event) => {
      const tile = tileOf(event);
      if (!tile) options.onGround(event);
      else if (onHold && !isOnButton(event) && !(selecting && isSelecting(event)))
        holding.press(event, () => onHold(indexOf(tile)), { element: tile });
    },
    onClick: (event) => {
      const tile = tileOf(event);
      if (tile && isOn(event, '[data-more]')) onMenu?.(indexOf(tile), menuPositionOf(tile));
      else if (tile && selecting && !event.shiftKey && (isOn(event, '[data-select]') || hasToggleKey(event)))
        selecting.toggle(indexOf(tile));
      else if (opensOnClick) open(event);
    },
    onDoubleClick: (event) => {
      if (!opensOnClick) open(event);
    },
    onContextMenu: (event) => {
      event.preventDefault();
      const tile = tileOf(event);
      if (!tile) return;
      onPoint(indexOf(tile), false);
      onMenu?.(indexOf(tile), { x: event.clientX, y: event.clientY });
    },
    onDragStart: (event) => {
      const tile = tileOf(event);
      if (!tile) return;
      // Prevents the browser's own drag, so that no content of the page is dragged.
      event.preventDefault();
      onDrag?.(indexOf(tile));
    },
  };
}

/** Returns where the menu of a tile opens without a pointer. */
export function menuPositionOf(tile: Element): MenuPosition {
  const { left, top } = tile.getBoundingClientRect();
  return { x: left + 12, y: top + 12 };
}

function tileOf({ target }: { readonly target: EventTarget }): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
}

function indexOf(tile: HTMLElement): number {
  return Number(tile.dataset['index']);
}

function isOn({ target }: { readonly target: EventTarget }, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isOnButton(event: { readonly target: EventTarget }): boolean {
  return isOn(event, 'button');
}

/** Returns true for the key that adds one item to a selection: on macOS, Ctrl with a click opens the menu instead. */
function hasToggleKey({ ctrlKey, metaKey }: MouseEvent): boolean {
  return PLATFORM === 'darwin' ? metaKey : ctrlKey;
}

function isSelecting(event: MouseEvent): boolean {
  return event.shiftKey || hasToggleKey(event);
}
