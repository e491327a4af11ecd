/** How panes side by side are arranged, so that their pictures are as large as possible. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../ui/zoom/zoom-view';

/** The line above a picture, in CSS pixels. */
const HEAD_PX = 36;
/** Of a picture whose shape is unknown. */
const USUAL_ASPECT_RATIO = 1.5;

/** Returns the number of columns. `aspectRatios`: of each picture; undefined if its shape is unknown. */
export function columnsOf(area: Size, aspectRatios: readonly (number | undefined)[]): number {
  const count = aspectRatios.length;
  const shownArea = (columns: number): number => {
    const width = area.width / columns;
    const height = Math.max(1, area.height / Math.ceil(count / columns) - HEAD_PX);
    return aspectRatios.reduce<number>(
      (sum, ratio = USUAL_ASPECT_RATIO) => sum + Math.min(width / ratio, height) ** 2 * ratio,
      0,
    );
  };
  const choices = aspectRatios.map((_ratio, index) => index + 1);
  // Of two that are equal, the one with more columns: side by side, pictures are compared more easily.
  return choices.reduce((best, columns) => (shownArea(columns) >= shownArea(best) ? columns : best), 1);
}

export function usePaneColumns(
  ref: RefObject<HTMLElement | null>,
  aspectRatios: readonly (number | undefined)[],
): number {
  const [columns, setColumns] = useState(aspectRatios.length);
  const ratios = aspectRatios.map((ratio) => ratio ?? 'unknown').join(' ');
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const known = ratios.split(' ').map((ratio) => (ratio === 'unknown' ? undefined : Number(ratio)));
    const measure = (): void =>
      setColumns(columnsOf({ width: element.clientWidth, height: element.clientHeight }, known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, ratios]);
  return columns;
}
