/** The sharp tiles of a very large picture, above the picture as a whole, which stays visible until they have arrived. */
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { LeaseToken } from '../../../preload/contract';
import { LARGEST_SHOWN_PX, type TilePlace } from '../../domain/picture-url';
import { useZoom, type ZoomControl } from '../../ui/zoom/zoom-control';
import { geometryOf, longEdgeShown, type Size, visiblePart } from '../../ui/zoom/zoom-view';
import type { Retry } from './large-picture';
import { boxOf, tilesFor } from './tile-levels';
import styles from './viewer.module.css';

export interface PictureTilesProps {
  readonly control: ZoomControl;
  readonly picture: Size;
  readonly lease: { readonly token: LeaseToken; readonly longEdgePx: number } | null;
  readonly urlOf: (place: TilePlace) => string;
  readonly onFailure: (retry: Retry) => void;
}

/** Tiles that were visible before stay while they are few: 4 MB each when decoded. */
const KEPT_TILES = 24;

export function PictureTiles({ control, picture, lease, urlOf, onFailure }: PictureTilesProps): ReactNode {
  const mostPx = lease?.longEdgePx ?? LARGEST_SHOWN_PX;
  // A text, so that the component is rendered again only if other tiles are needed.
  const needed = useZoom(control, ({ restView, frame }) => {
    if (!frame) return '[]';
    const wantedPx = longEdgeShown(geometryOf(restView, frame), frame.pixelRatio);
    return JSON.stringify(tilesFor(picture, visiblePart(restView, frame), wantedPx, mostPx));
  });
  const [attempt, setAttempt] = useState(0);
  const visible = useMemo(() => JSON.parse(needed) as readonly TilePlace[], [needed]); // written by the line above
  const [known, setKnown] = useState<{ readonly needed: string; readonly tiles: readonly TilePlace[] }>({
    needed: '',
    tiles: [],
  });
  if (known.needed !== needed) {
    const ids = new Set(visible.map(idOf));
    const others = known.tiles.filter((tile) => !ids.has(idOf(tile)));
    // The latest come last, above the others; none if the picture as a whole is sharp.
    const tiles = visible.length === 0 ? [] : [...others.slice(-KEPT_TILES), ...visible];
    setKnown({ needed, tiles });
  }
  const onFailed = (): void =>
    onFailure(() => {
      onFailure(null);
      setAttempt(attempt + 1);
    });
  return (
    <div>
      {known.tiles.map((tile) => (
        <Tile
          key={idOf(tile)}
          src={urlOf(tile)}
          box={boxOf(picture, tile)}
          lease={lease?.token ?? null}
          attempt={attempt}
          onFailed={onFailed}
        />
      ))}
    </div>
  );
}

interface TileProps {
  readonly src: string;
  readonly box: ReturnType<typeof boxOf>;
  readonly lease: LeaseToken | null;
  /** Grows when the person tries again. */
  readonly attempt: number;
  readonly onFailed: () => void;
}

function Tile({ src, box, lease, attempt, onFailed }: TileProps): ReactNode {
  const [isShown, setIsShown] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <img
      className={styles['tile']}
      style={box}
      alt=""
      draggable={false}
      data-tile
      data-state={isShown ? 'shown' : 'loading'}
      data-lease={lease ?? undefined}
      // The others stay as they are.
      src={hasFailed && attempt > 0 ? `${src}&attempt=${attempt}` : src}
      onError={() => {
        setHasFailed(true);
        onFailed();
      }}
      onLoad={({ currentTarget }) => {
        const show = (): void => setIsShown(true);
        currentTarget.decode().then(show, show);
      }}
    />
  );
}

function idOf({ longEdgePx, column, row }: TilePlace): string {
  return `${longEdgePx} ${column} ${row}`;
}
