/**
 * The cover over each window: a page of its own, in a process of its own, loaded long before it is wanted, above the window's
 * page. What is below may hang, may ask for the focus, may grow or shrink: it is neither seen nor heard. [Note: Cover]
 */
import type { BrowserWindow, Session, WebContents } from 'electron';
import { app, nativeTheme } from 'electron';
import { COVER_URL } from './app-scheme';
import { attachView, type AttachedView } from './attached-view';

export interface Covers {
  prepare(isWanted: boolean): void;
  raise(): void;
  lower(): void;
  /** Those that there are now. */
  contents(): readonly WebContents[];
}

/** Also of cover.css: nobody sees when its page is drawn over it. */
const COLOURS = { light: '#d6d6d6', dark: '#2e2e2e' } as const;

export function createCovers(session: Session, onContents: (contents: WebContents) => void): Covers {
  const views = new Map<BrowserWindow, AttachedView>();
  const windows = new Set<BrowserWindow>();
  let isWanted = false;
  let isUp = false;

  function attach(window: BrowserWindow): AttachedView {
    const view = views.get(window) ?? attachView(window, session);
    if (views.has(window)) return view;
    views.set(window, view);
    view.paint(colour());
    onContents(view.contents);
    const load = (): void => void view.contents.loadURL(COVER_URL).catch(() => undefined);
    view.contents.on('render-process-gone', load);
    load();
    return view;
  }

  function remove(window: BrowserWindow): void {
    views.get(window)?.remove();
    views.delete(window);
  }

  function show(window: BrowserWindow): void {
    const view = attach(window);
    view.show();
    view.contents.focus();
  }

  /** To be called again once what is around the page has changed. */
  const refit = (window: BrowserWindow): void => {
    if (isUp && !window.isDestroyed()) views.get(window)?.fit();
  };

  app.on('browser-window-created', (_event, window) => {
    windows.add(window);
    for (const name of ['resize', 'resized', 'maximize', 'unmaximize', 'restore', 'show', 'enter-full-screen', 'leave-full-screen']) {
      // The names are events of a window's, which its types list one by one.
      window.on(name as 'resize', () => refit(window));
    }
    window.on('focus', () => {
      if (isUp) views.get(window)?.contents.focus();
    });
    window.webContents.on('before-input-event', (event) => {
      if (isUp) event.preventDefault();
    });
    window.on('closed', () => {
      windows.delete(window);
      remove(window);
    });
    if (isUp) show(window);
    else if (isWanted) attach(window);
  });
  nativeTheme.on('updated', () => {
    for (const view of views.values()) view.paint(colour());
  });

  return {
    prepare(next) {
      isWanted = next;
      for (const window of windows) {
        if (isWanted) attach(window);
        else if (!isUp) remove(window);
      }
    },
    raise() {
      isUp = true;
      for (const window of windows) show(window);
      // The menu goes with the next turn, and the content grows by it.
      setImmediate(() => setImmediate(() => windows.forEach(refit)));
    },
    lower() {
      isUp = false;
      for (const [window, view] of views) {
        view.hide();
        if (!isWanted) remove(window);
        window.webContents.focus();
      }
    },
    contents: () => [...views.values()].map(({ contents }) => contents),
  };
}

function colour(): string {
  return nativeTheme.shouldUseDarkColors ? COLOURS.dark : COLOURS.light;
}
