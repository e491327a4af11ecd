/** Whether the person points at a row of a windowed list: the pointer is over a row, or a row has the focus. */
import type { FocusEvent, PointerEvent } from 'react';
import { useMemo, useState } from 'react';

export interface Hold {
  readonly isHeld: boolean;
  /** Event handlers for an element around the list. */
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

export function usePressAndHoldButton(): Hold {
  const [isPointed, setIsPointed] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const handlers = useMemo(
    () => ({
      onPointerOver: ({ target }: PointerEvent) => setIsPointed(isInRow(target)),
      onPointerLeave: () => setIsPointed(false),
      onFocus: ({ target }: FocusEvent) => setIsFocused(isInRow(target)),
      onBlur: ({ relatedTarget }: FocusEvent) => setIsFocused(isInRow(relatedTarget)),
    }),
    [],
  );
  return { isHeld: isPointed || isFocused, handlers };
}

function isInRow(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=row]') !== null;
}
