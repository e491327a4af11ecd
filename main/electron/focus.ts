/** When the window is no longer what the person looks at, or shows another page than it did. */
import type { BrowserWindow } from 'electron';

export interface FocusParts {
  /** Another window has the focus, or none. */
  readonly onBlur: () => void;
  /** What it showed is gone, with all that it would have ended itself. */
  readonly onPageGone: () => void;
}

export function watchFocus(window: BrowserWindow, { onBlur, onPageGone }: FocusParts): void {
  for (const event of ['blur', 'hide', 'minimize'] as const) window.on(event as 'blur', onBlur); // all three tell nothing more
  window.webContents.on('render-process-gone', onPageGone);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone();
  });
}
