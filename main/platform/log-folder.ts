/** Opens the log's folder in the system's file manager, or shows its path in a dialog if that fails. */
import { mkdirSync } from 'node:fs';
import { clipboard, dialog, shell } from 'electron';
import { t } from '../core/language';
import { messageBoxButtons } from '../core/message-box-buttons';
import { createPromptGate } from '../core/prompt-gate';
import { openOnLinux } from './external-pages';
import type { Asking } from './native-dialogs';
import { withDialogOpen } from './open-dialogs';

/** Opens one folder at a time. There are no refusals to count. */
const gate = createPromptGate(() => performance.now());

export async function openLogFolder(folder: string, asking: Asking): Promise<void> {
  if (asking.signal.aborted) return;
  await gate.show(
    async () => {
      if (!(await isOpened(folder))) await tellPath(folder, asking);
    },
    () => false,
  );
}

async function isOpened(folder: string): Promise<boolean> {
  try {
    mkdirSync(folder, { recursive: true });
    if (process.platform === 'linux') await openOnLinux(folder);
    else return (await shell.openPath(folder)) === '';
    return true;
  } catch {
    return false;
  }
}

async function tellPath(folder: string, { window, signal }: Asking): Promise<void> {
  if (signal.aborted) return;
  const { options, isMain } = messageBoxButtons({
    main: t('nativeDialogs.copyPath'),
    other: t('nativeDialogs.close'),
    enter: 'other',
    close: 'other',
  });
  const message = {
    signal,
    type: 'info' as const,
    message: t('nativeDialogs.logFolderClosed'),
    detail: folder,
    ...options,
  };
  const { response } = await withDialogOpen(() =>
    window ? dialog.showMessageBox(window, message) : dialog.showMessageBox(message),
  );
  if (isMain(response)) await clipboard.writeText(folder);
}
