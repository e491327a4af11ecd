/** How panes side by side are arranged, so that their pictures are as large as possible. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../ui/zoom/zoom-view';

/** The line above a picture, in CSS pixels. */
const HEAD_PX = 36;
/** Of a picture whose shape is unknown. */
const USUAL_ASPECT_RATIO = 1.5;

/** Returns the number of columns. `aspectRatios`: of the pictures, as far as they are known. */
export function columnsOf(count: number, area: Size, aspectRatios: readonly number[]): number {
  const ratios = aspectRatios.length > 0 ? aspectRatios : [USUAL_ASPECT_RATIO];
  const shownArea = (columns: number): number => {
    const width = area.width / columns;
    const height = Math.max(1, area.height / Math.ceil(count / columns) - HEAD_PX);
    return ratios.reduce((sum, ratio) => sum + Math.min(width / ratio, height) ** 2 * ratio, 0);
  };
  const choices = Array.from({ length: count }, (_none, index) => index + 1);
  // Of two that are equal, the one with more columns: side by side, pictures are compared more easily.
  return choices.reduce((best, columns) => (shownArea(columns) >= shownArea(best) ? columns : best));
}

export function usePaneColumns(
  ref: RefObject<HTMLElement | null>,
  count: number,
  aspectRatios: readonly number[],
): number {
  const [columns, setColumns] = useState(count);
  const ratios = aspectRatios.join(' ');
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const known = ratios.split(' ').filter(Boolean).map(Number);
    const measure = (): void =>
      setColumns(columnsOf(count, { width: element.clientWidth, height: element.clientHeight }, known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, count, ratios]);
  return columns;
}
