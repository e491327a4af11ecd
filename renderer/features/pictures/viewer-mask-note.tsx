/** The note below a picture in the viewer: why it is masked and how to reveal it, or how long it stays revealed. */
import { EyeOff } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { Masking, Revealable } from '../../domain/masking';
import { maskEverything, useRevealing } from '../../domain/revealing';
import { Countdown } from '../../ui/countdown';
import type { PressAndHold, StartPressAndHold } from '../../ui/press-and-hold';
import { joinClasses } from '../../ui/join-classes';
import styles from './viewer.module.css';

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
      <div data-mask-note className={styles['mask-note']}>
        <Countdown of={ownLease} />
        <span>Revealed</span>
        <button type="button" className={styles['mask-button']} onClick={() => toggle(what, masking)}>
          Hide now <kbd aria-hidden>R</kbd>
        </button>
      </div>
    );
  }
  if (isMasked || lease?.kind === 'held') {
    // Identical while pressed and not pressed, so that the pressed button does not move.
    return (
      <div data-mask-note className={styles['mask-note']} data-held={!isMasked}>
        <EyeOff aria-hidden size={16} />
        <span>{words}</span>
        <HoldButton holding={holding} onHold={onHold} />
        <button type="button" className={styles['mask-button']} onClick={() => toggle(what, masking)}>
          Show for {seconds} s <kbd aria-hidden>R</kbd>
        </button>
      </div>
    );
  }
  return (
    lease && (
      <div data-mask-note className={styles['mask-note']}>
        <Countdown of={lease} />
        <span>{lease.scope.kind === 'album' ? 'The whole album is revealed' : 'The mask is off'}</span>
        <button
          type="button"
          className={styles['mask-button']}
          onClick={() => void maskEverything().catch(() => undefined)}
        >
          Mask everything <kbd aria-hidden>M</kbd>
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
      Hold to show
    </button>
  );
}
