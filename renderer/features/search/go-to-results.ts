/** Moves the focus from the field to the results. */
import { type RefObject, useEffect, useRef } from 'react';

export interface GoToResultsOf {
  /** Around the field and the results. */
  readonly root: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  /** True while results may still appear for what is in the field. */
  readonly areAwaited: boolean;
}

export interface GoToResults {
  /** If there are no results yet, the focus moves as soon as there are some. */
  readonly go: () => void;
  /** Call it when the person goes on typing. */
  readonly stay: () => void;
}

export function useGoToResults({ root, field, areAwaited }: GoToResultsOf): GoToResults {
  const isWanted = useRef(false);
  const focusGrid = (): boolean => {
    const grid = root.current?.querySelector<HTMLElement>('[role=grid]');
    grid?.focus();
    return grid !== null && grid !== undefined;
  };
  const stay = (): void => {
    isWanted.current = false;
  };
  // Without dependencies: any change of the screen may bring the results.
  useEffect(() => {
    if (isWanted.current && (focusGrid() || !areAwaited)) stay();
  });
  const go = (): void => {
    if (focusGrid() || !areAwaited) return;
    isWanted.current = true;
    // A person who has gone elsewhere meanwhile stays there.
    field.current?.addEventListener('blur', stay, { once: true });
  };
  return { go, stay };
}
