/** Hides the first pictures of an album until their shapes are known, so that placeholders move and not pictures. */
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { AlbumShapes } from './album-shapes';
import type { Summaries } from './queries';
import type { ShownOrder } from './shown-order';
import { indexesOf, type VisibleRange } from './visible-range';

/** Read by the style sheet of `TileImage`. */
const HIDDEN = { '--tile-picture': 'hidden' } as CSSProperties; // the type has no custom properties
const NONE: readonly number[] = [];
/** Milliseconds after which titles and marks are shown even if no picture has arrived. */
const BARE_MS = 1_000;

export interface PicturesOnScreen {
  readonly visible: VisibleRange;
  readonly summaries: Pick<Summaries, 'at'>;
  readonly order: Pick<ShownOrder, 'indexAt'>;
}

/** Attributes for an element around the tiles. Its placeholders are bare, because titles and marks would move with them. */
export interface WhileArranging {
  readonly style: CSSProperties | undefined;
  readonly 'data-arranging': true | undefined;
}

/** `shapes` is null if the service states the sizes of pictures. */
export function useHiddenPictures(
  shapes: AlbumShapes | null,
  { visible, summaries, order }: PicturesOnScreen,
): WhileArranging {
  const indexes = useMemo(() => {
    if (!shapes) return NONE;
    const isLoaded = (place: number): boolean => summaries.at(place)?.availability === 'available';
    return indexesOf(visible).filter(isLoaded).map(order.indexAt);
  }, [shapes, visible, summaries, order]);
  useLayoutEffect(() => shapes?.expect(indexes), [shapes, indexes]);
  const isHiding = shapes?.hides(indexes) === true;
  const [late, setLate] = useState<AlbumShapes | null>(null);
  useEffect(() => {
    if (!isHiding) return undefined;
    const timer = setTimeout(() => setLate(shapes), BARE_MS);
    return () => clearTimeout(timer);
  }, [isHiding, shapes]);
  return {
    style: isHiding ? HIDDEN : undefined,
    'data-arranging': (isHiding && late !== shapes) || undefined,
  };
}
