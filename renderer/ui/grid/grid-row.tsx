/** A row of tiles. The grid handles their events, so that a row renders again only if its own props change. */
import { memo, type ReactNode } from 'react';
import { t, useLanguage } from '../language';
import { tooltip } from '../tooltip';
import type { Layout } from '../virtual/layout';
import styles from './grid.module.css';

export interface GridRowProps {
  readonly row: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly layout: Layout;
  readonly gridId: string;
  /** ID of the heading of the row's group. */
  readonly describedBy: string | undefined;
  /** The active tile; -1 if it is in another row. */
  readonly activeIndex: number;
  /** One character for each tile, "1" if it is selected; empty if none of the row is. Compared as a text. */
  readonly selected: string;
  readonly canSelectSeveral: boolean;
  readonly renderTile: (index: number) => ReactNode;
  readonly hasMenu: boolean;
  readonly isDraggable: boolean;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  useLanguage();
  const { row, topPx, heightPx, layout, gridId, activeIndex, selected, renderTile, hasMenu, isDraggable } = props;
  const start = layout.rowStart(row);
  const indexes = Array.from({ length: layout.rowStart(row + 1) - start }, (_none, offset) => start + offset);
  return (
    <div role="row" aria-rowindex={row + 1} className={styles['row']} style={{ top: topPx, height: heightPx }}>
      {indexes.map((index, offset) => {
        const { x, width } = layout.box(index);
        return (
          <div
            key={index}
            id={`${gridId}-${index}`}
            role="gridcell"
            aria-describedby={props.describedBy}
            aria-selected={selected[offset] === '1'}
            data-active={index === activeIndex || undefined}
            data-index={index}
            className={styles['cell']}
            style={{ insetInlineStart: x, width }}
            draggable={isDraggable}
          >
            {renderTile(index)}
            {props.canSelectSeveral && <SelectButton />}
            {hasMenu && <More />}
          </div>
        );
      })}
    </div>
  );
});

/** A check box for pointers; keyboards have a key. The cell states whether it is selected, and the style sheet draws it. */
function SelectButton(): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      data-select
      className={styles['select']}
      {...tooltip(t('selection.select'))}
    />
  );
}

/** A menu button for pointers; keyboards have the menu key. The style sheet draws it, because every tile has one. */
function More(): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      data-more
      className={styles['more']}
      {...tooltip(t('common.more'))}
    />
  );
}
