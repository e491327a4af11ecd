/**
 * The pictures of one album: a justified grid, or even tiles as long as their shapes are unknown, and the viewer above it.
 */
import { useQuery } from '@tanstack/react-query';
import { Images } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  Album,
  AlbumId,
  Identity,
  MaskState,
  OwnerId,
  PictureSummary,
  PreferencesChange,
} from '../../../preload/contract';
import { causeOf } from '../../../preload/contract/mask-rule';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { useLookedAt } from '../../domain/looked-at';
import { rulesOf } from '../../domain/masking';
import type { PasswordNeed } from '../../domain/password-need';
import { usePasswordNeed } from '../../domain/password-need';
import type { ActiveItem } from '../../domain/revealing';
import { useBlockingError } from '../../domain/blocking-error';
import { textOfSelection, type Selection } from '../../domain/selection';
import { WithSelectionBar } from '../../domain/selection-bar';
import { useOutlineSelection } from '../../domain/use-outline-selection';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { WindowedGrid } from '../../ui/grid/windowed-grid';
import { type Refresh, RefreshButton } from '../../domain/refresh-button';
import { ErrorNotice, failureKey, RetryButton } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { PasswordNotice } from '../../ui/password-notice';
import { Strip } from '../../ui/strip';
import { usePictureActions } from './picture-actions';
import { PictureTile } from './picture-tile';
import { useAlbumShapes, usePictureLayout } from './picture-layout';
import { useReturnToTile } from './return-to-tile';
import { outlineQuery, useSummaries } from './queries';
import { useCompared } from './compared';
import { LargeView } from './lazy-large-view';
import type { DifferencesOf, ViewerChoices } from './viewer-props';
import { StageBody } from '../../ui/stage';

export interface AlbumScreenProps {
  readonly identity: Identity;
  readonly album: Album;
  readonly mask: MaskState;
  /** Null if no owner's list contains the album. */
  readonly ownerId: OwnerId | null;
  /** One of the identity's orders; undefined for the service's default. */
  readonly orderBy: string | undefined;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  readonly viewer: ViewerLocation;
  readonly viewerChoices: ViewerChoices;
  readonly onViewerChoices: (change: PreferencesChange) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  /** Reports whether any picture seen so far is masked when no lease reveals it. */
  readonly onHasMasked: (hasMasked: boolean) => void;
  readonly refresh: Refresh;
  /** Renders the inspector beside the grid for the selected picture. */
  readonly inspector: (selected: PictureSummary | undefined) => ReactNode;
  /** Renders a few details above the picture in the viewer. */
  readonly infoOverlay: (shown: PictureSummary) => ReactNode;
  /** Renders in its place how the compared pictures differ. */
  readonly differences: DifferencesOf;
}

/** The picture shown large above the grid, and the steps to others. */
export interface ViewerLocation {
  /** Index of the picture; null if none is shown large. */
  readonly picture: number | null;
  readonly open: (picture: number) => void;
  /** Shows another picture without a step in the history. */
  readonly show: (picture: number) => void;
  readonly close: () => void;
}

export function AlbumScreen(props: AlbumScreenProps): ReactNode {
  const { identity, album, orderBy } = props;
  useOpening(identity, album.id);
  const query = useQuery(outlineQuery(identity, album.id, orderBy));
  const outline = query.data;
  const total = outline?.total ?? album.pictureCount ?? 0;
  const error = useBlockingError(query);
  const need = usePasswordNeed(error, outline !== undefined);
  if (error || need) {
    const retry = (): void => void query.refetch();
    return (
      <StageBody>
        {need && <AlbumPassword {...props} need={need} isBusy={query.isFetching} onRetry={retry} />}
        {!need && <ErrorNotice words={describeError(toAppError(error))} onRetry={retry} />}
      </StageBody>
    );
  }
  if (outline && total === 0) {
    return (
      <StageBody>
        <Notice
          icon={Images}
          title={t('pictures.emptyTitle')}
          action={<RefreshButton isPrimary refresh={props.refresh} />}
        >
          {t('pictures.emptyText')}
        </Notice>
      </StageBody>
    );
  }
  return <PictureGrid {...props} total={total} aspectRatios={outline?.aspectRatios ?? null} isBusy={!outline} />;
}

/** Reports every opening to main, even if all of the album's data is cached. */
function useOpening({ key }: Identity, albumId: AlbumId): void {
  useEffect(() => {
    // Errors are ignored: if the opening cannot be recorded, main refuses the album's data too.
    api.albums.opened({ identity: key, albumId }).catch(() => undefined);
  }, [key, albumId]);
}

interface AlbumPasswordProps extends AlbumScreenProps {
  readonly need: PasswordNeed;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

function AlbumPassword({ identity, album, ownerId, need, isBusy, onRetry }: AlbumPasswordProps): ReactNode {
  const words = describeError(need);
  const scopes = [
    { id: 'album', label: t('pictures.passwordOfAlbum') },
    { id: 'site', label: t('pictures.passwordOfSite') },
  ];
  const unlock = (scope: string, password: string): Promise<unknown> =>
    scope === 'site' && ownerId !== null
      ? api.owners.unlock({ identity: identity.key, ownerId, sitePassword: password })
      : api.albums.unlock({ identity: identity.key, albumId: album.id, password });
  return (
    <PasswordNotice
      title={words.title}
      explanation={words.explanation}
      wasWrong={need.wasWrong}
      isBusy={isBusy}
      scopes={scopes.filter(({ id }) =>
        ownerId === null ? id === 'album' : need.scope === 'either' || need.scope === id,
      )}
      onSubmit={(scope, password) => void unlock(scope, password).then(onRetry)}
    />
  );
}

interface PictureGridProps extends AlbumScreenProps {
  readonly total: number;
  readonly aspectRatios: ArrayLike<number> | null;
  readonly isBusy: boolean;
}

function PictureGrid(props: PictureGridProps): ReactNode {
  const { identity, album, mask, orderBy, rowHeightPx, memory, viewer, total, aspectRatios } = props;
  const [activeIndex, setActiveIndex] = useState(viewer.picture ?? memory.view.activeIndex);
  const isViewing = viewer.picture !== null;
  const [origin, setOrigin] = useState<DOMRect | null>(null);
  const [visible, tellVisible] = useVisibleRange();
  const [inFilmstrip, tellFilmstrip] = useVisibleRange();
  const [ahead, setAhead] = useState<number | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const shapes = useAlbumShapes(identity, album.id, orderBy);
  const { layout, setWidthPx, longEdgeOf } = usePictureLayout({ total, aspectRatios, rowHeightPx, shapes });
  const active = Math.min(viewer.picture ?? activeIndex, Math.max(0, total - 1));
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
  const summaries = useSummaries({ identity, albumId: album.id, mask, orderBy }, props.isBusy ? 0 : total, soonWanted);
  const choose = useCallback(
    (index: number) => {
      memory.keep({ activeIndex: index });
      setActiveIndex(index);
    },
    [memory],
  );
  const open = (index: number): void => {
    choose(index);
    setOrigin(stage.current?.querySelector(`[data-index="${index}"]`)?.getBoundingClientRect() ?? null);
    viewer.open(index);
  };
  const renderTile = useCallback(
    (index: number) => (
      <PictureTile
        summary={summaries.at(index)}
        isMissing={summaries.isMissing(index)}
        identity={identity}
        albumId={album.id}
        mask={mask}
        longEdgePx={longEdgeOf(index)}
        index={index}
        shapes={shapes}
      />
    ),
    [summaries, identity, album.id, mask, longEdgeOf, shapes],
  );
  const actions = usePictureActions({ identity, album, mask, summaryAt: summaries.at, onOpen: open });
  const selected = useOutlineSelection({
    identity: identity.key,
    outline: `album ${album.id} ${orderBy ?? ''}`,
    mask,
    total: props.isBusy ? null : total,
    idAt: useCallback((index) => summaries.at(index)?.id, [summaries]),
    visible,
    isInFront: !isViewing,
    picturesOf: useCallback(
      (selection: Selection) =>
        ({ kind: 'album', albumId: album.id, orderBy, total, indexes: textOfSelection(selection) }) as const,
      [album.id, orderBy, total],
    ),
    compare: (pictures) => {
      const [first = active] = pictures;
      open(first);
      setCompared({ pictures, active: 0 });
    },
  });
  const noteClosing = useReturnToTile(stage, isViewing, active);
  useActiveItem(props, summaries.at(active));
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
      <StageBody ref={stage}>
        {summaries.error && failure && (
          <Strip
            isAlert
            action={<RetryButton key={failureKey(summaries.error)} waitMs={failure.waitMs} onRetry={summaries.retry} />}
          >
            {t('pictures.someMissing', { problem: failure.title })}
          </Strip>
        )}
        <WithSelectionBar bar={selected.bar}>
          <WindowedGrid
            label={t('pictures.gridLabel', { name: album.name })}
            layout={layout}
            activeIndex={active}
            memory={memory}
            selection={selected.forGrid}
            isBusy={props.isBusy}
            hasFocusAtStart
            onActiveChange={choose}
            onVisibleChange={tellVisible}
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
            inspector={inspector}
            infoOverlay={props.infoOverlay}
            choices={props.viewerChoices}
            onChoices={props.onViewerChoices}
            onFilmstrip={tellFilmstrip}
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
      </StageBody>
      {!isViewing && inspector}
    </>
  );
}

function useActiveItem({ album, onActiveItem }: PictureGridProps, summary: PictureSummary | undefined): void {
  useEffect(() => {
    const isThere = summary?.availability === 'available';
    onActiveItem(
      isThere
        ? {
            title: summary.title,
            what: { kind: 'picture', albumId: album.id, pictureId: summary.id },
            of: summary,
            album,
          }
        : null,
    );
    return () => onActiveItem(null);
  }, [album, summary, onActiveItem]);
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

/** `to` is exclusive. */
interface VisibleRange {
  readonly from: number;
  readonly to: number;
}

function useVisibleRange(): readonly [VisibleRange, (from: number, to: number) => void] {
  const [visible, setVisible] = useState<VisibleRange>({ from: 0, to: 0 });
  const tell = useCallback((from: number, to: number) => {
    setVisible((former) => (former.from === from && former.to === to ? former : { from, to }));
  }, []);
  return [visible, tell];
}

function indexesOf({ from, to }: VisibleRange): number[] {
  return Array.from({ length: to - from }, (_none, offset) => from + offset);
}
