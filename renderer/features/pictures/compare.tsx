/**
 * Two to four pictures side by side, zoomed and moved together. Each pane shows its picture in the form that the mask
 * permits, as the viewer does; keys and reveals act on the active pane.
 */
import { ArrowRightLeft, GalleryThumbnails, Link2, Link2Off, Plus, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMosaicShapes } from '../../domain/mosaic-shapes';
import { componentKeysView } from '../../domain/command-view';
import { findComponentKey } from '../../domain/key-commands';
import { WaitStrip } from '../../domain/wait-strip';
import { belongsToControl } from '../../ui/control-keys';
import { IconButton } from '../../ui/icon-button';
import { joinClasses } from '../../ui/join-classes';
import { t } from '../../ui/language';
import { asksForMenu } from '../../ui/menu';
import { Modal } from '../../ui/modal';
import { PLATFORM } from '../../ui/platform';
import { usePressAndHold } from '../../ui/press-and-hold';
import { StripSlot } from '../../ui/strip';
import { ComparePane } from './compare-pane';
import { addCompared, type Compared, removeCompared, stepTarget, swapCompared, withActive } from './compared';
import { Filmstrip } from './filmstrip';
import { useSlidTo } from './slid-to';
import { useFullScreen } from './full-screen';
import { usePaneColumns } from './pane-columns';
import type { PaneZooms } from './pane-zooms';
import { usePictureActions } from './picture-actions';
import type { KnownSize } from './picture-size';
import { keyTarget, unzoom } from './viewer';
import { MoreButton } from './viewer-bar';
import { ViewerFoot } from './viewer-foot';
import { type DifferencesOf, propsAt, type ViewerProps } from './viewer-props';
import { viewerToggles } from './viewer-toggles';
import { canZoom, pressZoomKey, turnEntries } from './viewer-zoom';
import styles from './compare.module.css';
import viewerStyles from './viewer.module.css';

export interface CompareProps extends ViewerProps {
  readonly compared: Compared;
  /** Null changes nothing. One picture ends the comparison. */
  readonly onCompared: (compared: Compared | null) => void;
  /** Shows the active picture alone. */
  readonly onEnd: () => void;
  /** Whether it was started from selected pictures, to which Escape returns. */
  readonly isFromSelection: boolean;
  readonly differences: DifferencesOf;
  readonly zooms: PaneZooms;
  /** Shows these pictures one after another. */
  readonly onSlideshow: () => void;
}

export function Compare(props: CompareProps): ReactNode {
  const { compared, onCompared, onEnd, isFromSelection, onSlideshow, summaryAt, total, choices, onChoices } = props;
  const { pictures, active } = compared;
  const leave = isFromSelection ? props.onClose : onEnd;
  const index = pictures[active] ?? 0;
  const root = useRef<HTMLDialogElement>(null);
  const panes = useRef<HTMLDivElement>(null);
  const activePane = useRef<HTMLElement>(null);
  const summaries = pictures.map(summaryAt);
  const summary = summaries[active];
  const [slidTo, slide] = useSlidTo(index);
  const { panes: zoomed, link, isLinked, toggleLink } = props.zooms;
  const control = zoomed[active]?.control;
  const [size, setSize] = useState<KnownSize | null>(null);
  const holding = usePressAndHold();
  // Ends a peek when another picture is active.
  useEffect(() => holding.release, [holding, summary?.id]);
  const maskedRatioOf = useMosaicShapes();
  const ratios = pictures.map((picture, pane) => {
    const { width = null, height = null, id } = summaries[pane] ?? {};
    return width && height ? width / height : id && maskedRatioOf(propsAt(props, picture).album.id, id);
  });
  const columns = usePaneColumns(panes, ratios);
  const screen = useFullScreen();
  const toggles = viewerToggles(choices, onChoices);
  const actions = usePictureActions({
    ...props,
    onOpen: null,
    onCompare: null,
    furtherEntries: [
      { id: 'slideshow', ...componentKeysView('slideshow'), run: onSlideshow },
      ...(control && canZoom(summary) ? turnEntries(control) : []),
      ...toggles.entries,
      screen.entry,
    ],
  });
  const added = addCompared(compared, total);
  const goTo = (pane: number, target: number): void =>
    onCompared(withActive({ pictures, active: pane }, stepTarget(compared, pane, target, total)));
  const ofKeys = {
    compare: onEnd,
    ...toggles.actions,
    'full-screen': screen.toggle,
    'add-compared': () => onCompared(added),
    'remove-compared': () => onCompared(removeCompared(compared, active)),
    'swap-compared': () => onCompared(swapCompared(compared)),
    'link-zoom': toggleLink,
    slideshow: onSlideshow,
  };
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isInPane = activeElement?.closest('[data-active]') ?? !root.current?.contains(activeElement);
    if (isInPane && !activePane.current?.contains(activeElement)) activePane.current?.focus({ preventScroll: true });
    // `pictures`: a swap moves the focused pane, which ends its focus.
  }, [active, pictures]);
  useLayoutEffect(() => activePane.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && ((control && unzoom(control)) || screen.leave())) {
      event.preventDefault();
      return;
    }
    if (belongsToControl(event)) return;
    if (asksForMenu(event)) {
      event.preventDefault();
      const { left = 0, top = 0 } = activePane.current?.getBoundingClientRect() ?? {};
      actions.openMenu(index, { x: left + 16, y: top + 48 });
      return;
    }
    const ids = Object.keys(ofKeys) as (keyof typeof ofKeys)[]; // `Object.keys` returns strings.
    const pressed = screen.isKey(event) ? 'full-screen' : findComponentKey(ids, event, PLATFORM);
    if (pressed) {
      event.preventDefault();
      if (!event.repeat) ofKeys[pressed]();
      return;
    }
    if (control && canZoom(summary) && pressZoomKey(event, control)) return;
    const target = keyTarget(event, index, total);
    if (target === null) return;
    event.preventDefault();
    goTo(active, target);
  };
  return (
    <Modal
      dialogRef={root}
      className={joinClasses(viewerStyles['root'], styles['root'])}
      isWhole
      isViewer
      label={t('compare.label', { count: pictures.length })}
      onKeyDown={onKeyDown}
      onClose={leave}
    >
      <div className={viewerStyles['main']}>
        <header className={viewerStyles['bar']}>
          <IconButton
            icon={X}
            {...componentKeysView(isFromSelection ? 'close-viewer' : 'end-comparison')}
            onClick={leave}
          />
          <h2 className={viewerStyles['title']}>{t('compare.label', { count: pictures.length })}</h2>
          <IconButton
            icon={isLinked ? Link2 : Link2Off}
            {...componentKeysView('link-zoom')}
            isPressed={isLinked}
            onClick={toggleLink}
          />
          <IconButton
            icon={ArrowRightLeft}
            {...componentKeysView('swap-compared')}
            onClick={() => onCompared(swapCompared(compared))}
          />
          <IconButton
            icon={Plus}
            {...componentKeysView('add-compared')}
            isDisabled={!added}
            onClick={() => onCompared(added)}
          />
          <IconButton
            icon={GalleryThumbnails}
            {...componentKeysView('filmstrip')}
            isPressed={choices.showsFilmstrip}
            onClick={toggles.actions.filmstrip}
          />
          {summary?.availability === 'available' && <MoreButton onMenu={(at) => actions.openMenu(index, at)} />}
        </header>
        <div className={viewerStyles['strips']}>
          <StripSlot>
            <WaitStrip identity={props.identity.key} />
          </StripSlot>
        </div>
        <div ref={panes} className={styles['panes']} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
          {pictures.map((picture, pane) => {
            const own = zoomed[pane];
            return (
              own && (
                <ComparePane
                  key={own.key}
                  {...propsAt(props, picture)}
                  index={picture}
                  isActive={pane === active}
                  activePane={activePane}
                  actions={actions}
                  control={own.control}
                  link={link}
                  onActivate={() => onCompared({ pictures, active: pane })}
                  onSize={setSize}
                  onMove={(target) => goTo(pane, target)}
                  onRemove={() => onCompared(removeCompared(compared, pane))}
                />
              )
            );
          })}
        </div>
        {control && (
          <ViewerFoot
            {...propsAt(props, index)}
            index={index}
            summary={summary}
            slidTo={slidTo}
            actions={actions}
            holding={holding}
            isOfPane
            zoom={{ control, isKept: true, keep: null, isExact: size?.isExact ?? false, pictureSize: { size } }}
          />
        )}
        {choices.showsFilmstrip && (
          <Filmstrip {...props} index={index} compared={pictures} slidTo={slidTo} onSlide={slide} />
        )}
      </div>
      {props.differences(
        pictures.map((picture, at) => ({ albumId: propsAt(props, picture).album.id, summary: summaries[at] })),
        active,
      )}
      {actions.menu}
    </Modal>
  );
}
