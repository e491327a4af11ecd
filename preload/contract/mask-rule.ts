/**
 * The mask rules, shared by main and the renderer. Free of zod, so that the renderer can import this file. [Note: Mask
 * rule]
 */
import type { AlbumId, Safety } from './album';
import type { LeaseScope, MaskCause, MaskLevel, MaskRules } from './mask';
import type { PictureId } from './picture';

export interface MaskedSubject {
  readonly safety: Safety;
  /** Null if it is unknown whether the owner hides the picture. */
  readonly isHidden: boolean | null;
}

/**
 * Returns why the mask applies, or null if it does not. A picture that the service does not rate is masked unless the
 * person's rules show it. At the level `everything`, no rating and no rule matters.
 */
export function causeOf(
  { safety, isHidden }: MaskedSubject,
  { whenUnrated }: Pick<MaskRules, 'whenUnrated'>,
  level: MaskLevel,
): MaskCause | null {
  if (level === 'everything') return 'everything';
  if (safety === 'safe') return null;
  if (safety === 'unsafe') return 'unsafe';
  switch (whenUnrated) {
    case 'show':
      return null;
    case 'mask':
      return 'unrated';
    case 'mask-hidden':
      if (isHidden === null) return 'unrated';
      return isHidden ? 'hidden' : null;
  }
}

/** The subjects of a lease. `other`: portraits and covers of members, which only a lease of everything reveals. */
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
