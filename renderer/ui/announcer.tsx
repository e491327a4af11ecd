/** Announces events to screen readers. Rendered outside the page, which a dialog makes inert. */
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './text-looks';

interface Said {
  readonly words: string;
  /** Increases with each announcement, so that a repeated text is announced again. */
  readonly turn: number;
}

let said: Said = { words: '', turn: 0 };
const listeners = new Set<() => void>();

export function announce(words: string): void {
  said = { words, turn: said.turn + 1 };
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function Announcer(): ReactNode {
  const { words, turn } = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden as="p" role="status" aria-live="polite" aria-label="Announcements">
      <span key={turn}>{words}</span>
    </VisuallyHidden>
  );
}
