/** Carries messages and knows no feature: the whole of what the page gets. */
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { CALL_CHANNEL, CANCEL_CHANNEL, DROP_PICTURES_CHANNEL, EVENT_CHANNEL } from './contract/channels';
import type { Bridge, Reply } from './contract';

const bridge: Bridge = {
  // Main answers every call with a Reply, whatever happens there.
  call: (callId, name, input) => ipcRenderer.invoke(CALL_CHANNEL, callId, name, input) as Promise<Reply<unknown>>,
  cancel: (callId) => {
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
