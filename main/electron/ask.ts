/** Questions that the window must not be able to answer for the person. */
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';

const ALLOW = 1;

export async function askToTalkTo(window: BrowserWindow | null, host: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: `Talk to ${host}?`,
    detail: 'Proofsheet will send requests to this server. Allow it only if you entered this address yourself.',
    buttons: ['Cancel', 'Allow'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  return response === ALLOW;
}
