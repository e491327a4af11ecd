/**
 * The viewer: one large picture above the grid, which stays unchanged. Shows the tile's rendition immediately, then the
 * best size for the window, and prefetches the neighbours.
 */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PictureId, PictureSummary } from '../../../preload/contract';
import type { Masking } from '../../domain/masking';
import { WaitStrip } from '../../domain/wait-strip';
import { componentKeysView } from '../../domain/command-view';
import { findComponentKey, isComponentKey } from '../../domain/key-commands';
import { belongsToControl } from '../../ui/control-keys';
import type { IconButtonProps } from '../../ui/icon-button';
import { IconButton } from '../../ui/icon-button';
import { asksForMenu } from '../../ui/menu';
import { Modal } from '../../ui/modal';
import { PLATFORM } from '../../ui/platform';
import { usePressAndHold } from '../../ui/press-and-hold';
import { StripSlot } from '../../ui/strip';
import { Filmstrip } from './filmstrip';
import { useSlidTo } from './slid-to';
import { useGrowth } from './grow-from-tile';
import { maskingIn } from './large-url';
import { usePictureActions } from './picture-actions';
import { useFullScreen } from './full-screen';
import { useSlideshow } from './slideshow';
import { slideshowStage, type VideoProgress } from './slideshow-stage';
import { type PictureSize, usePictureSize } from './use-picture-size';
import { useStillness } from './use-stillness';
import { ViewerBar } from './viewer-bar';
import { ViewerFoot } from './viewer-foot';
import { ViewerHint } from './viewer-hint';
import { ViewerPanels } from './viewer-panels';
import type { ViewerProps } from './viewer-props';
import { longEdgeToHold, ViewerStage } from './viewer-stage';
import { viewerToggles } from './viewer-toggles';
import { canZoom, pressZoomKey, turnEntries, type ViewerZoom } from './viewer-zoom';
import { t } from '../../ui/language';
import { ZoomControl } from '../../ui/zoom/zoom-control';
import { joinClasses } from '../../ui/join-classes';
import { isSideKey, stepOf } from '../../ui/virtual/keys';
import styles from './viewer.module.css';

/** Pictures that the page keys skip. */
const PAGE = 10;
const KEYS = ['filmstrip', 'info-overlay', 'histogram', 'slideshow', 'compare'] as const;
const MODIFIER = /^(Alt|AltGraph|Control|Meta|Shift)$/;

export function Viewer(props: ViewerProps): ReactNode {
  const { index, total, summaryAt, choices, onChoices, onMove, onClose } = props;
  const root = useRef<HTMLDialogElement>(null);
  const summary = summaryAt(index);
  const zoom = useViewerZoom(props, summary);
  const [slidTo, slide] = useSlidTo(index);
  const compare = total > 1 ? (): void => props.onCompare(null) : null;
  const screen = useFullScreen();
  const toggles = viewerToggles(choices, onChoices);
  const actions = usePictureActions({
    ...props,
    onOpen: null,
    onCompare: compare,
    furtherEntries: [...(canZoom(summary) ? turnEntries(zoom.control) : []), ...toggles.entries, screen.entry],
  });
  const holding = usePressAndHold();
  const [isHinting] = useState(!choices.isViewerHintShown);
  const [settled, setSettled] = useState<PictureId | null>(null);
  const [progress, setProgress] = useState<VideoProgress | null>(null);
  const masking = summary && maskingIn(props, summary);
  const slideshow = useSlideshow({
    index,
    total,
    choices: choices.slideshow,
    stage: slideshowStage(summary, masking, settled, progress),
    viewer: root,
    onMove,
    onOver: props.onSlideshowOver,
  });
  const isStill = useStillness(slideshow.isPlaying);
  // A video has controls of its own at its lower edge.
  const isWhole = slideshow.isPlaying && summary?.kind === 'picture';
  const tellAhead = useEffectEvent((next: number | null) => props.onAhead(next));
  useEffect(() => tellAhead(slideshow.nextIndex), [slideshow.nextIndex]);
  useEffect(() => () => tellAhead(null), []);
  const ofKeys = {
    ...toggles.actions,
    'full-screen': screen.toggle,
    slideshow: slideshow.play,
    compare: () => compare?.(),
  };
  // Ends a peek when another picture is shown.
  useEffect(() => holding.release, [holding, summary?.id]);
  useLayoutEffect(() => {
    root.current?.focus();
  }, []);
  useGrowth(root, props.origin);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (slideshow.isPlaying && !event.repeat && !MODIFIER.test(event.key)) {
      slideshow.stop();
      // These only stop the slideshow; other keys have their own effect too.
      if (
        event.key === ' ' ||
        event.key === 'Enter' ||
        event.key === 'Escape' ||
        isComponentKey('slideshow', event, PLATFORM)
      ) {
        event.preventDefault();
        return;
      }
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && (unzoom(zoom.control) || screen.leave())) {
      event.preventDefault();
      return;
    }
    if (belongsToControl(event)) return;
    if (asksForMenu(event)) {
      event.preventDefault();
      const { left, top } = event.currentTarget.getBoundingClientRect();
      actions.openMenu(index, { x: left + 16, y: top + 56 });
      return;
    }
    const pressed = screen.isKey(event) ? 'full-screen' : findComponentKey(KEYS, event, PLATFORM);
    if (pressed) {
      event.preventDefault();
      if (!event.repeat) ofKeys[pressed]();
      return;
    }
    if (event.key === ' ' && event.target === root.current) {
      holding.pressKey(event, () =>
        actions.hold(index, longEdgeToHold(zoom.control, zoom.pictureSize, summary?.id, false)),
      );
      return;
    }
    if (canZoom(summary) && pressZoomKey(event, zoom.control)) return;
    const target = keyTarget(event, index, total);
    if (target === null) return;
    event.preventDefault();
    onMove(target);
  };
  return (
    <Modal
      dialogRef={root}
      className={styles['root']}
      isWhole
      isViewer
      label={nameOf(summary, masking)}
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      <div className={styles['main']} data-still={isStill && !actions.menu} data-whole={isWhole}>
        <ViewerBar
          title={summary?.title ?? ''}
          control={canZoom(summary) ? zoom.control : null}
          slideshow={slideshow}
          hasOthers={total > 1}
          showsFilmstrip={choices.showsFilmstrip}
          onFilmstrip={toggles.actions.filmstrip}
          onCompare={compare}
          onMenu={summary?.availability === 'available' ? (at) => actions.openMenu(index, at) : null}
          onClose={onClose}
        />
        <div className={styles['strips']}>
          <StripSlot>
            <WaitStrip identity={props.identity.key} />
          </StripSlot>
        </div>
        <div className={styles['middle']}>
          <ViewerStage
            {...props}
            summary={summary}
            actions={actions}
            holding={holding}
            onSettled={setSettled}
            isWhole={isWhole}
            slideshow={
              slideshow.isPlaying
                ? {
                    nextIndex: slideshow.nextIndex,
                    hasSound: choices.slideshow.hasSound,
                    onVideoProgress: (id, seconds) => setProgress({ id, seconds }),
                  }
                : null
            }
            {...zoom}
          />
          <Step
            side="previous"
            icon={ChevronLeft}
            {...componentKeysView('previous')}
            isDisabled={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <Step
            side="next"
            icon={ChevronRight}
            {...componentKeysView('next')}
            isDisabled={index === total - 1}
            onClick={() => onMove(index + 1)}
          />
        </div>
        <ViewerFoot {...props} summary={summary} slidTo={slidTo} actions={actions} holding={holding} zoom={zoom} />
        <ViewerPanels {...props} summary={summary} />
        {choices.showsFilmstrip && total > 1 && <Filmstrip {...props} slidTo={slidTo} onSlide={slide} />}
        {isHinting && <ViewerHint onShown={() => onChoices({ isViewerHintShown: true })} />}
      </div>
      {props.inspector}
      {actions.menu}
    </Modal>
  );
}

function useViewerZoom(
  props: ViewerProps,
  summary: PictureSummary | undefined,
): ViewerZoom & { readonly pictureSize: PictureSize } {
  const { choices, onChoices } = props;
  const [control] = useState(() => new ZoomControl());
  const isKept = choices.keepsZoom;
  const keep = (keepsZoom: boolean): void => onChoices({ keepsZoom });
  const latestKept = useRef(isKept);
  useLayoutEffect(() => {
    latestKept.current = isKept;
  }, [isKept]);
  useLayoutEffect(() => control.startPicture(latestKept.current, summary?.id), [control, summary?.id]);
  const pictureSize = usePictureSize(props, summary, control);
  return { control, isKept, keep, isExact: pictureSize.size?.isExact ?? false, pictureSize };
}

export function nameOf(summary: PictureSummary | undefined, masking: Masking | undefined): string {
  if (!summary) return t('pictures.picture');
  const { title } = summary;
  return masking?.isMasked && masking.words
    ? t('viewer.labelMasked', { title, reason: masking.words })
    : t('viewer.label', { title });
}

/** Escape first fits the picture. Returns false if it is fitted already. */
export function unzoom(control: ZoomControl): boolean {
  if (control.view.mode === 'fit') return false;
  control.fit();
  return true;
}

function Step({ side, ...button }: IconButtonProps & { readonly side: 'previous' | 'next' }): ReactNode {
  return (
    <div className={joinClasses(styles['step'], side === 'previous' ? styles['previous'] : styles['next'])}>
      <IconButton {...button} />
    </div>
  );
}

export function keyTarget({ key, currentTarget }: KeyboardEvent, index: number, total: number): number | null {
  // In a page written from right to left, the next picture is at the left, as in the grid.
  if (isSideKey(key)) return Math.max(0, Math.min(total - 1, index + stepOf(key, currentTarget)));
  switch (key) {
    case 'PageUp':
      return Math.max(0, index - PAGE);
    case 'PageDown':
      return Math.min(total - 1, index + PAGE);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
