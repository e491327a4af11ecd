/** What a grid needs to let the person select several tiles. The owner of the outline implements it. */

/** Indexes; `to` is exclusive. */
export interface TileRange {
  readonly from: number;
  readonly to: number;
}

export type SelectedPart = 'none' | 'some' | 'all';

/** Groups of tiles, such as days, by their number in the layout. */
export interface GroupSelection {
  /** For screen readers. */
  readonly labelOf: (group: number) => string;
  readonly selectedPart: (group: number) => SelectedPart;
  /** Selects all tiles of the group, or none of them if all are selected. */
  readonly toggle: (group: number) => void;
}

export interface GridSelection {
  readonly count: number;
  readonly has: (index: number) => boolean;
  /** Notes a plain click, which selects nothing itself: a first toggle after it selects both tiles. Null: a key moved on. */
  readonly noteClick: (index: number | null) => void;
  readonly toggle: (index: number) => void;
  /** Selects up to `index` from the tile that was toggled last, or else from the active one. */
  readonly extendTo: (index: number, active: number) => void;
  /** A rectangle is about to be drawn. `isAdding`: keeps what was selected before. */
  readonly beginRectangle: (isAdding: boolean) => void;
  /** Selects what is in the rectangle now, instead of what was in it before. */
  readonly drawRectangle: (ranges: readonly TileRange[]) => void;
  /** Restores what was selected before the rectangle was begun. */
  readonly cancelRectangle: () => void;
  readonly clear: () => void;
  /** Absent if the tiles have no groups. */
  readonly groups?: GroupSelection;
}
