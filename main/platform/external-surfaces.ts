/**
 * Controls the external surfaces, which the system shows or plays outside the window: title, taskbar, dock, recent
 * items and sound. While the program is locked they reveal nothing.
 */
import { app, BrowserWindow, webContents } from 'electron';
import type { Window } from './attached-view';
import type { WindowTitle } from './window-title';

export interface ExternalSurfacesDeps {
  /** Null until a window is open. */
  readonly title: () => WindowTitle | null;
}

export interface ExternalSurfaces {
  scrub(): void;
  bringBack(): void;
}

export function createExternalSurfaces({ title }: ExternalSurfacesDeps): ExternalSurfaces {
  let muted: Window[] = [];
  return {
    scrub() {
      muted = BrowserWindow.getAllWindows().filter(({ webContents: page }) => !page.isAudioMuted());
      for (const window of muted) window.webContents.setAudioMuted(true);
      title()?.hide(true);
      for (const contents of webContents.getAllWebContents()) contents.closeDevTools();
      for (const window of BrowserWindow.getAllWindows()) scrubTaskbar(window);
      scrubLists();
    },
    bringBack() {
      for (const window of muted) if (!window.isDestroyed()) window.webContents.setAudioMuted(false);
      muted = [];
      title()?.hide(false);
    },
  };
}

function scrubTaskbar(window: Window): void {
  window.flashFrame(false);
  window.setProgressBar(-1);
  if (process.platform !== 'win32') return;
  window.setOverlayIcon(null, '');
  window.setThumbnailToolTip('');
}

/** Clears the system's lists. The program adds nothing to them, but the system may have done so. */
function scrubLists(): void {
  app.setBadgeCount(0);
  if (process.platform === 'linux') return;
  app.clearRecentDocuments();
  if (process.platform === 'win32') app.setJumpList([]);
}
