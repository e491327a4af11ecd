/**
 * Sets `data-ready` on the document once the first screen and its pictures are visible, for measurements and
 * screenshots.
 */
import { useEffect, useState } from 'react';

/** The possible first screens: a grid, a notice, or the screen for adding the first account. */
const STANDING = 'main [role=grid], main [data-notice], main[data-screen]';

let tellShown: () => void = () => undefined;

/** Resolves when the first screen and its pictures are visible. Work that may wait for that delays none of them. */
export const firstScreenShown = new Promise<void>((resolve) => {
  tellShown = resolve;
});

/** If the first screen takes longer, what may wait for it waits no longer. */
const LONGEST_WAIT_MS = 3_000;

export function whenFirstScreenIsOver(): Promise<void> {
  return Promise.race([firstScreenShown, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
}

/** Whether a part that the first screen can do without may be loaded. */
export function useIsFirstScreenOver(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => void whenFirstScreenIsOver().then(() => setIsOver(true)), []);
  return isOver;
}

export function useReadiness(): void {
  useEffect(() => {
    const root = document.documentElement;
    const check = (): void => {
      if (root.dataset['ready'] || !document.querySelector(STANDING)) return;
      if (document.querySelector('[aria-busy=true], img[data-state=loading]')) return;
      tellShown();
      root.dataset['ready'] = 'true';
      observer.disconnect();
    };
    const observer = new MutationObserver(check);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-state', 'aria-busy'] });
    check();
    return () => observer.disconnect();
  }, []);
}
