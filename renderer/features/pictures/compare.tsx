/**
 * Two to four pictures side by side, zoomed and moved together. Each pane shows its picture in the form that the mask
 * permits, as the viewer does; keys and reveals act on the active pane.
 */
import { ArrowRightLeft, GalleryThumbnails, Link2, Link2Off, Plus, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { componentKeysView } from '../../domain/command-view';
import { findComponentKey } from '../../domain/key-commands';
import { WaitStrip } from '../../domain/wait-strip';
import { IconButton } from '../../ui/icon-button';
import { joinClasses } from '../../ui/join-classes';
import { t } from '../../ui/language';
import { asksForMenu } from '../../ui/menu';
import { Modal } from '../../ui/modal';
import { PLATFORM } from '../../ui/platform';
import { StripSlot } from '../../ui/strip';
import { ZoomControl } from '../../ui/zoom/zoom-control';
import { ZoomLink } from '../../ui/zoom/zoom-link';
import { ComparePane } from './compare-pane';
import {
  addCompared,
  type Compared,
  MOST_COMPARED,
  removeCompared,
  stepTarget,
  swapCompared,
  withActive,
} from './compared';
import { Filmstrip } from './filmstrip';
import { useFullScreen } from './full-screen';
import { usePaneColumns } from './pane-columns';
import { usePictureActions } from './picture-actions';
import { canZoom, keyTarget, MoreButton, unzoom } from './viewer';
import { type DifferencesOf, propsAt, type ViewerProps } from './viewer-props';
import { viewerToggles } from './viewer-toggles';
import { pressZoomKey, ZoomBar } from './viewer-zoom';
import styles from './compare.module.css';
import viewerStyles from './viewer.module.css';

export interface CompareProps extends ViewerProps {
  readonly compared: Compared;
  /** Null changes nothing. One picture ends the comparison. */
  readonly onCompared: (compared: Compared | null) => void;
  /** Shows the active picture alone. */
  readonly onEnd: () => void;
  readonly differences: DifferencesOf;
}

export function Compare(props: CompareProps): ReactNode {
  const { compared, onCompared, onEnd, summaryAt, total, choices, onChoices } = props;
  const { pictures, active } = compared;
  const index = pictures[active] ?? 0;
  const root = useRef<HTMLDialogElement>(null);
  const panes = useRef<HTMLDivElement>(null);
  const activePane = useRef<HTMLElement>(null);
  const summaries = pictures.map(summaryAt);
  const summary = summaries[active];
  const { controls, link, isLinked, toggleLink } = useLinkedZoom(active);
  const control = controls[active];
  const [isExact, setIsExact] = useState(false);
  const columns = usePaneColumns(panes, pictures.length, summaries.flatMap(aspectRatioOf));
  const screen = useFullScreen();
  const toggles = viewerToggles(choices, onChoices);
  const actions = usePictureActions({
    ...props,
    onOpen: null,
    onCompare: null,
    furtherEntries: [...toggles.entries, screen.entry],
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
  };
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isInPane = activeElement?.closest('[data-active]') ?? !root.current?.contains(activeElement);
    if (isInPane && !activePane.current?.contains(activeElement)) activePane.current?.focus({ preventScroll: true });
  }, [active, pictures.length]);
  useLayoutEffect(() => activePane.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && ((control && unzoom(control)) || screen.leave())) {
      event.preventDefault();
      return;
    }
    if (event.target instanceof Element && event.target.closest('aside, video, select, [role=menu]')) return;
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
      onClose={onEnd}
    >
      <div className={viewerStyles['main']}>
        <header className={viewerStyles['bar']}>
          <IconButton icon={X} {...componentKeysView('end-comparison')} onClick={onEnd} />
          <h2 className={viewerStyles['title']}>{t('compare.label', { count: pictures.length })}</h2>
          {control && canZoom(summary) && <ZoomBar control={control} isKept keep={null} isExact={isExact} />}
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
            const ownControl = controls[pane];
            return (
              ownControl && (
                <ComparePane
                  key={pane}
                  {...propsAt(props, picture)}
                  index={picture}
                  isActive={pane === active}
                  activePane={activePane}
                  actions={actions}
                  control={ownControl}
                  link={link}
                  onActivate={() => onCompared({ pictures, active: pane })}
                  onExact={setIsExact}
                  onMove={(target) => goTo(pane, target)}
                  onRemove={() => onCompared(removeCompared(compared, pane))}
                />
              )
            );
          })}
        </div>
        {choices.showsFilmstrip && <Filmstrip {...props} index={index} compared={pictures} />}
      </div>
      {props.differences(summaries, active)}
      {actions.menu}
    </Modal>
  );
}

interface LinkedZoom {
  /** One for each pane. */
  readonly controls: readonly ZoomControl[];
  readonly link: ZoomLink;
  readonly isLinked: boolean;
  readonly toggleLink: () => void;
}

function useLinkedZoom(active: number): LinkedZoom {
  const [controls] = useState(() => Array.from({ length: MOST_COMPARED }, () => new ZoomControl()));
  const [link] = useState(() => new ZoomLink());
  const [isLinked, setIsLinked] = useState(true);
  const toggleLink = (): void => {
    const control = controls[active];
    if (control) link.setOn(!isLinked, control);
    setIsLinked(!isLinked);
  };
  return { controls, link, isLinked, toggleLink };
}

function aspectRatioOf(summary: PictureSummary | undefined): number[] {
  return summary?.width && summary.height ? [summary.width / summary.height] : [];
}
