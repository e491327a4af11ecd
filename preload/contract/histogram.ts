/** How bright the pixels of a picture are. */
import * as z from 'zod';
import { HISTOGRAM_BINS } from './histogram-counts';

export { HISTOGRAM_BINS };

const Bins = z.array(z.number().int().nonnegative()).length(HISTOGRAM_BINS);

export const PictureHistogram = z.object({
  luminance: Bins,
  red: Bins,
  green: Bins,
  blue: Bins,
  /** Pixels that were counted. */
  count: z.number().int().positive(),
  /** Pixels without any brightness, and pixels of full brightness in all three colours. */
  black: z.number().int().nonnegative(),
  white: z.number().int().nonnegative(),
});
export type PictureHistogram = z.infer<typeof PictureHistogram>;
