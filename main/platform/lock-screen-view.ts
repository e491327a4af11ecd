/**
 * The lock screen over each window: a separate page in a separate process, preloaded, above the window's page. The page
 * below may hang, request the focus or resize, and remains invisible and without input. [Note: Lock screen]
 */
import type { Session, WebContents } from 'electron';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Decoy } from '../../preload/contract';
import { LOCK_SCREEN_URL } from './app-scheme';
import { whenLanguageChanges } from '../core/current-language';
import { recoverPage } from './page-recovery';
import { attachView, type AttachedView, type Window } from './attached-view';

export interface LockScreens {
  prepare(isWanted: boolean): void;
  raise(): void;
  /** Does what can wait until the lock screen is visible: sets its focus, and its bounds once the menu is hidden. */
  settle(): void;
  lower(): void;
  /** Draws the page again, with the decoy of the preferences; waits until the window is unlocked. */
  redraw(): void;
  /** The lock screens that exist now. */
  contents(): readonly WebContents[];
}

/** The same colours as in lock-screen.css, so that the moment the page is drawn over them is invisible. */
const COLOURS = { light: '#d6d6d6', dark: '#2e2e2e', terminal: '#1c1c1c' } as const;

export interface LockScreensDeps {
  readonly decoy: () => Decoy;
  readonly onContents: (contents: WebContents) => void;
  readonly onHang: () => void;
}

export function createLockScreens(session: Session, { decoy, onContents, onHang }: LockScreensDeps): LockScreens {
  const views = new Map<Window, AttachedView>();
  const windows = new Set<Window>();
  let isWanted = false;
  let isUp = false;
  let isOutdated = false;

  const colour = (): string => colourOf(decoy());
  const redraw = (): void => {
    // Otherwise the window's page could reload the lock screen while a person types the PIN.
    isOutdated = isUp;
    if (isUp) return;
    for (const view of views.values()) {
      view.paint(colour());
      view.contents.reload();
    }
  };

  function attach(window: Window): AttachedView {
    const view = views.get(window) ?? attachView(window, session);
    if (views.has(window)) return view;
    views.set(window, view);
    view.paint(colour());
    onContents(view.contents);
    const load = (): void => void view.contents.loadURL(LOCK_SCREEN_URL).catch(() => undefined);
    // The program cannot be unlocked without this page, so the question appears immediately; it reveals nothing.
    recoverPage(view.contents, { load, whenAskable: (ask) => ask(), onHang });
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

  /** Also resizes a hidden view, so that showing it is the only step left. */
  const refit = (window: Window): void => {
    if (!window.isDestroyed()) views.get(window)?.fit();
  };

  function cover(window: Window): void {
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
      // These are window events, which Electron's types list one overload at a time.
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
  }

  for (const window of BrowserWindow.getAllWindows()) cover(window);
  app.on('browser-window-created', (_event, window) => cover(window));
  whenLanguageChanges(() => {
    for (const view of views.values()) view.contents.reload();
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
      if (isOutdated) redraw();
    },
    redraw,
    contents: () => [...views.values()].map(({ contents }) => contents),
  };
}

function colourOf(decoy: Decoy): string {
  if (decoy === 'terminal') return COLOURS.terminal;
  return nativeTheme.shouldUseDarkColors ? COLOURS.dark : COLOURS.light;
}
