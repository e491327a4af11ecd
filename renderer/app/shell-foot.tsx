/** What is at the foot of the stage: one hint at a time, and the news about the program only if there is no other. */
import { type ReactNode, useEffect, useState } from 'react';
import { useMask } from '../domain/mask-state';
import { FirstHint } from '../features/help/first-hint';
import { PanicKeyOffer } from '../features/help/panic-key-offer';
import { changePreferences } from './change-preferences';
import { UpdateFoot } from './lazy-screens';
import { firstScreenShown, useIsFirstScreenOver } from './readiness';
import type { FirstHintState } from './use-first-hint';
import type { PanicKeyOfferState } from './use-panic-key-offer';

/** Longer than a picture takes to return to its tile, during which the stage must not change its height. */
const RETURN_MS = 250;

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

/** True from the opening of the large view until its picture has returned to the tile. */
function useIsCovered(isViewerOpen: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(isViewerOpen);
  const [isReturning, setIsReturning] = useState(false);
  if (wasOpen !== isViewerOpen) {
    setWasOpen(isViewerOpen);
    setIsReturning(!isViewerOpen);
  }
  useEffect(() => {
    if (!isReturning) return undefined;
    const timer = setTimeout(() => setIsReturning(false), RETURN_MS);
    return () => clearTimeout(timer);
  }, [isReturning]);
  return isViewerOpen || isReturning;
}
