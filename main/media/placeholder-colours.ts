/** Reduces a picture to four colours from top to bottom, for its tile until the picture is shown. */
import type { Pixels } from './picture-decoder';

const BANDS = 4;
const BYTES_PER_PIXEL = 4;

/** Size of the picture that the colours are computed from. */
export const COLOURS_FROM_LONG_EDGE_PX = 16;

/** Returns hexadecimal digits, six for each colour; null if the picture is transparent somewhere. */
export function coloursOf({ width, height, rgba }: Pixels): string | null {
  if (width * height === 0) return null;
  const colours = Array.from({ length: BANDS }, (_none, band) => {
    const first = Math.floor((band * height) / BANDS);
    // A band of a picture that is lower than the bands are many has one row, which it shares with its neighbour.
    const end = Math.max(first + 1, Math.floor(((band + 1) * height) / BANDS));
    return meanOf(rgba.subarray(BYTES_PER_PIXEL * width * first, BYTES_PER_PIXEL * width * end));
  });
  return colours.includes(null) ? null : colours.join('');
}

function meanOf(rgba: Uint8Array): string | null {
  const sums = [0, 0, 0];
  for (let at = 0; at < rgba.length; at += BYTES_PER_PIXEL) {
    if (rgba[at + 3] !== 255) return null;
    for (let channel = 0; channel < sums.length; channel += 1) {
      sums[channel] = (sums[channel] ?? 0) + (rgba[at + channel] ?? 0);
    }
  }
  const count = rgba.length / BYTES_PER_PIXEL;
  return sums
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
