/** Brings a page back that died or hangs; if it does so again and again, the person decides. */
import type { WebContents } from 'electron';
import { app, dialog } from 'electron';
import { createRestartLimit } from '../core/restart-limit';

export interface PageRecoveryParts {
  readonly load: () => void;
  /** Now, or once nothing is covered any more. */
  readonly whenAskable: (ask: () => void) => void;
}

const RELOAD = 0;
/** A page that answers none of them, for half a minute, hangs. */
const LOOK_EVERY_MS = 5_000;
const UNANSWERED_LOOKS = 6;

export function recoverPage(contents: WebContents, { load, whenAskable }: PageRecoveryParts): void {
  const limit = createRestartLimit();

  function bringBack(): void {
    if (contents.isDestroyed()) return;
    if (limit.mayRestart()) load();
    else whenAskable(() => void ask());
  }

  async function ask(): Promise<void> {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'The window stopped working several times.',
      detail: 'What is kept is not lost. Reload the window, or quit Proofsheet.',
      buttons: ['Reload', 'Quit'],
      defaultId: RELOAD,
      cancelId: RELOAD,
      noLink: true,
    });
    if (response !== RELOAD) {
      app.quit();
      return;
    }
    limit.forget();
    bringBack();
  }

  // Loading from within the event ends main in some versions.
  contents.on('render-process-gone', () => setImmediate(bringBack));
  // A page that hangs reloads nothing, so that its process ends first.
  watchForHang(contents, () => contents.forcefullyCrashRenderer());
}

/** Chromium itself tells of a hang only after an input, and never while something debugs the page. */
function watchForHang(contents: WebContents, onHang: () => void): void {
  let unanswered = 0;
  const answered = (): void => {
    unanswered = 0;
  };
  // Looks are counted, not time: a computer that sleeps makes no page hang.
  const timer = setInterval(() => {
    // One that a person's debugger holds does not hang.
    if (contents.isCrashed() || contents.isDevToolsOpened()) answered();
    else if (unanswered < UNANSWERED_LOOKS) {
      unanswered += 1;
      contents.mainFrame.executeJavaScript('0').then(answered, answered);
    } else {
      answered();
      onHang();
    }
  }, LOOK_EVERY_MS);
  contents.once('destroyed', () => clearInterval(timer));
}
