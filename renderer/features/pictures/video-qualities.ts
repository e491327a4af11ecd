import type { RenditionSize } from '../../../preload/contract';

/** Returns the longest edges of a video's renditions, in pixels, smallest first; those of unknown size are left out. */
export function longEdgesOfVideo(renditions: readonly RenditionSize[]): readonly number[] {
  const longEdges = renditions
    .filter(({ kind }) => kind === 'video')
    .map(({ width, height, upToPx }) => (width && height ? Math.max(width, height) : upToPx))
    .filter((px) => px !== undefined);
  return [...new Set(longEdges)].sort((one, other) => one - other);
}
