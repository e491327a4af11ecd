/** Opens the program's only window: hardened, restored to its size and position, never off-screen. */
import type { Rectangle, Session } from 'electron';
import { BrowserWindow, Menu, nativeTheme, screen } from 'electron';
import { APP_START_URL } from './app-scheme';
import { CLOSED_PAGE } from './page-preferences';
import { setWindowIcon } from './system-panel';
import type { WindowState } from './window-state';

/** For modules that pass the window on without using it. */
export type ProgramWindow = BrowserWindow;

export interface OpenedWindow {
  readonly window: BrowserWindow;
  /** Shows the window, as soon as its page is drawn. Until then it is invisible. */
  readonly show: () => void;
}

/** Opens the window, whose page begins to load. */
export function openWindow(session: Session, stored: WindowState): OpenedWindow {
  const state = onScreen(stored);
  const window = new BrowserWindow({
    ...(state.x !== undefined && state.y !== undefined ? { x: state.x, y: state.y } : {}),
    width: state.width,
    height: state.height,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Proofsheet',
    backgroundColor: ground(),
    webPreferences: { session, ...CLOSED_PAGE, zoomFactor: state.textSize ?? 1 },
  });
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  const paint = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', paint);
  window.once('closed', () => nativeTheme.off('updated', paint));
  void window.loadURL(APP_START_URL);
  return {
    window,
    show() {
      // Also shows the window, so it is too early before.
      if (state.isMaximized) window.maximize();
      if (state.isFullScreen) window.setFullScreen(true);
      void drawn.then(() => {
        if (window.isDestroyed()) return;
        setWindowIcon(window);
        window.show();
      });
    },
  };
}

/** Suppresses Electron's own menu, whose construction takes a tenth of the start. */
export function suppressDefaultMenu(): void {
  Menu.setApplicationMenu(null);
}

/** The colour of the page, so that nothing flashes before the page is drawn. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#161616' : '#f7f7f7';
}

export function bringToFront(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The area of the page in CSS pixels; empty without a window. */
export function contentArea(window: BrowserWindow | null): { readonly widthPx: number; readonly heightPx: number } {
  if (!window || window.isDestroyed()) return { widthPx: 0, heightPx: 0 };
  const { width, height } = window.getContentBounds();
  const zoom = window.webContents.getZoomFactor();
  return { widthPx: width / zoom, heightPx: height / zoom };
}

/** Discards a saved position that no display shows, and makes the window no larger than the nearest display. */
function onScreen(state: WindowState): WindowState {
  const { x, y, ...rest } = state;
  if (x === undefined || y === undefined) return rest;
  const bounds = { x, y, width: state.width, height: state.height };
  const area = screen.getDisplayMatching(bounds).workArea;
  const size = { width: Math.min(state.width, area.width), height: Math.min(state.height, area.height) };
  return overlaps(bounds, area) ? { ...rest, ...size, x, y } : { ...rest, ...size };
}

/** Checks whether enough of the title bar is visible to drag the window. */
function overlaps(bounds: Rectangle, area: Rectangle): boolean {
  const reachPx = 80;
  const isWithinWidth = bounds.x + bounds.width - reachPx >= area.x && bounds.x + reachPx <= area.x + area.width;
  return isWithinWidth && bounds.y >= area.y && bounds.y + reachPx / 2 <= area.y + area.height;
}
