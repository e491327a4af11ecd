/** Decides when the panic key is offered: once, after the person masked everything, and not beside the first hint. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Preferences } from '../../preload/contract';
import type { WindowCommandId } from '../../preload/contract/commands';
import { onEvent } from '../api/client';
import { programQueries } from '../api/query-client';
import { panicQuery } from '../features/settings/queries';

export interface PanicKeyOfferState {
  readonly isOpen: boolean;
  readonly noticeCommand: (command: WindowCommandId) => void;
  readonly dismiss: () => void;
}

export function usePanicKeyOffer(preferences: Preferences | undefined, isHintOpen: boolean): PanicKeyOfferState {
  const [isOffered, setIsOffered] = useState(false);
  const mayOffer = preferences?.isPanicKeyOffered === false && !isHintOpen;
  const offer = (): void => {
    if (!mayOffer) return;
    // If main does not answer, the offer waits for the next time.
    void programQueries.query({ ...panicQuery, staleTime: 0 }).then(
      ({ key }) => {
        if (key === null) setIsOffered(true);
      },
      () => undefined,
    );
  };
  const offerNow = useEffectEvent(offer);
  useEffect(() => onEvent(window.proofsheet, 'mask.maskedByPerson', () => offerNow()), []);
  return {
    isOpen: isOffered && !isHintOpen,
    noticeCommand(command) {
      if (command === 'mask-everything') offer();
    },
    dismiss: () => setIsOffered(false),
  };
}
