/** Keeps the focus in the search when what has it goes away. */
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

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
