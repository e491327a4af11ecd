/**
 * Places a separate page over a window's page. Newer versions of Electron can hide a view; older versions attach and
 * detach it. In both cases the page is loaded and drawn before it is shown.
 */
import type { Rectangle, Session, WebContents } from 'electron';
import { BrowserView, WebContentsView } from 'electron';
import { CLOSED_PAGE } from './page-preferences';

/** The type that Electron's events and window lists use. */
export type Window = Electron.BrowserWindow;

export interface AttachedView {
  readonly contents: WebContents;
  /** Resizes the view to the window's content. */
  fit(): void;
  show(): void;
  hide(): void;
  paint(colour: string): void;
  /** Does nothing if the view was already removed. */
  remove(): void;
}

export function attachView(window: Window, session: Session): AttachedView {
  const webPreferences = { session, ...CLOSED_PAGE };
  const canHide = 'setVisible' in WebContentsView.prototype;
  return canHide ? attachHideable(window, webPreferences) : attachLegacy(window, webPreferences);
}

type Options = { readonly session: Session } & typeof CLOSED_PAGE;

function attachHideable(window: Window, webPreferences: Options): AttachedView {
  const view = new WebContentsView({ webPreferences });
  const fit = (): void => fitTo(window, view);
  view.setVisible(false);
  fit();
  window.contentView.addChildView(view);
  const shown = layOutBeforeShown(window, view.webContents, {
    show() {
      fit();
      // Adding the view again moves it above all others.
      window.contentView.addChildView(view);
      view.setVisible(true);
    },
    hide: () => view.setVisible(false),
  });
  return {
    contents: view.webContents,
    fit,
    ...shown,
    paint: (colour) => view.setBackgroundColor(colour),
    remove() {
      if (!window.isDestroyed()) window.contentView.removeChildView(view);
      close(view.webContents);
    },
  };
}

/* oxlint-disable typescript/no-deprecated -- all that the oldest runtime has */
function attachLegacy(window: Window, webPreferences: Options): AttachedView {
  const view = new BrowserView({ webPreferences });
  const fit = (): void => fitTo(window, view);
  const shown = layOutBeforeShown(window, view.webContents, {
    show() {
      // Moves the view above all others.
      window.addBrowserView(view);
      fit();
    },
    hide: () => window.removeBrowserView(view),
  });
  return {
    contents: view.webContents,
    fit,
    ...shown,
    paint: (colour) => view.setBackgroundColor(colour),
    remove() {
      if (!window.isDestroyed()) window.removeBrowserView(view);
      close(view.webContents);
    },
  };
}
/* oxlint-enable typescript/no-deprecated */

type Shown = Pick<AttachedView, 'show' | 'hide'>;

/**
 * A page that loads in a hidden view has the size 0 × 0, and gets its own only some time after it is shown. Showing and
 * hiding it within one turn of the event loop gives it the size, and draws no frame.
 */
function layOutBeforeShown(window: Window, contents: WebContents, { show, hide }: Shown): Shown {
  let isShown = false;
  const layOut = (): void => {
    if (isShown || window.isDestroyed()) return;
    show();
    hide();
  };
  layOut();
  contents.on('did-finish-load', layOut);
  return {
    show() {
      isShown = true;
      show();
    },
    hide() {
      isShown = false;
      hide();
    },
  };
}

/** Setting unchanged bounds still repaints the view, which may take a frame. */
function fitTo(window: Window, view: { getBounds(): Rectangle; setBounds(bounds: Rectangle): void }): void {
  const [width = 0, height = 0] = window.getContentSize();
  const { x, y, ...size } = view.getBounds();
  if (x !== 0 || y !== 0 || size.width !== width || size.height !== height)
    view.setBounds({ x: 0, y: 0, width, height });
}

function close(contents: WebContents): void {
  if (!contents.isDestroyed()) contents.close();
}
