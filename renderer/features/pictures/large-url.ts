/** The address of a picture as the viewer first requests it: in the size of the window, in the form that the mask permits. */
import type { PictureSummary } from '../../../preload/contract';
import { type Masking, maskingOf } from '../../domain/masking';
import { largePictureUrl, longEdgeOfWindow } from '../../domain/picture-url';
import type { ViewerProps } from './viewer-props';

export type ShownIn = Pick<ViewerProps, 'mask' | 'identity' | 'album'>;

export function maskingIn({ mask, identity, album }: ShownIn, summary: PictureSummary): Masking {
  return maskingOf(mask, identity.key, { kind: 'picture', albumId: album.id, pictureId: summary.id }, summary);
}

/**
 * Returns null if the picture may not be loaded before it is shown: a peek reveals only the picture in the viewer. Also
 * null for what the viewer does not show as a picture.
 */
export function urlInWindow(shownIn: ShownIn, summary: PictureSummary | undefined): string | null {
  if (summary?.availability !== 'available') return null;
  const masking = maskingIn(shownIn, summary);
  const { isMasked, maskStyle, lease } = masking;
  if (lease?.kind === 'held' || (isMasked ? maskStyle === 'plain' : summary.kind === 'video')) return null;
  return largePictureUrl(shownIn.identity.key, shownIn.album.id, summary.id, longEdgeOfWindow(), masking);
}
