/**
 * What happens with a picture that cannot be shown in the size that fits, because it has too many pixels or bytes or cannot
 * be decoded: the next smaller size is shown, and the window learns why.
 */
import type { NotShown } from '../../preload/contract/picture';
import { AppFailure } from '../core/errors';
import type { PictureSource } from '../services/album-service';
import type { PictureTarget } from './picture-address';
import type { NotDecoded } from './picture-decoder';

export class PictureNotScaled extends AppFailure {
  constructor(readonly why: NotDecoded) {
    super({ kind: 'unreadable-answer', detail: { code: 'picture-not-scaled' } });
  }
}

/** Returns null if the picture may be shown at another attempt. */
export function whyNotShown(reason: unknown, { part }: Pick<PictureTarget, 'part'>): NotShown | null {
  if (reason instanceof PictureNotScaled) {
    switch (reason.why) {
      case 'busy':
        return null;
      case 'too-large':
        return 'too-large';
      case 'ended':
        return 'not-decoded';
      case 'unreadable':
        // A part may be outside the picture.
        return part ? null : 'not-decoded';
    }
  }
  if (!(reason instanceof AppFailure)) return null;
  const { code } = reason.error.detail ?? {};
  if (code === 'answer-too-long') return 'too-large';
  return code === 'picture-not-a-picture' ? 'not-decoded' : null;
}

/** Returns the next smaller size, if the window may get another one than it asked for. */
export function smallerSize(
  sources: readonly PictureSource[],
  chosen: PictureSource,
  { kind, isForWindow = false, isTile = false, part }: PictureTarget,
): PictureSource | undefined {
  if (kind !== 'picture' || !isForWindow || isTile || part) return undefined;
  const pictures = sources.filter((source) => source.kind === 'picture');
  return pictures[pictures.indexOf(chosen) - 1];
}
