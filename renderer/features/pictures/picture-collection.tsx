/**
 * Pictures of several albums: those seen last, starred ones, or found ones. The same tiles, menus and viewer as in an
 * album; the viewer goes through the collection.
 */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Album, Identity, MaskState, PreferencesChange, ResultId } from '../../../preload/contract';
import type { CollectedPicture } from '../../domain/collected-picture';
import { outlineOfResult } from '../../domain/followed-selection';
import type { ListInOrder } from '../../domain/list-in-order';
import { useLookedAt } from '../../domain/looked-at';
import type { ActiveItem } from '../../domain/revealing';
import { type Selection, textOfSelection } from '../../domain/selection';
import { WithSelectionBar } from '../../domain/selection-bar';
import type { SelectionState } from '../../domain/selection-controller';
import { useOutlineSelection } from '../../domain/use-outline-selection';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { TileFrame } from '../../ui/tile';
import { type Compared, useCompared } from './compared';
import { urlInWindow } from './large-url';
import { LargeView } from './lazy-large-view';
import { useHiddenPictures } from './hidden-pictures';
import { usePictureActions } from './picture-actions';
import { useMemoryIn } from './memory-in-list';
import { useKeptShapes, useListShapes } from './list-shapes';
import { SERVICE_ORDER } from './shown-order';
import { usePictureLayout } from './picture-layout';
import { PictureTile } from './picture-tile';
import { usePreloadedImages } from './preloaded-images';
import { useReturnToTile } from './return-to-tile';
import type { ViewerLocation } from './album-screen-props';
import type { DifferencesOf, ViewerChoices } from './viewer-props';
import { useActivePicture } from './use-active-picture';
import { useTitleTypeAhead } from './title-type-ahead';
import { useWanted } from './wanted-pictures';

/** The list as main names it. */
export interface OpenedList {
  readonly resultId: ResultId;
  /** What is selected at first. */
  readonly selection: SelectionState;
}

export interface PictureCollectionProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  /** For screen readers. */
  readonly label: string;
  readonly total: number;
  /** Width divided by height of each picture; null unless the service states all of them. */
  readonly aspectRatios: ArrayLike<number> | null;
  /** Returns undefined until the picture is loaded. */
  readonly pictureAt: (index: number) => CollectedPicture | undefined;
  readonly opened: OpenedList;
  /** Which pictures stay chosen and in view when `pictureAt` has them at other indexes. */
  readonly list?: ListInOrder;
  /** Called with the pictures to load: the visible ones, and those that the viewer needs. `active`: the chosen one. */
  readonly onWanted: (indexes: readonly number[], active: number) => void;
  readonly isBusy: boolean;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  readonly hasFocusAtStart: boolean;
  readonly viewer: ViewerLocation;
  readonly viewerChoices: ViewerChoices;
  readonly onViewerChoices: (change: PreferencesChange) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  /** Shows the picture where its album has it. */
  readonly onOpenInAlbum: (picture: CollectedPicture) => void;
  /** Called with the selected picture. */
  readonly onSelected: (selected: CollectedPicture | null) => void;
  readonly inspector: (selected: CollectedPicture | undefined) => ReactNode;
  readonly infoOverlay: (shown: CollectedPicture) => ReactNode;
  readonly differences: DifferencesOf;
}

export function PictureCollection(props: PictureCollectionProps): ReactNode {
  const { identity, mask, total, aspectRatios, pictureAt, rowHeightPx, list, viewer, opened } = props;
  const memory = useMemoryIn(list, props.memory);
  const [chosen, setChosen] = useState({ memory, index: viewer.picture ?? memory.view.activeIndex });
  const activeIndex = chosen.memory === memory ? chosen.index : memory.view.activeIndex;
  const [origin, setOrigin] = useState<DOMRect | null>(null);
  const [ahead, setAhead] = useState<number | null>(null);
  const opening = usePreloadedImages();
  const stage = useRef<HTMLDivElement>(null);
  const isViewing = viewer.picture !== null;
  const active = Math.min(viewer.picture ?? activeIndex, Math.max(0, total - 1));
  const [compared, setCompared] = useCompared(isViewing ? active : null, total);
  const shapes = useListShapes(identity, opened.resultId);
  const { layout, setWidthPx, longEdgeOf } = usePictureLayout({
    total,
    aspectRatios,
    rowHeightPx,
    shapes,
    order: SERVICE_ORDER,
    hasHeadings: false,
  });
  const shown = pictureAt(active);
  const summaryAt = useCallback((index: number) => pictureAt(index)?.summary, [pictureAt]);
  const albumAt = useCallback((index: number) => pictureAt(index)?.album, [pictureAt]);
  const choose = useCallback(
    (index: number) => {
      memory.keep({ activeIndex: index });
      setChosen({ memory, index });
    },
    [memory],
  );
  const open = (index: number, together: Compared | null = null): void => {
    choose(index);
    const picture = pictureAt(index);
    if (picture && !together) opening.wantOne(urlInWindow({ identity, mask, album: picture.album }, picture.summary));
    setOrigin(stage.current?.querySelector(`[data-index="${index}"]`)?.getBoundingClientRect() ?? null);
    const show = (): void => {
      viewer.open(index);
      if (together) setCompared(together);
    };
    // The grid and the inspector stay until the large view can be shown, unless the person has left by then.
    if (LargeView.isLoaded()) show();
    else void LargeView.load().then(() => stage.current && show());
  };
  const renderTile = useCallback(
    (index: number) => {
      const picture = pictureAt(index);
      return picture ? (
        <PictureTile
          summary={picture.summary}
          isMissing={false}
          identity={identity}
          albumId={picture.album.id}
          mask={mask}
          longEdgePx={longEdgeOf(index)}
          index={index}
          shapes={shapes}
          albumName={mask.areTitlesMasked ? '' : picture.album.name}
        />
      ) : (
        <TileFrame isLoading />
      );
    },
    [pictureAt, identity, mask, longEdgeOf, shapes],
  );
  const album = shown?.album ?? NO_ALBUM;
  const openInAlbum = (index: number): void => {
    const picture = pictureAt(index);
    if (picture) props.onOpenInAlbum(picture);
  };
  const typeAhead = useTitleTypeAhead(summaryAt, mask.areTitlesMasked);
  const noteClosing = useReturnToTile(stage, isViewing, active);
  useActivePicture(props.onActiveItem, shown?.album, shown?.summary);
  const { onSelected } = props;
  useEffect(() => onSelected(shown ?? null), [shown, onSelected]);
  useLookedAt(identity.key, isViewing ? shown?.album.id : undefined, shown?.summary);
  const tell = useWanted(
    { total, active, onWanted: props.onWanted },
    isViewing
      ? [active - 1, active, active + 1, ...(compared?.pictures ?? []), ...(ahead === null ? [] : [ahead])]
      : [active],
  );
  useKeptShapes(shapes, pictureAt, tell.range);
  const whileArranging = useHiddenPictures(shapes, {
    visible: tell.range,
    summaries: useMemo(() => ({ at: summaryAt }), [summaryAt]),
    order: SERVICE_ORDER,
  });
  const { resultId } = opened;
  const selected = useOutlineSelection({
    identity: identity.key,
    outline: outlineOfResult(resultId),
    start: opened.selection,
    mask,
    total: props.isBusy ? null : total,
    idAt: useCallback((index) => pictureAt(index)?.summary.id, [pictureAt]),
    visible: tell.range,
    isInFront: !isViewing,
    picturesOf: useCallback(
      (selection: Selection) => ({ kind: 'result', resultId, indexes: textOfSelection(selection) }) as const,
      [resultId],
    ),
    compare: (pictures) => open(pictures[0] ?? active, { pictures, active: 0 }),
  });
  const actions = usePictureActions({
    identity,
    album,
    albumAt,
    mask,
    summaryAt,
    onOpen: open,
    onOpenInAlbum: openInAlbum,
    togetherWith: selected.togetherWith,
  });
  const inspector = props.inspector(shown);
  return (
    <div ref={stage} {...whileArranging} style={{ ...whileArranging.style, display: 'contents' }}>
      <WithSelectionBar bar={selected.bar}>
        <WindowedGrid
          label={props.label}
          layout={layout}
          activeIndex={active}
          memory={memory}
          orderKey={list?.key ?? ''}
          selection={selected.forGrid}
          typeAhead={typeAhead}
          isBusy={props.isBusy}
          hasFocusAtStart={props.hasFocusAtStart}
          onActiveChange={choose}
          onVisibleChange={tell.visible}
          onWidth={setWidthPx}
          onOpen={open}
          onHold={(index) => actions.hold(index, longEdgeOf(index))}
          onMenu={actions.openMenu}
          onDrag={(index) => {
            if (!selected.drag(index)) actions.drag(index);
          }}
          renderTile={renderTile}
        />
      </WithSelectionBar>
      {actions.menu}
      {isViewing && total > 0 && (
        <LargeView
          identity={identity}
          album={album}
          albumAt={albumAt}
          mask={mask}
          index={active}
          total={total}
          summaryAt={summaryAt}
          onOpenInAlbum={openInAlbum}
          tileLongEdgePx={longEdgeOf(active)}
          origin={origin}
          opening={opening}
          inspector={inspector}
          infoOverlay={(summary) => {
            const of = [active, ...(compared?.pictures ?? [])].map(pictureAt).find((each) => each?.summary === summary);
            return of && props.infoOverlay(of);
          }}
          choices={props.viewerChoices}
          onChoices={props.onViewerChoices}
          onFilmstrip={tell.inFilmstrip}
          onAhead={setAhead}
          onMove={(index) => {
            choose(index);
            viewer.show(index);
          }}
          onClose={() => {
            noteClosing();
            viewer.close();
          }}
          compared={compared}
          onCompared={setCompared}
          differences={props.differences}
        />
      )}
    </div>
  );
}

/** Stands for the album until the picture is loaded. */
const NO_ALBUM: Album = {
  id: ' ' as Album['id'], // no service has such an ID, so no request can name it
  name: '',
  description: null,
  pictureCount: null,
  categoryPath: [],
  updatedAt: null,
  cover: { state: 'none' },
  kind: 'album',
};
