/** Albums of several owners: those seen last, starred ones, or found ones. The same tiles and menus as in a list of albums. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { COVER_GAP_PX, coverTileHeightPx, coverWidthPx } from '../../../preload/contract/cover-grid';
import type { ActiveItem } from '../../domain/revealing';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { evenLayout } from '../../ui/virtual/layout';
import { AlbumTile } from './album-tile';
import { useCoverActions } from './cover-actions';

export interface AlbumCollectionProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  /** For screen readers. */
  readonly label: string;
  readonly albums: readonly Album[];
  readonly isBusy: boolean;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  readonly hasFocusAtStart: boolean;
  readonly onActive: (album: Album | null) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  readonly onOpen: (album: Album) => void;
}

export function AlbumCollection(props: AlbumCollectionProps): ReactNode {
  const { identity, mask, albums, rowHeightPx, memory, onActive, onActiveItem, onOpen } = props;
  const [widthPx, setWidthPx] = useState(0);
  const [chosen, setChosen] = useState({ memory, index: memory.view.activeIndex });
  const activeIndex = chosen.memory === memory ? chosen.index : memory.view.activeIndex;
  const count = albums.length;
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
      setChosen({ memory, index });
    },
    [memory],
  );
  const active = Math.min(activeIndex, Math.max(0, count - 1));
  const activeAlbum = albums[active] ?? null;
  useEffect(() => {
    onActive(activeAlbum);
    onActiveItem(activeAlbum && itemOf(activeAlbum));
    return () => {
      onActive(null);
      onActiveItem(null);
    };
  }, [activeAlbum, onActive, onActiveItem]);
  const renderTile = useCallback(
    (index: number) => {
      const album = albums[index];
      return album && <AlbumTile album={album} identity={identity} mask={mask} widthPx={layout.box(index).width} />;
    },
    [albums, identity, mask, layout],
  );
  const actions = useCoverActions(props);
  return (
    <>
      <WindowedGrid
        label={props.label}
        layout={layout}
        activeIndex={active}
        memory={memory}
        isBusy={props.isBusy}
        opensOnClick
        hasFocusAtStart={props.hasFocusAtStart}
        onActiveChange={choose}
        onWidth={setWidthPx}
        onOpen={(index) => {
          const album = albums[index];
          if (album) onOpen(album);
        }}
        onHold={(index) => actions.hold(index, layout.box(index).width)}
        onMenu={actions.openMenu}
        renderTile={renderTile}
      />
      {actions.menu}
    </>
  );
}

function itemOf(album: Album): ActiveItem {
  const safety = album.cover.state === 'available' ? album.cover.safety : 'safe';
  return {
    title: album.name,
    what: { kind: 'cover', albumId: album.id },
    of: { safety, isHidden: null },
    album,
  };
}
