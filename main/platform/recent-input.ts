/**
 * Whether a person has just pressed a key or a button in the page. Events that a script makes never come here, so that a page
 * cannot open pages in the browser for itself.
 */
import type { WebContents } from 'electron';
import { app } from 'electron';
import { AppFailure } from '../core/errors';

const PRESSES: ReadonlySet<string> = new Set([
  'mouseDown',
  'rawKeyDown',
  'keyDown',
  'touchStart',
  'pointerDown',
  'gestureTap',
]);
const RECENT_MS = 10_000;

export interface RecentInput {
  watch(contents: WebContents): void;
  /** Rejects with `bad-request`. */
  assertRecent(): void;
}

export function createRecentInput(): RecentInput {
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    watch(contents) {
      contents.on('input-event', (_event, { type }) => {
        if (PRESSES.has(type)) lastMs = performance.now();
      });
    },
    assertRecent() {
      // Assistive technology presses buttons without an event of a keyboard or a mouse.
      if (performance.now() - lastMs < RECENT_MS || app.isAccessibilitySupportEnabled()) return;
      throw new AppFailure({
        kind: 'bad-request',
        detail: 'A page is opened only after a key or a button was pressed.',
      });
    },
  };
}
