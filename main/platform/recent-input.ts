/**
 * Checks whether the user has just pressed a key or a button in the page. Events from scripts do not arrive here, so a
 * page cannot open pages in the browser without the user.
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
  /** Throws `bad-request` if there was no recent input. */
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
      // Assistive technology activates buttons without keyboard or mouse events.
      if (performance.now() - lastMs < RECENT_MS || app.isAccessibilitySupportEnabled()) return;
      throw new AppFailure({
        kind: 'bad-request',
        detail: { code: 'call-after-no-input' },
      });
    },
  };
}
