/**
 * Carries calls from the program's pages to the dispatcher and events back. Only main frames of known pages at the program's own
 * origin are heard, and each only in what is its own: the cover can lift itself and see nothing, the window's page the other way
 * round. Anything else gets a typed refusal.
 */
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { ipcMain } from 'electron';
import { isCallId, isCallName, MAX_CALLS_IN_FLIGHT, measureInput } from '../../preload/contract/call-limits';
import { CALL_CHANNEL, CANCEL_CHANNEL, DROP_PICTURES_CHANNEL, EVENT_CHANNEL } from '../../preload/contract/channels';
import type { Events, ProofsheetContract, Reply } from '../../preload/contract';
import type { Dispatch } from '../ipc/dispatcher';
import { APP_ORIGIN } from './app-scheme';

const REFUSAL: Reply<never> = { ok: false, error: { kind: 'bad-request', detail: 'This sender may not call.' } };
/** The preload refuses such calls before they come here; this is for a page's process that does without it. */
const OUT_OF_BOUNDS: Reply<never> = { ok: false, error: { kind: 'bad-request', detail: 'The call is out of bounds.' } };

/** The one resource of the contract that is the cover's; all others are the window's. */
const OF_THE_COVER = 'cover';

/** Those that there are now. */
export interface Pages {
  readonly window: () => WebContents | null;
  readonly covers: () => readonly WebContents[];
}

export function carryCalls(pages: Pages, dispatch: Dispatch): void {
  const running = new WeakMap<WebContents, Map<string, AbortController>>();

  /** Nobody hears the answers of a page that is gone, and a sign-in must not wait for it. */
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

export type SendEvent = <Name extends keyof Events<ProofsheetContract>>(
  name: Name,
  payload: Events<ProofsheetContract>[Name],
) => void;

/** The cover hears of the cover, the window of all the rest. */
export function eventSender({ window, covers }: Pages): SendEvent {
  return (name, payload) => {
    const hearing = isOfTheCover(name) ? covers() : [window()];
    for (const contents of hearing) {
      if (contents && !contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
    }
  };
}

/** What was revealed is not shown any more. */
export function dropPicturesOf(window: BrowserWindow | null): void {
  if (window && !window.isDestroyed()) window.webContents.send(DROP_PICTURES_CHANNEL);
}

function mayCall(event: IpcMainInvokeEvent, name: string, { window, covers }: Pages): boolean {
  if (!isOwnPage(event)) return false;
  return isOfTheCover(name) ? covers().includes(event.sender) : event.sender === window();
}

function isOfTheCover(name: string): boolean {
  return name.startsWith(`${OF_THE_COVER}.`) || name === OF_THE_COVER;
}

/** Which page it is, the caller looks at. */
function isOwnPage({ senderFrame: frame, sender }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  if (!frame || sender.isDestroyed() || frame !== sender.mainFrame) return false;
  // The address is not parsed, because the page may make it megabytes long.
  return frame.url.startsWith(`${APP_ORIGIN}/`);
}
