/** Announces events to screen readers. Rendered outside the page, which a dialog makes inert. */
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { t, useLanguage } from './language';
import { VisuallyHidden } from './text-looks';

interface Said {
  readonly words: string;
  /** Increases with each announcement, so that a repeated text is announced again. */
  readonly turn: number;
}

/** Screen readers may miss a text that the next one replaces sooner. */
const APART_MS = 200;

let said: Said = { words: '', turn: 0 };
let waiting: readonly string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Announces the text after those that were requested before it. */
export function announce(words: string): void {
  waiting = [...waiting.filter((other) => other !== words), words];
  if (timer === undefined) sayNext();
}

function sayNext(): void {
  const [words, ...others] = waiting;
  waiting = others;
  timer = words === undefined ? undefined : setTimeout(sayNext, APART_MS);
  if (words === undefined) return;
  said = { words, turn: said.turn + 1 };
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function Announcer(): ReactNode {
  useLanguage();
  const { words, turn } = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden as="p" role="status" aria-live="polite" aria-label={t('common.announcements')}>
      <span key={turn}>{words}</span>
    </VisuallyHidden>
  );
}
