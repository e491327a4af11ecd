/** What is at the foot of the stage: one hint at a time, and the news about the program only if there is no other. */
import type { ReactNode } from 'react';
import type { Location, LocationView } from '../../preload/contract';
import { useMask } from '../domain/mask-state';
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
  /** Null if there is none yet. */
  readonly location: Location | null;
  readonly onSetPanicKey: () => void;
  readonly onShowUpdates: () => void;
}

export function ShellFoot({ hint, offer, location, onSetPanicKey, onShowUpdates }: ShellFootProps): ReactNode {
  const mask = useMask();
  const isFirstScreenOver = useIsFirstScreenOver();
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
  if (!isFirstScreenOver) return null;
  return <UpdateFoot isHidden={mask.leases.length > 0} isAtAlbums={isAtAlbums(location)} onShowWhy={onShowUpdates} />;
}

/** Whether albums or the members of a group are shown, and no pictures. */
function isAtAlbums(location: Location | null): boolean {
  return location === null || (location.albumId === null && !VIEWS_OF_PICTURES.has(location.view));
}

/** Views that show pictures without an album. */
const VIEWS_OF_PICTURES: ReadonlySet<LocationView> = new Set<LocationView>(['search', 'favourites']);
