/** Which of the sizes on offer serves a place of so many pixels best. */
import type { PictureSource } from '../services/album-service';

/** Where a service does not state its sizes, a place up to this many pixels gets the smallest. */
const SMALLEST_SERVES_UP_TO_PX = 480;

/** The smallest that fills the place, else the largest. `sources` come smallest first. */
export function chooseSource(
  sources: readonly PictureSource[],
  longEdgePx: number,
  wanted: PictureSource['kind'] = 'picture',
): PictureSource | undefined {
  const pictures = sources.filter(({ kind }) => kind === wanted);
  const fitting = pictures.find((source) => source.longEdgePx !== null && source.longEdgePx >= longEdgePx);
  if (fitting) return fitting;
  const sized = pictures.filter((source) => source.longEdgePx !== null);
  const isAnySizeKnown = sized.length > 0;
  // The original of a film may be of a kind that cannot be played, and far too large.
  if (wanted === 'video' && isAnySizeKnown) return sized.at(-1);
  return !isAnySizeKnown && longEdgePx <= SMALLEST_SERVES_UP_TO_PX ? pictures[0] : pictures.at(-1);
}

/** What a mosaic is made from. */
export function smallestSource(sources: readonly PictureSource[]): PictureSource | undefined {
  return sources.find(({ kind }) => kind === 'picture');
}
