/** Decides whether the hint of the first start is shown in this run, and notices what the person has used. */
import { useState } from 'react';
import type { MaskState, Preferences } from '../../preload/contract';
import type { WindowCommandId } from '../../preload/contract/commands';
import { HINTS, type HintName } from '../features/help/first-hint';

const HINT_OF: Partial<Record<WindowCommandId, HintName>> = {
  reveal: 'reveal',
  'mask-everything': 'mask',
  'show-palette': 'palette',
};

export interface FirstHintState {
  readonly isOpen: boolean;
  readonly used: ReadonlySet<HintName>;
  readonly noticeCommand: (command: WindowCommandId) => void;
  readonly dismiss: () => void;
}

export function useFirstHint(preferences: Preferences | undefined, mask: MaskState): FirstHintState {
  /** Null until the preferences are loaded; decided once, because they change as soon as the hint is shown. */
  const [isWanted, setIsWanted] = useState<boolean | null>(null);
  const [used, setUsed] = useState<ReadonlySet<HintName>>(new Set());
  if (isWanted === null && preferences) setIsWanted(!preferences.isFirstHintShown);
  const notice = (name: HintName): void => setUsed((known) => (known.has(name) ? known : new Set([...known, name])));
  if (isWanted && !used.has('hold') && mask.leases.some(({ kind }) => kind === 'held')) notice('hold');
  return {
    isOpen: isWanted === true && used.size < HINTS.length,
    used,
    noticeCommand(command) {
      const name = HINT_OF[command];
      if (name) notice(name);
    },
    dismiss: () => setIsWanted(false),
  };
}
