/**
 * What is seen and heard of the program outside of its window: title, taskbar, dock, lists of what was used last, sound.
 * While all is covered nothing of it tells anything.
 */
import { app, BrowserWindow, webContents } from 'electron';
import type { Window } from './attached-view';
import type { WindowTitle } from './window-title';

export interface OutsideParts {
  /** Null before there is a window. */
  readonly title: () => WindowTitle | null;
}

export interface Outside {
  scrub(): void;
  bringBack(): void;
}

export function createOutside({ title }: OutsideParts): Outside {
  let muted: Window[] = [];
  return {
    scrub() {
      muted = BrowserWindow.getAllWindows().filter(({ webContents: page }) => !page.isAudioMuted());
      for (const window of muted) window.webContents.setAudioMuted(true);
      title()?.cover(true);
      for (const contents of webContents.getAllWebContents()) contents.closeDevTools();
      for (const window of BrowserWindow.getAllWindows()) scrubTaskbar(window);
      scrubLists();
    },
    bringBack() {
      for (const window of muted) if (!window.isDestroyed()) window.webContents.setAudioMuted(false);
      muted = [];
      title()?.cover(false);
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

/** The program adds to none of them; the system may have done so by itself. */
function scrubLists(): void {
  app.setBadgeCount(0);
  if (process.platform === 'linux') return;
  app.clearRecentDocuments();
  if (process.platform === 'win32') app.setJumpList([]);
}
