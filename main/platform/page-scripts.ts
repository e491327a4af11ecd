/**
 * Tells when the page of the window has received its scripts and evaluates them in its own process. Until then Chromium
 * needs main's thread for each step of loading. [Note: The window first]
 */
import type { Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme';

/**
 * A page that takes longer delays the program no further. On a slow computer its scripts may take two seconds; if they
 * fail, loading stops at once.
 */
const LONGEST_WAIT_MS = 3_000;

/** Call before the page begins to load; call the result with its contents. */
export function watchPageScripts({ webRequest }: Session): (contents: WebContents) => Promise<void> {
  const urls = [`${APP_ORIGIN}/*`];
  const waiting = new Set<number>();
  const received = new Promise<void>((resolve) => {
    let hasScript = false;
    webRequest.onSendHeaders({ urls }, ({ id }) => {
      waiting.add(id);
    });
    webRequest.onCompleted({ urls }, ({ id, resourceType }) => {
      waiting.delete(id);
      hasScript ||= resourceType === 'script';
      if (hasScript && waiting.size === 0) resolve();
    });
  });
  return async (contents) => {
    let limit: NodeJS.Timeout | undefined;
    const hasEnded = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, LONGEST_WAIT_MS);
      contents.once('did-stop-loading', resolve);
      contents.once('render-process-gone', () => resolve());
      contents.once('destroyed', resolve);
    });
    await Promise.race([received, hasEnded]);
    clearTimeout(limit);
    webRequest.onSendHeaders(null);
    webRequest.onCompleted(null);
  };
}
