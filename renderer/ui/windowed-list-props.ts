import type { ReactNode, Ref } from 'react';
import type { ListMemory } from './list-memory';

export interface ListControls {
  readonly focusFirst: () => void;
}

export interface WindowedListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly rowHeightPx: number;
  /**
   * Renders the cells; their controls must have the `listControl` attributes. A row is rendered again only if it or this
   * function changes.
   */
  readonly renderRow: (row: Row) => ReactNode;
  /** The header of the columns, with `role="row"`. */
  readonly header?: ReactNode;
  readonly memory: ListMemory;
  /** Identifies the filter and the order; when it changes, the list scrolls to its top. */
  readonly orderKey: string;
  readonly controls?: Ref<ListControls>;
  /** Called with a character typed while a row has the focus. */
  readonly onType?: (character: string) => void;
  /** Called with the visible rows whenever they change. Must be a stable function. */
  readonly onVisibleRows?: (rows: readonly Row[]) => void;
}
