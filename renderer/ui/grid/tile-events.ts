/** Handles the pointer events of all tiles at the grid, so that the tiles need no handlers of their own. */
import type { DragEvent, MouseEvent, PointerEvent } from 'react';
import type { MenuPosition } from '../menu';
import type { PressAndHold } from '../press-and-hold';
import type { WindowedGridProps } from './windowed-grid-props';

/** Higher values of `MouseEvent.button` are the back and forward buttons, which select nothing. */
const SECONDARY_BUTTON = 2;

export interface TileEventOptions extends Pick<WindowedGridProps, 'onOpen' | 'onHold' | 'onMenu' | 'onDrag'> {
  readonly holding: PressAndHold;
  readonly opensOnClick: boolean;
  readonly onPoint: (index: number) => void;
}

export interface TileEvents {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
}

export function tileEvents(options: TileEventOptions): TileEvents {
  const { onOpen, onHold, onMenu, onDrag, holding, opensOnClick, onPoint } = options;
  const open = (event: MouseEvent): void => {
    const tile = tileOf(event);
    if (tile && !isOnMore(event)) onOpen(indexOf(tile));
  };
  return {
    // Uses `mousedown` instead of `pointerdown`, because only mouse events count clicks, which identifies the second
    // click of a double click.
    onMouseDown: (event) => {
      const tile = tileOf(event);
      if (tile && event.button <= SECONDARY_BUTTON) onPoint(indexOf(tile));
    },
    onPointerDown: (event) => {
      const tile = tileOf(event);
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (tile && onHold && !isOnButton) holding.press(event, () => onHold(indexOf(tile)), { element: tile });
    },
    onClick: (event) => {
      const tile = tileOf(event);
      if (tile && isOnMore(event)) onMenu?.(indexOf(tile), menuPositionOf(tile));
      else if (opensOnClick) open(event);
    },
    onDoubleClick: (event) => {
      if (!opensOnClick) open(event);
    },
    onContextMenu: (event) => {
      event.preventDefault();
      const tile = tileOf(event);
      if (!tile) return;
      onPoint(indexOf(tile));
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

function isOnMore({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('[data-more]') !== null;
}
