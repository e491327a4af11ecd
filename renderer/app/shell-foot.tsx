/** What is at the foot of the stage: one hint at a time, and the news about the program only if there is no other. */
import { type ReactNode, useEffect, useState } from 'react';
import { useMask } from '../domain/mask-state';
import { RETURN_TO_TILE } from '../domain/return-animation';
import { FirstHint } from '../features/help/first-hint';
import { PanicKeyOffer } from '../features/help/panic-key-offer';
import { changePreferences } from './change-preferences';
import { UpdateFoot } from './lazy-screens';
import { firstScreenShown, useIsFirstScreenOver } from './readiness';
import type { FirstHintState } from './use-first-hint';
import type { PanicKeyOfferState } from './use-panic-key-offer';

export interface ShellFootProps {
  readonly hint: FirstHintState;
  readonly offer: PanicKeyOfferState;
  /** A picture is shown large, perhaps to others. */
  readonly isViewerOpen: boolean;
  readonly onSetPanicKey: () => void;
  readonly onShowUpdates: () => void;
}

export function ShellFoot({ hint, offer, isViewerOpen, onSetPanicKey, onShowUpdates }: ShellFootProps): ReactNode {
  const mask = useMask();
  const isFirstScreenOver = useIsFirstScreenOver();
  const isCovered = useIsCovered(isViewerOpen);
  if (hint.isOpen)
    return (
      <FirstHint
        used={hint.used}
        onShown={() => void firstScreenShown.then(() => changePreferences({ isFirstHintShown: true }))}
        onDismiss={hint.dismiss}
      />
    );
  if (offer.isOpen)
    return (
      <PanicKeyOffer
        onShown={() => void changePreferences({ isPanicKeyOffered: true })}
        onSet={onSetPanicKey}
        onDismiss={offer.dismiss}
      />
    );
  return isFirstScreenOver && <UpdateFoot isHidden={mask.leases.length > 0 || isCovered} onShowWhy={onShowUpdates} />;
}

/** True from the opening of the large view until its picture has returned to the tile: the stage keeps its height. */
function useIsCovered(isViewerOpen: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(isViewerOpen);
  const [isReturning, setIsReturning] = useState(false);
  if (wasOpen !== isViewerOpen) {
    setWasOpen(isViewerOpen);
    setIsReturning(!isViewerOpen);
  }
  useEffect(() => {
    if (!isReturning) return undefined;
    let isEnded = false;
    const returning = document.getAnimations().filter(({ id }) => id === RETURN_TO_TILE);
    void Promise.allSettled(returning.map(({ finished }) => finished)).then(() => {
      if (!isEnded) setIsReturning(false);
    });
    return () => {
      isEnded = true;
    };
  }, [isReturning]);
  return isViewerOpen || isReturning;
}
