/**
 * The cover over each window: a page of its own, in a process of its own, loaded long before it is wanted, above the window's
 * page. What is below may hang, may ask for the focus, may grow or shrink: it is neither seen nor heard. [Note: Cover]
 */
import type { Session, WebContents } from 'electron';
import { app, nativeTheme } from 'electron';
import { COVER_URL } from './app-scheme';
import { recoverPage } from './page-recovery';
import { attachView, type AttachedView, type Window } from './attached-view';

export interface Covers {
  prepare(isWanted: boolean): void;
  raise(): void;
  /** After what can wait until the cover is seen: its focus, and its place once the menu is gone. */
  settle(): void;
  lower(): void;
  /** Those that there are now. */
  contents(): readonly WebContents[];
}

/** Also of cover.css: nobody sees when its page is drawn over it. */
const COLOURS = { light: '#d6d6d6', dark: '#2e2e2e' } as const;

export function createCovers(session: Session, onContents: (contents: WebContents) => void): Covers {
  const views = new Map<Window, AttachedView>();
  const windows = new Set<Window>();
  let isWanted = false;
  let isUp = false;

  function attach(window: Window): AttachedView {
    const view = views.get(window) ?? attachView(window, session);
    if (views.has(window)) return view;
    views.set(window, view);
    view.paint(colour());
    onContents(view.contents);
    const load = (): void => void view.contents.loadURL(COVER_URL).catch(() => undefined);
    // Without its page the cover cannot be lifted, so that the question comes at once; it tells nothing.
    recoverPage(view.contents, { load, whenAskable: (ask) => ask() });
    load();
    return view;
  }

  function remove(window: Window): void {
    views.get(window)?.remove();
    views.delete(window);
  }

  function show(window: Window): void {
    attach(window).show();
  }

  /** Also while it is not shown, so that nothing but that is left to do. */
  const refit = (window: Window): void => {
    if (!window.isDestroyed()) views.get(window)?.fit();
  };

  app.on('browser-window-created', (_event, window) => {
    windows.add(window);
    for (const name of [
      'resize',
      'resized',
      'maximize',
      'unmaximize',
      'restore',
      'show',
      'enter-full-screen',
      'leave-full-screen',
    ]) {
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
    },
    settle() {
      if (!isUp) return;
      for (const [window, view] of views) {
        refit(window);
        view.contents.focus();
      }
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
