/** The rules of the mask, for both sides of the border; no zod in it, so that the window can use them. [Note: Mask rule] */
import type { AlbumId, Safety } from './album';
import type { LeaseScope, MaskCause, MaskRules } from './mask';
import type { PictureId } from './picture';

export interface MaskedSubject {
  readonly safety: Safety;
  /** Null: it is not known whether its owner hides it. */
  readonly isHidden: boolean | null;
}

/** Null: it is shown as it is. What is not known to be safe counts as not safe, unless the person has said otherwise. */
export function causeOf(
  { safety, isHidden }: MaskedSubject,
  { whenUnsaid }: Pick<MaskRules, 'whenUnsaid'>,
): MaskCause | null {
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

/** What may be covered by a lease. `other`: portraits and covers of members, which only one of everything opens. */
export type LeaseSubject =
  | { readonly kind: 'picture'; readonly albumId: AlbumId; readonly pictureId: PictureId }
  | { readonly kind: 'cover'; readonly albumId: AlbumId }
  | { readonly kind: 'other' };

export function covers(scope: LeaseScope, subject: LeaseSubject): boolean {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'album':
      return subject.kind !== 'other' && subject.albumId === scope.albumId;
    case 'cover':
      return subject.kind === 'cover' && subject.albumId === scope.albumId;
    case 'picture':
      return subject.kind === 'picture' && subject.albumId === scope.albumId && subject.pictureId === scope.pictureId;
  }
}
