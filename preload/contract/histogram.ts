/** How bright the pixels of a picture are. */
import * as z from 'zod';
import { HISTOGRAM_BINS } from './histogram-counts';
import { NonNegativeInteger, PositiveInteger } from './integers';

export { HISTOGRAM_BINS };

const Bins = z.array(NonNegativeInteger).length(HISTOGRAM_BINS);

export const PictureHistogram = z.object({
  luminance: Bins,
  red: Bins,
  green: Bins,
  blue: Bins,
  /** Pixels that were counted. */
  count: PositiveInteger,
  /** Pixels without any brightness, and pixels of full brightness in all three colours. */
  black: NonNegativeInteger,
  white: NonNegativeInteger,
});
export type PictureHistogram = z.infer<typeof PictureHistogram>;
