/** The grid of an album's pictures, in the order that the person chose, and the viewer above it. */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { causeOf } from '../../../preload/contract/mask-rule';
import { toAppError } from '../../api/api-error';
import { isUsual, useArrangement } from '../../domain/arrangement';
import { describeError } from '../../domain/describe-error';
import { useLookedAt } from '../../domain/looked-at';
import { rulesOf } from '../../domain/masking';
import { type Selection, textOfSelection } from '../../domain/selection';
import { WithSelectionBar } from '../../domain/selection-bar';
import { SomeMissingStrip } from '../../domain/some-missing-strip';
import { useOutlineSelection } from '../../domain/use-outline-selection';
import type { GridPosition } from '../../ui/grid/grid-memory';
import { GridScroll } from '../../ui/grid/grid-scroll';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { StageBody } from '../../ui/stage';
import type { AlbumScreenProps } from './album-screen-props';
import { type Compared, useCompared } from './compared';
import { BesideScrubber, DateScrubber } from './date-scrubber';
import { useActivePicture } from './use-active-picture';
import { useHiddenPictures } from './hidden-pictures';
import { urlInWindow } from './large-url';
import { LargeView } from './lazy-large-view';
import { OrderNote } from './order-note';
import { usePictureActions } from './picture-actions';
import { useAlbumShapes, usePictureLayout } from './picture-layout';
import { PictureTile } from './picture-tile';
import { PlacesMemory } from './places-memory';
import { useSummaries } from './queries';
import { usePreloadedImages } from './preloaded-images';
import { useReturnToTile } from './return-to-tile';
import type { ShownOrder } from './shown-order';
import { usePictureGroups } from './use-picture-groups';
import { useTitleTypeAhead } from './title-type-ahead';
import { useShownOrder } from './use-shown-order';
import { indexesOf, useVisibleRange } from './visible-range';

export interface PictureGridProps extends AlbumScreenProps {
  readonly total: number;
  readonly aspectRatios: ArrayLike<number> | null;
  readonly isBusy: boolean;
  /** The first pictures are known, and the others follow. */
  readonly isArriving: boolean;
}

export function PictureGrid(props: PictureGridProps): ReactNode {
  const { identity, album, mask, orderBy, rowHeightPx, viewer, total } = props;
  const isViewing = viewer.picture !== null;
  const arrangement = useArrangement(props.arrangement);
  // In any other order, the first pictures of the service's order are not the first ones.
  const isWaiting = props.isBusy || (props.isArriving && !isUsual(arrangement));
  const aspectRatios = isWaiting ? null : props.aspectRatios;
  const shown = useShownOrder({
    identity,
    albumId: album.id,
    orderBy,
    mask,
    total: isWaiting ? 0 : total,
    arrangement,
    isHeld: isViewing,
  });
  const { order } = shown;
  const isBusy = isWaiting || shown.isPending;
  const memory = usePlaces(props.memory, order);
  const [chosen, setChosen] = useState({ order, place: memory.view.activeIndex });
  const activePlace = chosen.order === order ? chosen.place : memory.view.activeIndex;
  const [origin, setOrigin] = useState<DOMRect | null>(null);
  const [visible, tellVisible] = useVisibleRange();
  const [inFilmstrip, tellFilmstrip] = useVisibleRange();
  const [ahead, setAhead] = useState<number | null>(null);
  const opening = usePreloadedImages();
  const stage = useRef<HTMLDivElement>(null);
  const shapes = useAlbumShapes(identity, album.id, orderBy);
  const { layout, setWidthPx, longEdgeOf } = usePictureLayout({
    total,
    aspectRatios,
    rowHeightPx,
    shapes,
    order,
    hasHeadings: shown.hasHeadings,
  });
  const [scroll] = useState(() => new GridScroll());
  const viewed = viewer.picture === null ? null : order.placeOf(viewer.picture);
  const active = Math.min(viewed ?? activePlace, Math.max(0, total - 1));
  const [compared, setCompared] = useCompared(isViewing ? active : null, total);
  const wanted = useMemo(
    () => [
      ...indexesOf(visible),
      ...indexesOf(inFilmstrip),
      active - 1,
      active,
      active + 1,
      ...(compared?.pictures ?? []),
      ...(ahead === null ? [] : [ahead]),
    ],
    [visible, inFilmstrip, active, compared, ahead],
  );
  const soonWanted = useMemo(
    () => [...wanted, visible.from - PICTURES_AHEAD, visible.to + PICTURES_AHEAD],
    [wanted, visible],
  );
  // Waits for the total: a service without paging would otherwise send all pictures before their number.
  const summaries = useSummaries({ identity, albumId: album.id, mask, orderBy, order }, isBusy ? 0 : total, soonWanted);
  const whileArranging = useHiddenPictures(shapes, { visible, summaries, order });
  const choose = useCallback(
    (place: number) => {
      memory.keep({ activeIndex: place });
      setChosen({ order, place });
    },
    [memory, order],
  );
  /** The grid and the inspector stay until the large view can be shown, unless the person has left the album by then. */
  const open = (place: number, together: Compared | null = null): void => {
    choose(place);
    if (!together) opening.wantOne(urlInWindow({ identity, album, mask }, summaries.at(place)));
    setOrigin(stage.current?.querySelector(`[data-index="${place}"]`)?.getBoundingClientRect() ?? null);
    const show = (): void => {
      viewer.open(order.indexAt(place));
      if (together) setCompared(together);
    };
    if (LargeView.isLoaded()) show();
    else void LargeView.load().then(() => stage.current && show());
  };
  const renderTile = useCallback(
    (place: number) => (
      <PictureTile
        summary={summaries.at(place)}
        isMissing={summaries.isMissing(place)}
        identity={identity}
        albumId={album.id}
        mask={mask}
        longEdgePx={longEdgeOf(place)}
        index={order.indexAt(place)}
        shapes={shapes}
      />
    ),
    [summaries, identity, album.id, mask, longEdgeOf, shapes, order],
  );
  const selected = useOutlineSelection({
    identity: identity.key,
    outline: `album ${album.id} ${orderBy ?? ''}`,
    mask,
    places: order,
    total: isBusy ? null : total,
    idAt: useCallback((index) => summaries.at(index)?.id, [summaries]),
    visible,
    isInFront: !isViewing,
    picturesOf: useCallback(
      (selection: Selection) =>
        ({ kind: 'album', albumId: album.id, orderBy, total, indexes: textOfSelection(selection) }) as const,
      [album.id, orderBy, total],
    ),
    compare: (indexes) => {
      const pictures = indexes.map(order.placeOf);
      const [first = active] = pictures;
      open(first, { pictures, active: 0 });
    },
  });
  const { togetherWith } = selected;
  const actions = usePictureActions({ identity, album, mask, summaryAt: summaries.at, onOpen: open, togetherWith });
  const groups = usePictureGroups(order, total, selected);
  const typeAhead = useTitleTypeAhead(summaries.at, mask.areTitlesMasked);
  const noteClosing = useReturnToTile(stage, isViewing, active);
  useActivePicture(props.onActiveItem, album, summaries.at(active));
  useLookedAt(identity.key, isViewing ? album.id : undefined, summaries.at(active));
  useHasMasked(props, wanted.map(summaries.at));
  const inspector = props.inspector(summaries.at(active));
  const failure = summaries.error ? describeError(toAppError(summaries.error)) : null;
  if (failure && !failure.canRetry && !summaries.at(active)) {
    return (
      <StageBody>
        <ErrorNotice words={failure} onRetry={summaries.retry} />
      </StageBody>
    );
  }
  return (
    <>
      <StageBody ref={stage} {...whileArranging}>
        <SomeMissingStrip error={summaries.error} isRetrying={summaries.isRetrying} onRetry={summaries.retry} />
        <WithSelectionBar
          bar={selected.bar}
          note={
            <OrderNote {...{ identity, orderBy, total }} albumId={album.id} sortBy={arrangement.sortBy} state={shown} />
          }
        >
          <BesideScrubber
            scrubber={
              order.groups.length > 1 &&
              !isViewing && <DateScrubber groups={order.groups} layout={layout} scroll={scroll} />
            }
          >
            <WindowedGrid
              label={t('pictures.gridLabel', { name: album.name })}
              layout={layout}
              activeIndex={active}
              memory={memory}
              orderKey={order.key}
              selection={groups.selection}
              renderHeading={groups.renderHeading}
              scroll={scroll}
              typeAhead={typeAhead}
              isBusy={isBusy || props.isArriving}
              hasFocusAtStart
              onActiveChange={choose}
              onVisibleChange={tellVisible}
              onWidth={setWidthPx}
              onOpen={open}
              onHold={(index) => actions.hold(index, longEdgeOf(index))}
              onMenu={actions.openMenu}
              onDrag={(place) => {
                if (!selected.drag(place)) actions.drag(place);
              }}
              renderTile={renderTile}
            />
          </BesideScrubber>
        </WithSelectionBar>
        {actions.menu}
        {isViewing && (
          <LargeView
            identity={identity}
            album={album}
            mask={mask}
            index={active}
            total={total}
            summaryAt={summaries.at}
            tileLongEdgePx={longEdgeOf(active)}
            origin={origin}
            opening={opening}
            inspector={inspector}
            infoOverlay={props.infoOverlay}
            choices={props.viewerChoices}
            onChoices={props.onViewerChoices}
            onFilmstrip={tellFilmstrip}
            onAhead={setAhead}
            onMove={(index) => {
              choose(index);
              viewer.show(order.indexAt(index));
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
      </StageBody>
      {!isViewing && inspector}
    </>
  );
}

/** The position by places in the shown order. */
function usePlaces(saved: GridPosition, order: ShownOrder): PlacesMemory {
  const [orders, setOrders] = useState<{ readonly now: ShownOrder; readonly former: ShownOrder | null }>({
    now: order,
    former: null,
  });
  const former = orders.now === order ? orders.former : orders.now;
  if (orders.now !== order) setOrders({ now: order, former });
  return useMemo(() => new PlacesMemory(saved, order, former), [saved, order, former]);
}

function useHasMasked(
  { mask, identity, onHasMasked }: PictureGridProps,
  seen: readonly (PictureSummary | undefined)[],
): void {
  const rules = rulesOf(mask, identity.key);
  const hasMasked = seen.some(
    (summary) => summary?.availability === 'available' && causeOf(summary, rules, mask.level) !== null,
  );
  useEffect(() => {
    if (hasMasked) onHasMasked(true);
  }, [hasMasked, onHasMasked]);
  useEffect(() => () => onHasMasked(false), [onHasMasked]);
}

/** Pictures whose rows are read ahead, so that fast scrolling finds their colours: those of about 0.2 s at 12,000 px/s. */
const PICTURES_AHEAD = 60;
