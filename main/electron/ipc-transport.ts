/**
 * Carries calls from the window to the dispatcher and events back. Only the main frame of the known window at the
 * program's own origin is heard; anything else gets a typed refusal.
 */
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import { CALL_CHANNEL, CANCEL_CHANNEL, DROP_PICTURES_CHANNEL, EVENT_CHANNEL } from '../../preload/contract/channels';
import type { Events, ProofsheetContract, Reply } from '../../preload/contract';
import type { Dispatch } from '../dispatcher';
import { APP_ORIGIN } from './app-scheme';

const REFUSAL: Reply<never> = { ok: false, error: { kind: 'bad-request', detail: 'This sender may not call.' } };

export function carryCalls(window: () => BrowserWindow | null, dispatch: Dispatch): void {
  const running = new Map<string, AbortController>();
  const watched = new WeakSet<WebContents>();

  /** Nobody hears the answers of a page that is gone, and a sign-in must not wait for it. */
  function abortWithItsPage(contents: WebContents): void {
    if (watched.has(contents)) return;
    watched.add(contents);
    const abortAll = (): void => {
      for (const controller of running.values()) controller.abort();
    };
    contents.on('did-navigate', abortAll);
    contents.on('render-process-gone', abortAll);
    contents.on('destroyed', abortAll);
  }

  ipcMain.handle(CALL_CHANNEL, async (event, callId: unknown, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!isOwnWindow(event, window())) return REFUSAL;
    if (typeof callId !== 'string' || typeof name !== 'string' || running.has(callId)) return REFUSAL;
    abortWithItsPage(event.sender);
    const controller = new AbortController();
    running.set(callId, controller);
    try {
      return await dispatch(name, input, { signal: controller.signal });
    } finally {
      running.delete(callId);
    }
  });

  ipcMain.on(CANCEL_CHANNEL, (event, callId: unknown) => {
    if (isOwnWindow(event, window()) && typeof callId === 'string') running.get(callId)?.abort();
  });
}

export type SendEvent = <Name extends keyof Events<ProofsheetContract>>(
  name: Name,
  payload: Events<ProofsheetContract>[Name],
) => void;

export function eventSender(window: () => BrowserWindow | null): SendEvent {
  return (name, payload) => {
    const open = window();
    if (open && !open.isDestroyed()) open.webContents.send(EVENT_CHANNEL, name, payload);
  };
}

/** What was revealed is not shown any more. */
export function dropPicturesOf(window: BrowserWindow | null): void {
  if (window && !window.isDestroyed()) window.webContents.send(DROP_PICTURES_CHANNEL);
}

function isOwnWindow(event: IpcMainInvokeEvent | IpcMainEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  if (!frame || !window || window.isDestroyed()) return false;
  if (frame !== window.webContents.mainFrame) return false;
  // A custom scheme has an opaque URL.origin, so scheme and host are compared.
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === APP_ORIGIN;
}
