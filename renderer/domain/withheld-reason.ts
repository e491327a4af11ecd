import type { PictureAvailability } from '../../preload/contract';

/** Explains why a picture is not available; null if it is. */
export function withheldReason(
  availability: PictureAvailability,
): { readonly short: string; readonly why: string } | null {
  switch (availability) {
    case 'available':
      return null;
    case 'not-subscribed':
      return {
        short: 'Not subscribed',
        why: 'The owner shows this picture only to subscribers of their private gallery.',
      };
    case 'not-available':
      return {
        short: 'Not available',
        why: 'The album names this picture, but the gallery does not give it: it may await approval, or be removed or locked.',
      };
  }
}
