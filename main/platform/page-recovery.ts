/** Reloads a page that crashed or hangs, and asks the user if that happens repeatedly. */
import type { WebContents } from 'electron';
import { app, dialog } from 'electron';
import { t } from '../core/language';
import { messageBoxButtons } from '../core/message-box-buttons';
import { createRestartLimit } from '../core/restart-limit';
import { withDialogOpen } from './open-dialogs';

export interface PageRecoveryDeps {
  readonly load: () => void;
  /** Calls `ask` now, or after the program is unlocked. */
  readonly whenAskable: (ask: () => void) => void;
  /** The page does not answer, and its process is about to be ended. */
  readonly onHang: () => void;
  /** The time between two checks whether the page answers. */
  readonly checkEveryMs?: number | undefined;
}

/** A page hangs if it does not answer for half a minute of such checks. */
const CHECK_EVERY_MS = 5_000;
const UNANSWERED_LOOKS = 6;

export function recoverPage(contents: WebContents, deps: PageRecoveryDeps): void {
  const { load, whenAskable, onHang, checkEveryMs = CHECK_EVERY_MS } = deps;
  const limit = createRestartLimit();

  function bringBack(): void {
    if (contents.isDestroyed()) return;
    if (limit.mayRestart()) load();
    else whenAskable(() => void ask());
  }

  async function ask(): Promise<void> {
    const { options, isMain } = messageBoxButtons({
      main: t('nativeDialogs.reload'),
      other: t('nativeDialogs.quit'),
      enter: 'main',
      close: 'main',
    });
    const { response } = await withDialogOpen(() =>
      dialog.showMessageBox({
        type: 'warning',
        message: t('nativeDialogs.windowStopped'),
        detail: t('nativeDialogs.windowStoppedDetail'),
        ...options,
      }),
    );
    if (!isMain(response)) {
      app.quit();
      return;
    }
    limit.forget();
    bringBack();
  }

  // Loading from within the event crashes main in some versions of Electron.
  contents.on('render-process-gone', () => setImmediate(bringBack));
  // A hanging page cannot reload, so its process is ended first.
  watchForHang(contents, checkEveryMs, () => {
    onHang();
    contents.forcefullyCrashRenderer();
  });
}

/** Polls the page, because Chromium reports a hang only after input, and never while a debugger is attached. */
function watchForHang(contents: WebContents, checkEveryMs: number, onHang: () => void): void {
  let unanswered = 0;
  const answered = (): void => {
    unanswered = 0;
  };
  // Counts checks instead of time, so that a sleeping computer does not count as a hang.
  const timer = setInterval(() => {
    // A page that is paused in a debugger does not hang.
    if (contents.isCrashed() || contents.isDevToolsOpened()) answered();
    else if (unanswered < UNANSWERED_LOOKS) {
      unanswered += 1;
      contents.mainFrame.executeJavaScript('0').then(answered, answered);
    } else {
      answered();
      onHang();
    }
  }, checkEveryMs);
  contents.once('destroyed', () => clearInterval(timer));
}
