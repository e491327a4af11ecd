/** A row of tiles: their positions, and their pointer events. */
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PressAndHold } from '../press-and-hold';
import { tooltip } from '../tooltip';
import type { WindowedGridProps } from './windowed-grid-props';
import styles from './grid.module.css';

export interface GridRowProps extends Pick<WindowedGridProps, 'layout' | 'activeIndex' | 'renderTile' | 'onOpen'> {
  readonly row: number;
  readonly gridId: string;
  readonly holding: PressAndHold;
  readonly onHold: WindowedGridProps['onHold'];
  readonly onMenu: ((index: number) => void) | undefined;
  readonly onDrag: WindowedGridProps['onDrag'];
  readonly onPoint: (index: number) => void;
  readonly opensOnClick: boolean;
}

export function GridRow(props: GridRowProps): ReactNode {
  const {
    row,
    layout,
    gridId,
    activeIndex,
    renderTile,
    holding,
    onHold,
    onMenu,
    onDrag,
    onPoint,
    onOpen,
    opensOnClick,
  } = props;
  const start = layout.rowStart(row);
  const indexes = Array.from({ length: layout.rowStart(row + 1) - start }, (_none, offset) => start + offset);
  return (
    <div role="row" aria-rowindex={row + 1}>
      {indexes.map((index) => {
        const { x, y, width, height } = layout.box(index);
        return (
          <div
            key={index}
            id={`${gridId}-${index}`}
            role="gridcell"
            aria-selected={index === activeIndex}
            data-index={index}
            className={styles['cell']}
            style={{ insetInlineStart: x, top: y, width, height }}
            // Uses `mousedown` instead of `pointerdown`, because only mouse events count clicks, which identifies the
            // second click of a double click.
            onMouseDown={() => onPoint(index)}
            onPointerDown={(event) => {
              const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
              if (onHold && !isOnButton) holding.press(event, () => onHold(index));
            }}
            draggable={onDrag !== undefined}
            onDragStart={(event) => {
              // Prevents the browser's own drag, so that no content of the page is dragged.
              event.preventDefault();
              onDrag?.(index);
            }}
            onClick={opensOnClick ? () => onOpen(index) : undefined}
            onDoubleClick={opensOnClick ? undefined : () => onOpen(index)}
          >
            {renderTile(index, index === activeIndex)}
            {onMenu && <More onMenu={() => onMenu(index)} />}
          </div>
        );
      })}
    </div>
  );
}

/** A menu button for pointers; keyboards have the menu key. */
function More({ onMenu }: { readonly onMenu: () => void }): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      className={styles['more']}
      {...tooltip('More')}
      onClick={(event) => {
        event.stopPropagation();
        onMenu();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Ellipsis aria-hidden size={16} />
    </button>
  );
}
