/** Measures an element before it is painted, and whenever it is scrolled or resized. */
import { type RefObject, useLayoutEffect, useState } from 'react';

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

/** Returns the inner width of an element in CSS pixels; 0 before it is measured. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidthPx(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return widthPx;
}
