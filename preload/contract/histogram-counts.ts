/** Counts how bright the pixels of a picture are, as numbers in one array. The page that decodes pictures runs it. */

/** From black to full brightness. */
export const HISTOGRAM_BINS = 128;
/** Brightness, red, green and blue, one after another; then how many pixels there are, and how many are black and white. */
export const HISTOGRAM_NUMBERS = 4 * HISTOGRAM_BINS + 3;

const BYTES_PER_PIXEL = 4;
const LARGEST_VALUE = 255;
const [RED, GREEN, BLUE, COUNT] = [HISTOGRAM_BINS, 2 * HISTOGRAM_BINS, 3 * HISTOGRAM_BINS, 4 * HISTOGRAM_BINS];

/** `rgba`: not premultiplied. Transparent pixels are not counted, because the window shows its background there. */
export function countHistogram(rgba: Uint8Array | Uint8ClampedArray): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(HISTOGRAM_NUMBERS);
  const add = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (let at = 0; at < rgba.length; at += BYTES_PER_PIXEL) {
    if ((rgba[at + 3] ?? 0) < LARGEST_VALUE / 2) continue;
    // Without destructuring, which makes an array for each pixel.
    const r = rgba[at] ?? 0;
    const g = rgba[at + 1] ?? 0;
    const b = rgba[at + 2] ?? 0;
    // Rec. 709, with the values as stored, as picture editors do.
    add(binOf(0.2126 * r + 0.7152 * g + 0.0722 * b));
    add(RED + binOf(r));
    add(GREEN + binOf(g));
    add(BLUE + binOf(b));
    add(COUNT);
    if (Math.max(r, g, b) === 0) add(COUNT + 1);
    if (Math.min(r, g, b) === LARGEST_VALUE) add(COUNT + 2);
  }
  return counts;
}

function binOf(value: number): number {
  return Math.min(HISTOGRAM_BINS - 1, Math.floor((value * HISTOGRAM_BINS) / (LARGEST_VALUE + 1)));
}
