/** Chooses the best of the available sizes for a display size in pixels. */
import type { PictureSource } from '../services/album-service';

/** If a service does not state its sizes, the smallest serves displays up to this many pixels. */
const SMALLEST_SERVES_UP_TO_PX = 480;

/**
 * Returns the smallest source that fills the display size, otherwise the largest. `sources` must be sorted smallest
 * first.
 */
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
  // The original of a video may be far too large and of a type that cannot be played.
  if (wanted === 'video' && isAnySizeKnown) return sized.at(-1);
  return !isAnySizeKnown && longEdgePx <= SMALLEST_SERVES_UP_TO_PX ? pictures[0] : pictures.at(-1);
}

/** Returns the source that a mosaic is made from. */
export function smallestSource(sources: readonly PictureSource[]): PictureSource | undefined {
  return sources.find(({ kind }) => kind === 'picture');
}
