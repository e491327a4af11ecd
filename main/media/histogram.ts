/** Counts how bright the pixels of a picture are: all together, and each of its three colours. */
import { HISTOGRAM_BINS, type PictureHistogram } from '../../preload/contract/histogram';
import type { Pixels } from './picture-decoder';

const BYTES_PER_PIXEL = 4;
const LARGEST_VALUE = 255;

/** Transparent pixels are not counted, because the window shows its background there. Null if there are no others. */
export function histogramOf({ rgba }: Pixels): PictureHistogram | null {
  const bins = (): Uint32Array => new Uint32Array(HISTOGRAM_BINS);
  const [luminance, red, green, blue] = [bins(), bins(), bins(), bins()];
  let count = 0;
  let black = 0;
  let white = 0;
  for (let at = 0; at < rgba.length; at += BYTES_PER_PIXEL) {
    if ((rgba[at + 3] ?? 0) < LARGEST_VALUE / 2) continue;
    // Without destructuring, which makes an array for each pixel.
    const r = rgba[at] ?? 0;
    const g = rgba[at + 1] ?? 0;
    const b = rgba[at + 2] ?? 0;
    add(luminance, luminanceOf(r, g, b));
    add(red, r);
    add(green, g);
    add(blue, b);
    count += 1;
    if (Math.max(r, g, b) === 0) black += 1;
    if (Math.min(r, g, b) === LARGEST_VALUE) white += 1;
  }
  if (count === 0) return null;
  const lists = { luminance: [...luminance], red: [...red], green: [...green], blue: [...blue] };
  return { ...lists, count, black, white };
}

/** Rec. 709, with the values as stored, as picture editors do. */
function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function add(bins: Uint32Array, value: number): void {
  const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor((value * HISTOGRAM_BINS) / (LARGEST_VALUE + 1)));
  bins[bin] = (bins[bin] ?? 0) + 1;
}
