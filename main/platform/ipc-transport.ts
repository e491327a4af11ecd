/**
 * Carries calls from the program's pages to the dispatcher, and events back. Only the main frame of a known page at the
 * program's own origin may call, and only its own procedures: the lock screen can unlock but sees none of the data, and
 * the window cannot call the lock screen's procedures. Every other call receives a typed refusal.
 */
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import { isCallId, isCallName, MAX_CALLS_IN_FLIGHT, measureInput } from '../../preload/contract/call-limits';
import { isOfPage } from '../../preload/contract/pages';
import { CALL_CHANNEL, CANCEL_CHANNEL, DROP_PICTURES_CHANNEL, EVENT_CHANNEL } from '../../preload/contract/channels';
import type { Reply } from '../../preload/contract';
import type { Dispatch, SendEvent } from '../ipc/dispatcher';
import { APP_ORIGIN } from './app-scheme';

const REFUSAL: Reply<never> = { ok: false, error: { kind: 'bad-request', detail: { code: 'call-from-other-sender' } } };
/** The preload script rejects such calls earlier; this check covers a renderer that bypasses it. */
const OUT_OF_BOUNDS: Reply<never> = {
  ok: false,
  error: { kind: 'bad-request', detail: { code: 'call-out-of-bounds' } },
};

/** The pages that exist now. */
export interface Pages {
  readonly window: () => WebContents | null;
  readonly lockScreens: () => readonly WebContents[];
}

export function carryCalls(pages: Pages, dispatch: Dispatch): void {
  const running = new WeakMap<WebContents, Map<string, AbortController>>();

  /**
   * Returns the running calls of a page, and aborts them when the page is gone: their results would be lost, and a
   * sign-in must not continue to wait.
   */
  function callsOf(contents: WebContents): Map<string, AbortController> {
    const known = running.get(contents);
    if (known) return known;
    const calls = new Map<string, AbortController>();
    running.set(contents, calls);
    const abortAll = (): void => {
      for (const controller of calls.values()) controller.abort();
    };
    contents.on('did-navigate', abortAll);
    contents.on('render-process-gone', abortAll);
    contents.on('destroyed', abortAll);
    return calls;
  }

  ipcMain.handle(
    CALL_CHANNEL,
    async (event, callId: unknown, name: unknown, input: unknown): Promise<Reply<unknown>> => {
      if (!isCallId(callId) || !isCallName(name)) return OUT_OF_BOUNDS;
      if (!mayCall(event, name, pages)) return REFUSAL;
      const calls = callsOf(event.sender);
      if (calls.has(callId) || calls.size >= MAX_CALLS_IN_FLIGHT || measureInput(input) === null) return OUT_OF_BOUNDS;
      const controller = new AbortController();
      calls.set(callId, controller);
      try {
        return await dispatch(name, input, { signal: controller.signal });
      } finally {
        calls.delete(callId);
      }
    },
  );

  ipcMain.on(CANCEL_CHANNEL, (event, callId: unknown) => {
    if (isCallId(callId) && isOwnPage(event)) running.get(event.sender)?.get(callId)?.abort();
  });
}

/** Sends an event to the pages that its resource belongs to. */
export function eventSender({ window, lockScreens }: Pages): SendEvent {
  return (name, payload) => {
    const receivers = [
      ...(isOfPage('window', name) ? [window()] : []),
      ...(isOfPage('lockScreen', name) ? lockScreens() : []),
    ];
    for (const contents of receivers) {
      if (contents && !contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
    }
  };
}

/** Clears the window's picture cache, so that no picture is shown again without asking the gate after the mask has changed. */
export function dropPicturesOf(window: BrowserWindow | null): void {
  if (window && !window.isDestroyed()) window.webContents.send(DROP_PICTURES_CHANNEL);
}

function mayCall(event: IpcMainInvokeEvent, name: string, { window, lockScreens }: Pages): boolean {
  if (!isOwnPage(event)) return false;
  if (event.sender === window()) return isOfPage('window', name);
  return lockScreens().includes(event.sender) && isOfPage('lockScreen', name);
}

/** Checks the frame and the origin; the caller checks which page it is. */
function isOwnPage({ senderFrame: frame, sender }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  if (!frame || sender.isDestroyed() || frame !== sender.mainFrame) return false;
  // The URL is not parsed, because a page can make it megabytes long.
  return frame.url.startsWith(`${APP_ORIGIN}/`);
}
