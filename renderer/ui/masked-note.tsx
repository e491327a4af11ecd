/** Text for screen readers beside a title: that the tile is masked and why, or that it is revealed. */
import type { ReactNode } from 'react';

export interface MaskedNoteProps {
  /** Why the tile is masked by the rules; null if it is not. */
  readonly words: string | null;
  readonly isRevealed: boolean;
}

export function MaskedNote({ words, isRevealed }: MaskedNoteProps): ReactNode {
  if (words === null && !isRevealed) return null;
  return <span className="visually-hidden">, {words === null ? 'revealed' : lowerFirst(words)}</span>;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
