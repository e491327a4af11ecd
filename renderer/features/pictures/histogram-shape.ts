/** What the histogram draws and says, from the counts that main computed. */
import type { PictureHistogram } from '../../../preload/contract/histogram';

export const CURVES = ['luminance', 'red', 'green', 'blue'] as const;
export type Curve = (typeof CURVES)[number];

/** Height of the area of the curves, in its own units. */
export const CURVE_HEIGHT = 100;

/**
 * Returns the path of each curve. All have the same scale, so that the colours can be compared. The first and last bin do
 * not count for it: a picture with much black or white would have flat curves.
 */
export function pathsOf(histogram: PictureHistogram): Readonly<Record<Curve, string>> {
  const inner = CURVES.flatMap((curve) => histogram[curve].slice(1, -1));
  const most = Math.max(...inner, histogram.count / histogram.luminance.length);
  const pathOf = (bins: readonly number[]): string =>
    bins
      .map((count, bin) => {
        const height = CURVE_HEIGHT * Math.min(1, count / most);
        return `${bin === 0 ? 'M' : 'L'}${bin} ${Math.round(10 * (CURVE_HEIGHT - height)) / 10}`;
      })
      .join('');
  return {
    luminance: pathOf(histogram.luminance),
    red: pathOf(histogram.red),
    green: pathOf(histogram.green),
    blue: pathOf(histogram.blue),
  };
}

export interface HistogramFigures {
  /** Half of the pixels are darker. 0 is black, 1 is full brightness. */
  readonly median: number;
  /** Parts of all pixels. */
  readonly black: number;
  readonly white: number;
}

export function figuresOf({ luminance, count, black, white }: PictureHistogram): HistogramFigures {
  let below = 0;
  const bin = luminance.findIndex((each) => (below += each) >= count / 2);
  return { median: (bin + 0.5) / luminance.length, black: black / count, white: white / count };
}
