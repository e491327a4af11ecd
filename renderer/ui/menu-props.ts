/** What a context menu shows, and where. */

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A shortcut that does the same: "Mod C". */
  readonly keys?: string;
  /** Present for an entry that is on or off. Running it leaves the menu open. */
  readonly isChecked?: boolean;
  readonly run: () => void;
}

/** Window coordinates, in CSS pixels. */
export interface MenuPosition {
  readonly x: number;
  readonly y: number;
  /** The menu ends here if it has no room below. */
  readonly above?: number;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly at: MenuPosition;
  readonly onClose: () => void;
}
