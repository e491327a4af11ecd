import type { ReactNode } from 'react';
import type { MenuPosition } from '../menu-props';
import type { EndPressAndHold } from '../press-and-hold';
import type { Layout } from '../virtual/layout';
import type { GridPosition } from './grid-memory';
import type { GridScroll } from './grid-scroll';
import type { GridSelection } from './grid-selection';
import type { TypeAhead } from './type-ahead';

export interface WindowedGridProps {
  readonly label: string;
  readonly layout: Layout;
  readonly activeIndex: number;
  /** The initial scroll position; updated while scrolling. */
  readonly memory: GridPosition;
  /** Changes with the order of the items; the view then moves to the place in `memory`. */
  readonly orderKey?: string;
  readonly onActiveChange: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** Called with the rendered tiles; `to` is exclusive. */
  readonly onVisibleChange?: (from: number, to: number) => void;
  readonly onWidth: (widthPx: number) => void;
  /** Must stay the same function until a tile changes, because rows are rendered again only then. */
  readonly renderTile: (index: number) => ReactNode;
  /**
   * Called when a tile is pressed and held, or Space on the active tile; returns a function that ends the action, or
   * null if there is none.
   */
  readonly onHold?: ((index: number) => EndPressAndHold | null) | undefined;
  /** Opens the menu of a tile at the given position. */
  readonly onMenu?: ((index: number, at: MenuPosition) => void) | undefined;
  /** Called when a tile is dragged; the caller continues the drag. */
  readonly onDrag?: ((index: number) => void) | undefined;
  /** Absent if only one tile can be selected, which is the active one. */
  readonly selection?: GridSelection | undefined;
  /** Renders the heading of a group, if the layout has groups. */
  readonly renderHeading?: ((group: number) => ReactNode) | undefined;
  /** Shows and changes the scroll position beside the grid. */
  readonly scroll?: GridScroll | undefined;
  /** Typed letters select the item whose name begins with them. */
  readonly typeAhead?: TypeAhead | undefined;
  readonly opensOnClick?: boolean;
  readonly isBusy?: boolean;
  readonly hasFocusAtStart?: boolean;
}
