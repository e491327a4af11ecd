/** Decides what is masked while another window has the focus. */
import type { IdentityKey, Preferences } from '../../preload/contract';
import type { Mask } from './mask';

export interface WhenBlurredDeps {
  readonly mask: Pick<Mask, 'maskAll' | 'endPeeks' | 'raiseForBlur'>;
  readonly preferences: () => Pick<Preferences, 'masksOnBlur' | 'masksAllOnBlur'>;
  readonly activeIdentity: () => IdentityKey | null;
  /** Returns whether the account of the identity is known to act as members. */
  readonly isManager: (identity: IdentityKey) => boolean;
}

/** Masks all pictures, ends every reveal or only every peek, as the user has chosen. */
export function createWhenBlurred({ mask, preferences, activeIdentity, isManager }: WhenBlurredDeps): () => void {
  const masksAll = (chosen: Preferences['masksAllOnBlur']): boolean => {
    const identity = activeIdentity();
    return chosen === 'always' || (chosen === 'as-manager' && identity !== null && isManager(identity));
  };
  return () => {
    const { masksOnBlur, masksAllOnBlur } = preferences();
    if (masksAll(masksAllOnBlur)) mask.raiseForBlur();
    else if (masksOnBlur) mask.maskAll();
    else mask.endPeeks();
  };
}
