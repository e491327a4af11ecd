import type { ReactNode } from 'react';
import type { MenuPosition } from '../menu';
import type { EndPressAndHold } from '../press-and-hold';
import type { GridMemory } from './grid-memory';
import type { GridLayout } from './layout';

export interface WindowedGridProps {
  readonly label: string;
  readonly layout: GridLayout;
  readonly activeIndex: number;
  /** The initial scroll position; updated while scrolling. */
  readonly memory: GridMemory;
  readonly onActiveChange: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onVisibleChange?: (from: number, to: number) => void;
  readonly onWidth: (widthPx: number) => void;
  readonly renderTile: (index: number, isActive: boolean) => ReactNode;
  /**
   * Called when a tile is pressed and held, or Space on the active tile; returns a function that ends the action, or
   * null if there is none.
   */
  readonly onHold?: (index: number) => EndPressAndHold | null;
  /** Opens the menu of a tile at the given position. */
  readonly onMenu?: (index: number, at: MenuPosition) => void;
  /** Called when a tile is dragged; the caller continues the drag. */
  readonly onDrag?: (index: number) => void;
  readonly opensOnClick?: boolean;
  readonly isBusy?: boolean;
  readonly hasFocusAtStart?: boolean;
}
