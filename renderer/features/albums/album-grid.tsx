/** A grid of covers: the albums of an owner, those seen last, starred ones, or found ones. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { COVER_GAP_PX, coverTileHeightPx, coverWidthPx } from '../../../preload/contract/cover-grid';
import { foldText } from '../../../preload/contract/text-match';
import { useLetterCommands } from '../../domain/letter-commands';
import type { ActiveItem } from '../../domain/revealing';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { Skeleton } from '../../ui/skeleton';
import { TileFrame } from '../../ui/tile';
import { evenLayout } from '../../ui/virtual/layout';
import { foldedNameOf } from './album-order';
import { AlbumTile } from './album-tile';
import { useCoverActions } from './cover-actions';
import albumTileStyles from './album-tile.module.css';

export interface AlbumGridProps {
  readonly identity: Identity;
  /** For screen readers. */
  readonly label: string;
  readonly mask: MaskState;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  /** Undefined until loaded. */
  readonly albums: readonly Album[] | undefined;
  /** True while more albums may come. */
  readonly isBusy?: boolean;
  /** Changes with the order of the albums; `memory` then has the place of the same album in the new order. */
  readonly orderKey?: string;
  /** Typed letters select the album whose name begins with them. */
  readonly findsByName?: boolean;
  readonly hasFocusAtStart: boolean;
  readonly onActive: (album: Album | null) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  readonly onOpen: (album: Album) => void;
}

const SKELETON_TILES = 12;

export function AlbumGrid(props: AlbumGridProps): ReactNode {
  const { identity, mask, rowHeightPx, memory, albums, orderKey = '', onActive, onActiveItem, onOpen } = props;
  const [widthPx, setWidthPx] = useState(0);
  const [chosen, setChosen] = useState({ memory, orderKey, index: memory.view.activeIndex });
  const isHere = chosen.memory === memory && chosen.orderKey === orderKey;
  const activeIndex = isHere ? chosen.index : memory.view.activeIndex;
  const count = albums?.length ?? SKELETON_TILES;
  const layout = useMemo(
    () =>
      evenLayout({
        count,
        widthPx,
        minTileWidthPx: coverWidthPx(rowHeightPx, widthPx),
        tileHeight: coverTileHeightPx,
        gapPx: COVER_GAP_PX,
      }),
    [count, widthPx, rowHeightPx],
  );
  const choose = useCallback(
    (index: number) => {
      memory.keep({ activeIndex: index });
      setChosen({ memory, orderKey, index });
    },
    [memory, orderKey],
  );
  const active = Math.min(activeIndex, Math.max(0, count - 1));
  const activeAlbum = albums?.[active] ?? null;
  useEffect(() => {
    onActive(activeAlbum);
    onActiveItem(activeAlbum && activeItemOf(activeAlbum));
    return () => {
      onActive(null);
      onActiveItem(null);
    };
  }, [activeAlbum, onActive, onActiveItem]);
  const renderTile = useCallback(
    (index: number) => {
      const album = albums?.[index];
      return album ? (
        <AlbumTile album={album} identity={identity} mask={mask} widthPx={layout.box(index).width} />
      ) : (
        <AlbumSkeleton />
      );
    },
    [albums, identity, mask, layout],
  );
  const actions = useCoverActions(props);
  const isShortcut = useLetterCommands();
  const nameAt = (index: number): string => {
    const album = albums?.[index];
    return album ? foldedNameOf(album) : '';
  };
  const typeAhead = { nameAt, fold: foldText, isShortcut };
  return (
    <>
      <WindowedGrid
        label={props.label}
        layout={layout}
        activeIndex={active}
        memory={memory}
        orderKey={orderKey}
        isBusy={props.isBusy ?? !albums}
        opensOnClick
        hasFocusAtStart={props.hasFocusAtStart}
        onActiveChange={choose}
        onWidth={setWidthPx}
        onOpen={(index) => {
          const album = albums?.[index];
          if (album) onOpen(album);
        }}
        onHold={(index) => actions.hold(index, layout.box(index).width)}
        onMenu={actions.openMenu}
        renderTile={renderTile}
        typeAhead={props.findsByName ? typeAhead : undefined}
      />
      {actions.menu}
    </>
  );
}

function activeItemOf(album: Album): ActiveItem {
  const safety = album.cover.state === 'available' ? album.cover.safety : 'safe';
  return {
    title: album.name,
    what: { kind: 'cover', albumId: album.id },
    of: { safety, isHidden: null },
    album,
  };
}

function AlbumSkeleton(): ReactNode {
  return (
    <div className={albumTileStyles['root']} aria-hidden>
      <TileFrame isLoading className={albumTileStyles['cover']} />
      <Skeleton as="p" isLine />
      <Skeleton as="p" isLine isShort />
    </div>
  );
}
