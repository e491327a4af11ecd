/** Asks the user in native dialogs, so that the window cannot answer for them. */
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import { t } from '../core/language';
import { messageBoxButtons } from '../core/message-box-buttons';
import { createPromptGate } from '../core/prompt-gate';
import { withDialogOpen } from './open-dialogs';

/** Shared by all questions. */
const gate = createPromptGate(() => performance.now());

export interface Asking {
  readonly window: BrowserWindow | null;
  /** Ends an open question as if the user had answered no. macOS closes only dialogs that are attached to a window. */
  readonly signal: AbortSignal;
}

export function askToSendRequests(asking: Asking, host: string): Promise<boolean> {
  const message = t('nativeDialogs.sendRequests', { host });
  return ask(asking, message, t('nativeDialogs.sendRequestsDetail'), t('nativeDialogs.allow'));
}

export function askToLeaveProxy(asking: Asking, proxy: string): Promise<boolean> {
  const message = t('nativeDialogs.leaveProxy', { proxy });
  return ask(asking, message, t('nativeDialogs.leaveProxyDetail'), t('nativeDialogs.leaveProxyButton'));
}

async function ask({ window, signal }: Asking, message: string, detail: string, allow: string): Promise<boolean> {
  if (signal.aborted) return false;
  const { options, isMain } = messageBoxButtons({
    main: allow,
    other: t('nativeDialogs.cancel'),
    enter: 'other',
    close: 'other',
  });
  const question = {
    signal,
    type: 'question' as const,
    message,
    detail,
    ...options,
  };
  const open = async (): Promise<boolean> => {
    const { response } = await withDialogOpen(() =>
      window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question),
    );
    return isMain(response);
  };
  // A question that the lock screen closed does not count as the user's refusal.
  return gate.show(open, (isAllowed) => !isAllowed && !signal.aborted);
}
