/** A row of tiles: where each lies, and what a pointer does with it. */
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PressAndHold } from '../press-and-hold';
import type { WindowedGridProps } from './windowed-grid';

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
    <div role="row" aria-rowindex={row + 1} className="grid-row">
      {indexes.map((index) => {
        const { x, y, width, height } = layout.box(index);
        return (
          <div
            key={index}
            id={`${gridId}-${index}`}
            role="gridcell"
            aria-selected={index === activeIndex}
            data-index={index}
            className="grid-cell"
            style={{ insetInlineStart: x, top: y, width, height }}
            // Not when the pointer goes down: only this event tells the second click of a double click apart.
            onMouseDown={() => onPoint(index)}
            onPointerDown={(event) => {
              const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
              if (onHold && !isOnButton) holding.press(event, () => onHold(index));
            }}
            draggable={onDrag !== undefined}
            onDragStart={(event) => {
              // Nothing of the page's own goes along.
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

/** For a pointer; the keyboard has the menu key. */
function More({ onMenu }: { readonly onMenu: () => void }): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      className="tile-more"
      title="More"
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
