/** Reports when the window loses the user's attention or its page is replaced. */
import type { BrowserWindow } from 'electron';

export interface FocusDeps {
  /** Called when another window or no window has the focus. */
  readonly onBlur: () => void;
  /** Called when the page crashed or was replaced, so that it can no longer end what it started. */
  readonly onPageGone: () => void;
}

/** A window regains the focus some time after a dialog has closed. */
const FOCUS_COMES_BACK_MS = 500;

export interface FocusWatch {
  /**
   * Runs a native dialog of the program without reporting a lost focus; checks the focus after the dialog has closed.
   */
  during<Value>(dialog: () => Promise<Value>): Promise<Value>;
}

export function watchFocus(window: BrowserWindow, { onBlur, onPageGone }: FocusDeps): FocusWatch {
  let dialogs = 0;
  window.on('blur', () => {
    if (dialogs === 0) onBlur();
  });
  for (const event of ['hide', 'minimize'] as const) window.on(event as 'hide', onBlur); // these events have no payload
  window.webContents.on('render-process-gone', onPageGone);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone();
  });
  return {
    async during(dialog) {
      dialogs += 1;
      try {
        return await dialog();
      } finally {
        dialogs -= 1;
        setTimeout(() => {
          if (dialogs === 0 && !window.isDestroyed() && !window.isFocused()) onBlur();
        }, FOCUS_COMES_BACK_MS);
      }
    },
  };
}
