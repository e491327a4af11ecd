/** Measures an element before it is painted, and whenever it is resized. */
import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';

/** Returns the inner width of an element in CSS pixels; 0 before it is measured. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  return useSize(ref, (element) => element.clientWidth);
}

/** Returns the inner height of an element in CSS pixels; 0 before it is measured. */
export function useHeight(ref: RefObject<HTMLElement | null>): number {
  return useSize(ref, (element) => element.clientHeight);
}

function useSize(ref: RefObject<HTMLElement | null>, sizeOf: (element: HTMLElement) => number): number {
  const [sizePx, setSizePx] = useState(0);
  const onMeasure = useEffectEvent((element: HTMLElement) => setSizePx(sizeOf(element)));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => onMeasure(element);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return sizePx;
}
