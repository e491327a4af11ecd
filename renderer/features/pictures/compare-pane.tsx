/** One of the pictures that are compared, with its title and its place in the album. */
import { ChevronLeft, ChevronRight, EyeOff, type LucideIcon, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useEffect, useId, useLayoutEffect } from 'react';
import { componentKeysView } from '../../domain/command-view';
import type { Masking } from '../../domain/masking';
import { Countdown } from '../../ui/countdown';
import { IconButtonLook } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { usePressAndHold } from '../../ui/press-and-hold';
import { VisuallyHidden } from '../../ui/text-looks';
import { tooltip } from '../../ui/tooltip';
import type { ZoomControl } from '../../ui/zoom/zoom-control';
import type { ZoomLink } from '../../ui/zoom/zoom-link';
import { maskingIn } from './large-url';
import type { PictureActions } from './picture-actions';
import type { KnownSize } from './picture-size';
import { usePictureSize } from './use-picture-size';
import { ViewerPanels } from './viewer-panels';
import type { ViewerProps } from './viewer-props';
import { longEdgeToHold, ViewerStage } from './viewer-stage';
import styles from './compare.module.css';

export interface ComparePaneProps extends ViewerProps {
  readonly isActive: boolean;
  /** Focused while the pane is active. */
  readonly activePane: RefObject<HTMLElement | null>;
  readonly actions: PictureActions;
  readonly control: ZoomControl;
  readonly link: ZoomLink;
  readonly onActivate: () => void;
  /** Called while the pane is active, with what is known of the pixels of its picture. */
  readonly onSize: (size: KnownSize | null) => void;
  readonly onRemove: () => void;
}

export function ComparePane(props: ComparePaneProps): ReactNode {
  const { index, total, summaryAt, isActive, activePane, actions, control, link, onActivate, onSize, onMove } = props;
  const summary = summaryAt(index);
  const id = useId();
  const holding = usePressAndHold();
  const pictureSize = usePictureSize(props, summary, control);
  const { size } = pictureSize;
  useLayoutEffect(() => {
    if (isActive) onSize(size);
  }, [isActive, size, onSize]);
  useLayoutEffect(() => link.add(control), [link, control]);
  useLayoutEffect(() => link.startPicture(control, summary?.id), [link, control, summary?.id]);
  // A press on a pane makes it active, so only the end of that state ends a reveal.
  useEffect(() => (isActive ? holding.release : undefined), [holding, isActive, summary?.id]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== ' ' || event.target !== event.currentTarget) return;
    holding.pressKey(event, () => actions.hold(index, longEdgeToHold(control, pictureSize, summary?.id, true)));
  };
  return (
    <section
      ref={isActive ? activePane : undefined}
      className={styles['pane']}
      data-active={isActive}
      tabIndex={0}
      aria-labelledby={`${id}title ${id}place`}
      aria-current={isActive}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!isActive) onActivate();
      }}
      onPointerDown={({ currentTarget, target }) => {
        // A touch would focus the pane only when it ends.
        if (target instanceof Element && !target.closest('button, video')) currentTarget.focus({ preventScroll: true });
      }}
    >
      <div className={styles['head']}>
        <h3 id={`${id}title`} dir="auto" className={styles['name']}>
          {summary?.title || t('pictures.picture')}
        </h3>
        {summary?.availability === 'available' && <MaskMark {...maskingIn(props, summary)} />}
        <PaneButton
          icon={ChevronLeft}
          {...componentKeysView('previous')}
          isDisabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <span id={`${id}place`} className={styles['place']}>
          {t('viewer.position', { index: index + 1, total })}
        </span>
        <PaneButton
          icon={ChevronRight}
          {...componentKeysView('next')}
          isDisabled={index === total - 1}
          onClick={() => onMove(index + 1)}
        />
        <PaneButton icon={X} {...componentKeysView('remove-compared')} onClick={props.onRemove} />
      </div>
      <ViewerPanels {...props} summary={summary} isInPane />
      <ViewerStage
        {...props}
        summary={summary}
        holding={holding}
        pictureSize={pictureSize}
        pane={{ isActive }}
        onSettled={() => undefined}
      />
    </section>
  );
}

/** Whether the picture is masked, or how long it stays revealed; the line below all panes has the buttons. */
function MaskMark({ words, isMasked, ownLease }: Masking): ReactNode {
  if (ownLease) return <Countdown of={ownLease} />;
  if (!isMasked || !words) return null;
  return (
    <span className={styles['mask-mark']} title={words}>
      <EyeOff aria-hidden size={16} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

interface PaneButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** Not reached by Tab, because its key does the same in the active pane. */
function PaneButton({ icon: Icon, label, keys, isDisabled = false, onClick }: PaneButtonProps): ReactNode {
  return (
    <IconButtonLook
      type="button"
      tabIndex={-1}
      className={styles['pane-button']}
      aria-label={label}
      {...tooltip(label, { keys })}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon aria-hidden size={16} />
    </IconButtonLook>
  );
}
