/** Hides the first pictures of an album until their shapes are known, so that placeholders move and not pictures. */
import { type CSSProperties, useLayoutEffect, useMemo } from 'react';
import type { AlbumShapes } from './album-shapes';
import type { Summaries } from './queries';
import type { ShownOrder } from './shown-order';
import { indexesOf, type VisibleRange } from './visible-range';

/** Read by the style sheet of `TileImage`. */
const HIDDEN = { '--tile-picture': 'hidden' } as CSSProperties; // the type has no custom properties
const NONE: readonly number[] = [];

export interface PicturesOnScreen {
  readonly visible: VisibleRange;
  readonly summaries: Pick<Summaries, 'at'>;
  readonly order: Pick<ShownOrder, 'indexAt'>;
}

/** Returns the style for an element around the tiles. `shapes` is null if the service states the sizes of pictures. */
export function useHiddenPictures(
  shapes: AlbumShapes | null,
  { visible, summaries, order }: PicturesOnScreen,
): CSSProperties | undefined {
  const indexes = useMemo(() => {
    if (!shapes) return NONE;
    const isLoaded = (place: number): boolean => summaries.at(place)?.availability === 'available';
    return indexesOf(visible).filter(isLoaded).map(order.indexAt);
  }, [shapes, visible, summaries, order]);
  useLayoutEffect(() => shapes?.expect(indexes), [shapes, indexes]);
  return shapes?.hides(indexes) === true ? HIDDEN : undefined;
}
