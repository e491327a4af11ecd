/** Goes with a title for whoever cannot see the tile: that it is masked and why, or that it is revealed. */
import type { ReactNode } from 'react';

export interface MaskedNoteProps {
  /** Why it is masked now; null: it is not. */
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
