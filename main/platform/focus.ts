/** Reports when the window loses the user's attention or its page is replaced. */
import type { BrowserWindow } from 'electron';
import { isDialogOpen, whenDialogsClose } from './open-dialogs';

export interface FocusDeps {
  /** Called when another window or no window has the focus; not while a native dialog of the program is open. */
  readonly onBlur: () => void;
  readonly onFocus: () => void;
  /** Called when the page crashed or was replaced, so that it can no longer end what it started. */
  readonly onPageGone: () => void;
}

/** A window regains the focus some time after a dialog has closed. */
const FOCUS_COMES_BACK_MS = 500;

export function watchFocus(window: BrowserWindow, { onBlur, onFocus, onPageGone }: FocusDeps): void {
  window.on('blur', () => {
    if (!isDialogOpen()) onBlur();
  });
  window.on('focus', onFocus);
  for (const event of ['hide', 'minimize'] as const) window.on(event as 'hide', onBlur); // these events have no payload
  window.webContents.on('render-process-gone', onPageGone);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone();
  });
  whenDialogsClose(() => {
    setTimeout(() => {
      if (!isDialogOpen() && !window.isDestroyed() && !window.isFocused()) onBlur();
    }, FOCUS_COMES_BACK_MS);
  });
}
