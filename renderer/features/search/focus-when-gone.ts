/** Keeps the focus in the search when what has it goes away. */
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * If the grid with the focus, or a button in place of it, is gone, the field has the focus. Returns what hears of the
 * focus inside the search.
 */
export function useFocusWhenGone(
  hasGrid: boolean,
  field: RefObject<HTMLInputElement | null>,
): (event: FocusEvent) => void {
  const had = useRef(hasGrid);
  const last = useRef<Element | null>(null);
  // Without dependencies: any change of the screen may remove what has the focus.
  useEffect(() => {
    const isGone = (had.current && !hasGrid) || last.current?.isConnected === false;
    had.current = hasGrid;
    if (isGone && document.activeElement === document.body) field.current?.focus();
  });
  return ({ target }) => {
    last.current = target;
  };
}

/**
 * If the item of a list that had the focus is gone, the first button of the next one has it, or of the last one.
 * `names`: as the items have them in `data-search`. Returns what hears of the focus inside the list.
 */
export function useFocusOnNextItem(
  list: RefObject<HTMLElement | null>,
  names: readonly string[],
): (event: FocusEvent) => void {
  const former = useRef(names);
  const focused = useRef<string | undefined>(undefined);
  // A layout effect, so that what has the focus when nothing else has it does not get it first.
  useLayoutEffect(() => {
    const place = former.current.indexOf(focused.current ?? '');
    former.current = names;
    const isGone = place >= 0 && !names.includes(focused.current ?? '');
    if (!isGone || document.activeElement !== document.body) return;
    const item = list.current?.children[Math.min(place, names.length - 1)];
    item?.querySelector<HTMLElement>('button')?.focus();
  });
  return ({ target }) => {
    focused.current = target.closest<HTMLElement>('[data-search]')?.dataset['search'];
  };
}
