/** Tracks which row of a windowed list has the focus, and moves the focus to rows that are not rendered yet. */
import type { FocusEvent, RefObject } from 'react';
import { useImperativeHandle, useLayoutEffect, useMemo, useState } from 'react';
import type { WindowedListProps } from './windowed-list-props';

export interface ActiveRow {
  /** -1 if no row has had the focus. */
  readonly row: number;
  readonly setKey: (key: string) => void;
}

export interface ListFocusOptions<Row> extends Pick<WindowedListProps<Row>, 'rows' | 'keyOf' | 'memory' | 'controls'> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly active: ActiveRow;
  /** Scrolls by the minimum that shows the row fully. */
  readonly show: (row: number) => void;
}

export interface ListFocus {
  readonly isInside: boolean;
  /** `control`: index of the control in the row, from 0; the last control if the row has fewer. */
  readonly moveTo: (row: number, control: number) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export function useListFocus<Row>(options: ListFocusOptions<Row>): ListFocus {
  const { scroller, rows, keyOf, memory, controls, active, show } = options;
  const { row, setKey } = active;
  const [isInside, setIsInside] = useState(false);

  /** Returns the key of the row; null if there is no such row. */
  const focusOn = (to: number, control: number): string | null => {
    const element = scroller.current;
    const wanted = rows[to];
    if (!element || wanted === undefined) return null;
    show(to);
    const key = keyOf(wanted);
    memory.keep({ key });
    const focused = focusRow(element, to, control);
    memory.keep({ control: focused ?? control, wantsFocus: focused === null });
    return key;
  };
  const moveTo = (to: number, control: number): void => {
    const key = focusOn(to, control);
    if (key !== null) setKey(key);
  };
  // Runs after each render, because that render may contain the row that should get the focus. The row becomes the
  // active one when it gets the focus.
  useLayoutEffect(() => {
    if (memory.view.wantsFocus && rows.length > 0) focusOn(Math.max(0, row), memory.view.control);
  });
  useImperativeHandle(controls, () => ({ focusFirst: () => moveTo(0, 0) }));

  const onFocus = ({ target }: FocusEvent): void => {
    const place = placeOf(target);
    const focused = rows[place.row];
    // The list itself got the focus: by Tab, which moves it on to a row, or by a pointer, which may only have used the
    // scroll bar.
    if (focused === undefined) {
      if (target.matches(':focus-visible')) moveTo(Math.max(0, row), memory.view.control);
      return;
    }
    const key = keyOf(focused);
    memory.keep({ key, control: place.control });
    setKey(key);
    setIsInside(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsInside(false);
  };
  return { isInside, moveTo, onFocus, onBlur };
}

/** Returns the index of the active row; if the row is gone, the row now at its position. */
export function useActiveRow<Row>(options: Pick<WindowedListProps<Row>, 'rows' | 'keyOf' | 'memory'>): ActiveRow {
  const { rows, keyOf, memory } = options;
  const [activeKey, setActiveKey] = useState(memory.view.key);
  const [previous, setPrevious] = useState(-1);
  const found = useMemo(
    () => (activeKey === null ? -1 : rows.findIndex((row) => keyOf(row) === activeKey)),
    [rows, keyOf, activeKey],
  );
  const active = found >= 0 ? found : Math.min(previous, rows.length - 1);
  if (active !== previous) setPrevious(active);
  return { row: active, setKey: setActiveKey };
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
