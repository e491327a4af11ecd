/** The albums of one owner as a grid of covers. */
import { useQuery } from '@tanstack/react-query';
import { BookImage } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Album, Identity, MaskState, OwnerId } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../api/describe-error';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { evenLayout } from '../../ui/grid/layout';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { ALBUM_WORDS_PX, AlbumTile } from './album-tile';
import { albumsQuery } from './queries';

export interface AlbumsScreenProps {
  readonly identity: Identity;
  readonly ownerId: OwnerId;
  readonly ownerName: string;
  readonly mask: MaskState;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  readonly onOpen: (album: Album) => void;
}

const GAP_PX = 24;
/** A cover is three wide and two high. */
const COVER_RATIO = 3 / 2;
const SKELETON_TILES = 12;

export function AlbumsScreen(props: AlbumsScreenProps): ReactNode {
  const { identity, ownerId, mask } = props;
  const albums = useQuery(albumsQuery(identity, ownerId, mask));
  if (albums.error) {
    return <ErrorNotice words={describeError(toAppError(albums.error))} onRetry={() => void albums.refetch()} />;
  }
  if (albums.data?.length === 0) {
    return (
      <Notice icon={BookImage} title="No albums">
        {props.ownerName} has no albums that this account may see.
      </Notice>
    );
  }
  return <AlbumGrid {...props} albums={albums.data} />;
}

function AlbumGrid(props: AlbumsScreenProps & { readonly albums: readonly Album[] | undefined }): ReactNode {
  const { identity, mask, rowHeightPx, memory, albums, onOpen } = props;
  const [widthPx, setWidthPx] = useState(0);
  const [activeIndex, setActiveIndex] = useState(memory.activeIndex);
  const count = albums?.length ?? SKELETON_TILES;
  const layout = useMemo(
    () =>
      evenLayout({
        count,
        widthPx,
        minTileWidthPx: rowHeightPx * 1.2,
        tileHeight: (width) => width / COVER_RATIO + ALBUM_WORDS_PX,
        gapPx: GAP_PX,
      }),
    [count, widthPx, rowHeightPx],
  );
  const choose = useCallback(
    (index: number) => {
      memory.activeIndex = index;
      setActiveIndex(index);
    },
    [memory],
  );
  return (
    <WindowedGrid
      label={`Albums of ${props.ownerName}`}
      layout={layout}
      activeIndex={Math.min(activeIndex, Math.max(0, count - 1))}
      initialScrollTop={memory.scrollTop}
      isBusy={!albums}
      opensOnClick
      hasFocusAtStart
      onActiveChange={choose}
      onWidth={setWidthPx}
      onScroll={(scrollTop) => {
        memory.scrollTop = scrollTop;
      }}
      onOpen={(index) => {
        const album = albums?.[index];
        if (album) onOpen(album);
      }}
      renderTile={(index) => {
        const album = albums?.[index];
        return album ? (
          <AlbumTile album={album} identity={identity} mask={mask} widthPx={layout.box(index).width} />
        ) : (
          <AlbumSkeleton />
        );
      }}
    />
  );
}

function AlbumSkeleton(): ReactNode {
  return (
    <div className="album-tile" aria-hidden>
      <div className="tile-frame album-cover skeleton" />
      <p className="skeleton skeleton-line" />
      <p className="skeleton skeleton-line skeleton-short" />
    </div>
  );
}
