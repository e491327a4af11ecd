/** The layout of an album's pictures: justified if their shapes are known, otherwise even. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { AlbumId, Identity } from '../../../preload/contract';
import { evenLayout, justifiedLayout, type Layout, UNKNOWN_RATIO } from '../../ui/virtual/layout';
import { groupedLayout } from '../../ui/virtual/grouped-layout';
import { albumShapes, type AlbumShapes } from './album-shapes';
import type { ShownOrder } from './shown-order';

const GAP_PX = 6;
const HEADING_PX = 44;

/** Returns null if the service states the sizes of pictures. */
export function useAlbumShapes(identity: Identity, albumId: AlbumId, orderBy: string | undefined): AlbumShapes | null {
  const client = useQueryClient();
  return albumShapes(client, identity, albumId, orderBy);
}

export interface PictureLayoutOf {
  readonly total: number;
  /** Null if they are not known yet, or if the service does not state them. */
  readonly aspectRatios: ArrayLike<number> | null;
  readonly rowHeightPx: number;
  readonly shapes: AlbumShapes | null;
  readonly order: ShownOrder;
  /** The groups of the order have headings. */
  readonly hasHeadings: boolean;
}

export interface PictureLayout {
  readonly layout: Layout;
  readonly setWidthPx: (widthPx: number) => void;
  /** Returns the length of a tile's long edge, in CSS pixels. */
  readonly longEdgeOf: (index: number) => number;
}

export function usePictureLayout(of: PictureLayoutOf): PictureLayout {
  const { total, aspectRatios, rowHeightPx, shapes, order, hasHeadings } = of;
  const [widthPx, setWidthPx] = useState(0);
  const geometry = useMemo(
    () => ({ count: total, widthPx, rowHeightPx, gapPx: GAP_PX }),
    [total, widthPx, rowHeightPx],
  );
  const revision = useSyncExternalStore(shapes?.subscribe ?? subscribeToNothing, shapes?.revision ?? noRevision);
  const layout = useMemo(() => {
    const { indexes } = order;
    const shape = { widthPx, rowHeightPx, gapPx: GAP_PX };
    if (hasHeadings) {
      const starts = order.groups.map(({ from }) => from);
      return groupedLayout({ ...shape, aspectRatios: ratiosInOrder(of), starts, headingPx: HEADING_PX });
    }
    if (aspectRatios || (indexes && shapes)) return justifiedLayout({ ...shape, aspectRatios: ratiosInOrder(of) });
    if (shapes) return shapes.layout(geometry);
    return evenLayout({
      count: total,
      widthPx,
      minTileWidthPx: rowHeightPx * UNKNOWN_RATIO * 0.85,
      tileHeight: (width) => width / UNKNOWN_RATIO,
      gapPx: GAP_PX,
    });
    // oxlint-disable-next-line react/exhaustive-deps -- the shapes are read again when their revision changes
  }, [total, aspectRatios, widthPx, rowHeightPx, shapes, geometry, revision, order, hasHeadings]);
  // A tile that learns its shape keeps its picture: another length could request another size.
  const hasEqualEdges = shapes !== null && aspectRatios === null;
  const longEdgeOf = useCallback(
    (index: number) => (hasEqualEdges ? rowHeightPx * UNKNOWN_RATIO : longEdge(layout, index)),
    [hasEqualEdges, rowHeightPx, layout],
  );
  return { layout, setWidthPx, longEdgeOf };
}

/** By place in the shown order; 0 if unknown. A search lays out 50,000 pictures with each key, so this is a plain loop. */
function ratiosInOrder({ total, aspectRatios, shapes, order }: PictureLayoutOf): ArrayLike<number> {
  if (order.indexes === null && aspectRatios?.length === total) return aspectRatios;
  const ratios = new Float32Array(total);
  for (let place = 0; place < total; place += 1) {
    const index = order.indexAt(place);
    ratios[place] = aspectRatios?.[index] ?? shapes?.ratioAt(index) ?? 0;
  }
  return ratios;
}

function longEdge(layout: Layout, index: number): number {
  if (index >= layout.count) return 1;
  const { width, height } = layout.box(index);
  return Math.max(width, height);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function noRevision(): number {
  return 0;
}
