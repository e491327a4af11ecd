/** Reads the histogram that the decoder process counted. */
import { HISTOGRAM_BINS, type PictureHistogram } from '../../preload/contract/histogram';
import { HISTOGRAM_NUMBERS } from '../../preload/contract/histogram-counts';
import type { DecodedPicture } from './decoder-process';

/**
 * Returns null if no pixel was counted, and `unreadable` if the numbers are not a histogram of so many pixels: a
 * malicious picture may have taken over the process.
 */
export function readHistogram({ width, height, bytes }: DecodedPicture): PictureHistogram | null | 'unreadable' {
  if (bytes.byteLength !== HISTOGRAM_NUMBERS * Uint32Array.BYTES_PER_ELEMENT) return 'unreadable';
  // Copied, because an array of larger numbers cannot begin at any byte.
  const numbers = [...new Uint32Array(Uint8Array.from(bytes).buffer)];
  const bins = (curve: number): number[] => numbers.slice(curve * HISTOGRAM_BINS, (curve + 1) * HISTOGRAM_BINS);
  const curves = { luminance: bins(0), red: bins(1), green: bins(2), blue: bins(3) };
  const [count = 0, black = 0, white = 0] = numbers.slice(4 * HISTOGRAM_BINS);
  const areComplete = Object.values(curves).every((curve) => curve.reduce((sum, each) => sum + each, 0) === count);
  if (!areComplete || count > width * height || black + white > count) return 'unreadable';
  return count === 0 ? null : { ...curves, count, black, white };
}
