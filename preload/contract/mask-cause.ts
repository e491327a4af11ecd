/** The one rule of what is masked, for both sides of the border; no zod in it, so that the window can use it. [Note: Mask rule] */
import type { Safety } from './album';
import type { MaskCause, MaskRules } from './mask';

export interface MaskedSubject {
  readonly safety: Safety;
  /** Null: it is not known whether its owner hides it. */
  readonly isHidden: boolean | null;
}

/** Null: it is shown as it is. What is not known to be safe counts as not safe, unless the person has said otherwise. */
export function causeOf({ safety, isHidden }: MaskedSubject, { whenUnsaid }: Pick<MaskRules, 'whenUnsaid'>): MaskCause | null {
  if (safety === 'safe') return null;
  if (safety === 'unsafe') return 'unsafe';
  switch (whenUnsaid) {
    case 'show':
      return null;
    case 'mask':
      return 'unsaid';
    case 'mask-hidden':
      if (isHidden === null) return 'unsaid';
      return isHidden ? 'hidden' : null;
  }
}
