/** Exposes the bridge to the page. It only carries messages and contains no feature. */
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { isCallId, isCallName, MAX_CALLS_IN_FLIGHT, MAX_TEXT_IN_FLIGHT, measureInput } from './contract/call-limits';
import { CALL_CHANNEL, CANCEL_CHANNEL, DROP_PICTURES_CHANNEL, EVENT_CHANNEL } from './contract/channels';
import type { Bridge, Reply } from './contract';

/** IDs of calls without a reply; `isCancelled` after the cancellation was sent to main. */
const inFlight = new Map<string, { isCancelled: boolean }>();
let textInFlight = 0;

// The page can reach main's process only through these functions, so a call refused here costs main nothing.
async function call(callId: unknown, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (!isCallId(callId) || !isCallName(name)) return refuse('call-unreadable');
  const textLength = measureInput(input);
  if (textLength === null) return refuse('call-too-large');
  if (inFlight.has(callId)) return refuse('call-in-flight');
  if (inFlight.size >= MAX_CALLS_IN_FLIGHT || textInFlight + textLength > MAX_TEXT_IN_FLIGHT)
    return refuse('too-many-calls');
  inFlight.set(callId, { isCancelled: false });
  textInFlight += textLength;
  try {
    // Main answers every call with a `Reply`, even after an internal error.
    return (await ipcRenderer.invoke(CALL_CHANNEL, callId, name, input)) as Reply<unknown>;
  } finally {
    inFlight.delete(callId);
    textInFlight -= textLength;
  }
}

type CallRefusal = 'call-unreadable' | 'call-too-large' | 'call-in-flight' | 'too-many-calls';

function refuse(code: CallRefusal): Reply<never> {
  return { ok: false, error: { kind: 'bad-request', detail: { code } } };
}

const bridge: Bridge = {
  platform: process.platform,
  call,
  cancel: (callId) => {
    const cancelled = inFlight.get(callId);
    if (!cancelled || cancelled.isCancelled) return;
    cancelled.isCancelled = true;
    ipcRenderer.send(CANCEL_CHANNEL, callId);
  },
  subscribe: (listener) => {
    const onEvent = (_event: unknown, name: string, payload: unknown): void => {
      listener(name, payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, onEvent);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, onEvent);
    };
  },
};

ipcRenderer.on(DROP_PICTURES_CHANNEL, () => webFrame.clearCache());
contextBridge.exposeInMainWorld('proofsheet', bridge);
