/** When the window is no longer what the person looks at, or shows another page than it did. */
import type { BrowserWindow } from 'electron';

export interface FocusParts {
  /** Another window has the focus, or none. */
  readonly onBlur: () => void;
  /** What it showed is gone, with all that it would have ended itself. */
  readonly onPageGone: () => void;
}

/** A window gets it some time after the dialog has gone. */
const FOCUS_COMES_BACK_MS = 500;

export interface FocusWatch {
  /** A dialog of the program's own is no other window; whether one has the focus is asked when it is closed. */
  during<Value>(dialog: () => Promise<Value>): Promise<Value>;
}

export function watchFocus(window: BrowserWindow, { onBlur, onPageGone }: FocusParts): FocusWatch {
  let dialogs = 0;
  window.on('blur', () => {
    if (dialogs === 0) onBlur();
  });
  for (const event of ['hide', 'minimize'] as const) window.on(event as 'hide', onBlur); // both tell nothing more
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
