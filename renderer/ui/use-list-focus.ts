/** Tracks which row of a windowed list has the focus, and moves the focus to rows that are not rendered yet. */
import type { FocusEvent, RefObject } from 'react';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WindowedListProps } from './windowed-list-props';
import { scrollTopToShow } from './windowed-rows';

export interface ListFocus {
  /** -1 if no row has had the focus. */
  readonly row: number;
  readonly isInside: boolean;
  /** `control`: index of the control in the row, from 0; the last control if the row has fewer. */
  readonly moveTo: (row: number, control: number) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export function useListFocus<Row>(
  scroller: RefObject<HTMLDivElement | null>,
  { rows, keyOf, rowHeightPx, memory, controls }: WindowedListProps<Row>,
): ListFocus {
  const [activeKey, setActiveKey] = useState(memory.key);
  const [isInside, setIsInside] = useState(false);
  const row = useActiveRow(rows, keyOf, activeKey);

  const moveTo = (to: number, control: number): void => {
    const element = scroller.current;
    const wanted = rows[to];
    if (!element || wanted === undefined) return;
    element.scrollTop = scrollTopToShow(to, rowHeightPx, element.scrollTop, element.clientHeight);
    memory.key = keyOf(wanted);
    const focused = focusRow(element, to, control);
    memory.control = focused ?? control;
    memory.wantsFocus = focused === null;
    setActiveKey(memory.key);
  };
  // Runs after each render, because that render may contain the row that should get the focus.
  useLayoutEffect(() => {
    if (!memory.wantsFocus || rows.length === 0) return;
    moveTo(Math.max(0, row), memory.control);
  });
  useImperativeHandle(controls, () => ({ focusFirst: () => moveTo(0, 0) }));

  const onFocus = ({ target }: FocusEvent): void => {
    const place = placeOf(target);
    const focused = rows[place.row];
    // The list itself got the focus: by Tab, which moves it on to a row, or by a pointer, which may only have used the
    // scroll bar.
    if (focused === undefined) {
      if (target.matches(':focus-visible')) moveTo(Math.max(0, row), memory.control);
      return;
    }
    memory.key = keyOf(focused);
    memory.control = place.control;
    setActiveKey(memory.key);
    setIsInside(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsInside(false);
  };
  return { row, isInside, moveTo, onFocus, onBlur };
}

/** Returns the index of the active row; if the row is gone, the row now at its position. */
function useActiveRow<Row>(rows: readonly Row[], keyOf: (row: Row) => string, activeKey: string | null): number {
  const former = useRef(-1);
  return useMemo(() => {
    const found = activeKey === null ? -1 : rows.findIndex((row) => keyOf(row) === activeKey);
    former.current = found >= 0 ? found : Math.min(former.current, rows.length - 1);
    return former.current;
  }, [rows, keyOf, activeKey]);
}

/** Focuses a control of the row and returns its index; null if the row is not rendered yet. */
function focusRow(scroller: HTMLElement, index: number, control: number): number | null {
  const row = scroller.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!row) return null;
  const pressable = controlsOf(row);
  const reached = Math.max(0, Math.min(control, pressable.length - 1));
  (pressable[reached] ?? row).focus({ preventScroll: true });
  // Scrolls by the minimum, which a plain focus does not guarantee; an ancestor of the list may scroll too.
  row.scrollIntoView({ block: 'nearest' });
  return reached;
}

function placeOf(target: Element): { readonly row: number; readonly control: number } {
  const row = target.closest<HTMLElement>('[data-index]');
  if (!row) return { row: -1, control: 0 };
  const control = controlsOf(row).findIndex((candidate) => candidate.contains(target));
  return { row: Number(row.dataset['index']), control: Math.max(0, control) };
}

function controlsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-list-control]')];
}
