import { type RefObject, useLayoutEffect } from 'react';

/** The grid takes the focus from a part that goes or is hidden, so that the arrow keys keep working. */
export function useFocusForGrid(part: RefObject<HTMLElement | null>, isHidden = false): void {
  useLayoutEffect(() => {
    const own = part.current;
    return () => {
      if (own?.contains(document.activeElement)) focusGrid();
    };
  }, [part, isHidden]);
}

/** A grid that is not shown cannot take it. */
function focusGrid(): void {
  for (const grid of document.querySelectorAll<HTMLElement>('main [role=grid]')) {
    grid.focus();
    if (document.activeElement === grid) return;
  }
}
