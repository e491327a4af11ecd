/** Measures an element before it is painted, and whenever it is scrolled or resized. */
import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/** Calls `measure` immediately, and again whenever the function changes. */
export function useScrollAndSize(ref: RefObject<HTMLElement | null>, measure: (element: HTMLElement) => void): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const tell = (): void => measure(element);
    tell();
    element.addEventListener('scroll', tell, { passive: true });
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', tell);
      observer.disconnect();
    };
  }, [ref, measure]);
}
