/** Creates a page without a window. */
import { BrowserView, type WebContents, WebContentsView } from 'electron';

/** Keep a reference: an unreferenced view is garbage-collected together with its page. */
export interface HiddenView {
  readonly webContents: WebContents;
}

/** Older versions of Electron support a page without a window only in a BrowserView. */
export function createHiddenView(webPreferences: Electron.WebPreferences): HiddenView {
  return 'setVisible' in WebContentsView.prototype
    ? new WebContentsView({ webPreferences })
    : new BrowserView({ webPreferences });
}
