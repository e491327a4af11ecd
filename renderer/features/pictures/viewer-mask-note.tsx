/** The note below a large picture: why it is masked and how to reveal it, or how long it stays revealed. */
import { EyeOff } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { Masking, Revealable } from '../../domain/masking';
import { maskEverything, useRevealing } from '../../domain/revealing';
import { commandKeys } from '../../domain/command-view';
import { Countdown } from '../../ui/countdown';
import { t } from '../../ui/language';
import type { PressAndHold, StartPressAndHold } from '../../ui/press-and-hold';
import { joinClasses } from '../../ui/join-classes';
import styles from './viewer-foot.module.css';

export interface ViewerMaskNoteProps {
  readonly what: Revealable;
  readonly masking: Masking;
  readonly holding: PressAndHold;
  readonly onHold: StartPressAndHold;
}

export function ViewerMaskNote({ what, masking, holding, onHold }: ViewerMaskNoteProps): ReactNode {
  const { seconds, toggle } = useRevealing();
  const { cause, words, lease, ownLease, isMasked } = masking;
  if (cause === null) return null;
  if (ownLease) {
    return (
      <div data-mask-note className={styles['note']}>
        <Countdown of={ownLease} />
        <span>{t('revealing.revealed')}</span>
        <button type="button" className={styles['button']} onClick={() => void toggle(what, masking)}>
          {t('revealing.hideNow')} <kbd aria-hidden>{commandKeys('reveal')}</kbd>
        </button>
      </div>
    );
  }
  if (isMasked || lease?.kind === 'held') {
    // Identical while pressed and not pressed, so that the pressed button does not move.
    return (
      <div data-mask-note className={styles['note']} data-held={!isMasked}>
        <EyeOff aria-hidden size={16} />
        <span>{words}</span>
        <HoldButton holding={holding} onHold={onHold} />
        <button type="button" data-show className={styles['button']} onClick={() => void toggle(what, masking)}>
          {t('revealing.showFor', { seconds })} <kbd aria-hidden>{commandKeys('reveal')}</kbd>
        </button>
      </div>
    );
  }
  return (
    lease && (
      <div data-mask-note className={styles['note']}>
        <Countdown of={lease} />
        <span>{t(lease.scope.kind === 'album' ? 'revealing.albumRevealed' : 'revealing.maskOff')}</span>
        <button type="button" className={styles['button']} onClick={() => void maskEverything().catch(() => undefined)}>
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
      className={joinClasses(styles['button'], styles['hold'])}
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
