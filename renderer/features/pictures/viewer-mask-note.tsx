/** The note below a picture in the viewer: why it is masked and how to reveal it, or how long it stays revealed. */
import { EyeOff } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { Masking, Revealable } from '../../domain/masking';
import { maskEverything, useRevealing } from '../../domain/revealing';
import { commandKeys } from '../../domain/command-view';
import { Countdown } from '../../ui/countdown';
import { t } from '../../ui/language';
import type { PressAndHold, StartPressAndHold } from '../../ui/press-and-hold';
import { joinClasses } from '../../ui/join-classes';
import { VisuallyHidden } from '../../ui/text-looks';
import styles from './viewer.module.css';

export interface ViewerMaskNoteProps {
  readonly what: Revealable;
  readonly masking: Masking;
  readonly holding: PressAndHold;
  readonly onHold: StartPressAndHold;
  /** Set in a comparison: only the active picture has buttons, and the reason is a tooltip. */
  readonly pane?: { readonly isActive: boolean } | undefined;
}

export function ViewerMaskNote({ what, masking, holding, onHold, pane }: ViewerMaskNoteProps): ReactNode {
  const { seconds, toggle } = useRevealing();
  const { cause, words, lease, ownLease, isMasked } = masking;
  const hasButtons = pane?.isActive ?? true;
  if (cause === null) return null;
  if (ownLease) {
    return (
      <div data-mask-note data-in-pane={pane !== undefined} className={styles['mask-note']}>
        <Countdown of={ownLease} />
        <span>{t('revealing.revealed')}</span>
        {hasButtons && (
          <button type="button" className={styles['mask-button']} onClick={() => void toggle(what, masking)}>
            {t('revealing.hideNow')} <kbd aria-hidden>{commandKeys('reveal')}</kbd>
          </button>
        )}
      </div>
    );
  }
  if (isMasked || lease?.kind === 'held') {
    // Identical while pressed and not pressed, so that the pressed button does not move.
    return (
      <div
        data-mask-note
        data-in-pane={pane !== undefined}
        className={styles['mask-note']}
        data-held={!isMasked}
        title={pane && words ? words : undefined}
      >
        <EyeOff aria-hidden size={16} />
        {pane ? <VisuallyHidden>{words}</VisuallyHidden> : <span>{words}</span>}
        {hasButtons && (
          <>
            <HoldButton holding={holding} onHold={onHold} />
            <button type="button" className={styles['mask-button']} onClick={() => void toggle(what, masking)}>
              {t('revealing.showFor', { seconds })} <kbd aria-hidden>{commandKeys('reveal')}</kbd>
            </button>
          </>
        )}
      </div>
    );
  }
  return (
    lease &&
    hasButtons && (
      <div data-mask-note data-in-pane={pane !== undefined} className={styles['mask-note']}>
        <Countdown of={lease} />
        <span>{t(lease.scope.kind === 'album' ? 'revealing.albumRevealed' : 'revealing.maskOff')}</span>
        <button
          type="button"
          className={styles['mask-button']}
          onClick={() => void maskEverything().catch(() => undefined)}
        >
          {t('revealing.maskAgain')} <kbd aria-hidden>{commandKeys('mask-everything')}</kbd>
        </button>
      </div>
    )
  );
}

function HoldButton({ holding, onHold }: Pick<ViewerMaskNoteProps, 'holding' | 'onHold'>): ReactNode {
  return (
    <button
      type="button"
      className={joinClasses(styles['mask-button'], styles['hold'])}
      onPointerDown={(event: PointerEvent<HTMLButtonElement>) => {
        event.stopPropagation();
        holding.press(event, onHold, { delayMs: 0 });
      }}
      onKeyDown={(event: KeyboardEvent<HTMLButtonElement>) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.stopPropagation();
        holding.pressKey(event, onHold);
      }}
    >
      {t('revealing.holdToShow')}
    </button>
  );
}
