/**
 * A short message that disappears automatically and is also announced to screen readers. Never for anything that needs
 * an answer.
 */
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { announce } from './announcer';
import styles from './toast.module.css';

const SHOWN_MS = 5_000;

let shown: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export function showToast(words: string): void {
  announce(words);
  show(words);
  hideLater();
}

/** Shows a message that stays until the person returns: its time starts with the next key press or pointer movement. */
export function showToastUntilInput(words: string): void {
  announce(words);
  show(words);
  clearTimeout(timer);
  const ended = new AbortController();
  const onInput = (): void => {
    ended.abort();
    if (shown === words) hideLater();
  };
  for (const type of ['keydown', 'pointermove', 'pointerdown'])
    window.addEventListener(type, onInput, { capture: true, signal: ended.signal });
}

function hideLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => show(null), SHOWN_MS);
}

function show(words: string | null): void {
  shown = words;
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function Toast(): ReactNode {
  const words = useSyncExternalStore(subscribe, () => shown);
  // Hidden from screen readers, because the announcer reads the same text.
  return (
    words !== null && (
      <p className={styles['root']} data-toast aria-hidden>
        {words}
      </p>
    )
  );
}
