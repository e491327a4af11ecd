/** Decides what ends when another window gets the focus: every reveal if the user wants that, otherwise every peek. */
import type { Preferences } from '../../preload/contract';
import type { Mask } from './mask';

export function createWhenBlurred(
  mask: Pick<Mask, 'maskAll' | 'endPeeks'>,
  preferences: () => Pick<Preferences, 'masksOnBlur'>,
): () => void {
  return () => {
    if (preferences().masksOnBlur) mask.maskAll();
    else mask.endPeeks();
  };
}
