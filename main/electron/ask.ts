/** Questions that the window must not be able to answer for the person. */
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';

const ALLOW = 1;

export function askToTalkTo(window: BrowserWindow | null, host: string): Promise<boolean> {
  const detail = 'Proofsheet will send requests to this server. Allow it only if you entered this address yourself.';
  return ask(window, `Talk to ${host}?`, detail, 'Allow');
}

export function askToLeaveProxy(window: BrowserWindow | null, proxy: string): Promise<boolean> {
  const detail = 'Requests will leave this computer without it, and servers will see where they come from. Go on only if you chose this yourself.';
  return ask(window, `Stop using the proxy ${proxy}?`, detail, 'Stop Using It');
}

async function ask(window: BrowserWindow | null, message: string, detail: string, allow: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message,
    detail,
    buttons: ['Cancel', allow],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  return response === ALLOW;
}
