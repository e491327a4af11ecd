/** A wait that the person may stop: a busy sign says that Esc does so, and going elsewhere ends it too. */
import { showBusyToast } from '../ui/toast';
import { currentOf } from './history';
import { navigation } from './navigation';

/** Milliseconds. A shorter wait shows no sign. */
const BUSY_AFTER_MS = 150;

let stopCurrent = (): void => undefined;

export interface StoppableWait {
  /** Aborted if the person stopped the wait or went elsewhere. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** Stops the wait before it. */
export function startWait(words: string): StoppableWait {
  stopCurrent();
  const before = currentOf(navigation.history);
  const stopped = new AbortController();
  let hideSign = (): void => undefined;
  const timer = setTimeout(() => {
    hideSign = showBusyToast(words);
  }, BUSY_AFTER_MS);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The screen below stays as it is.
    event.preventDefault();
    event.stopImmediatePropagation();
    stop();
  };
  const unsubscribe = navigation.subscribeToTerms(() => {
    if (currentOf(navigation.history) !== before) stop();
  });
  const end = (): void => {
    clearTimeout(timer);
    hideSign();
    window.removeEventListener('keydown', onKeyDown, true);
    unsubscribe();
  };
  const stop = (): void => {
    end();
    stopped.abort();
  };
  window.addEventListener('keydown', onKeyDown, true);
  stopCurrent = stop;
  return { signal: stopped.signal, end };
}
