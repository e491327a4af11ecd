/** What the handlers of panic are made of, once the vault is open. */
import type { SendEvent } from '../electron/ipc-transport';
import type { PanicDesk, PanicStore } from '../panic/panic-desk';
import { createPinKeeper } from '../panic/pin-keeper';
import { uptimeMs } from '../panic/uptime';
import type { Vault } from '../vault/vault';
import { outlivesTheProgram, type PanicHandlerParts } from './panic';

export interface PanicSources extends Pick<PanicHandlerParts, 'screen' | 'signOutOfAll'> {
  readonly desk: PanicDesk;
  readonly vault: Vault;
  readonly store: PanicStore;
  readonly sendEvent: SendEvent;
}

export async function openPanicParts({
  desk,
  vault,
  store,
  sendEvent,
  screen,
  signOutOfAll,
}: PanicSources): Promise<PanicHandlerParts> {
  const pins = createPinKeeper({
    vault,
    nowMs: () => Date.now(),
    uptimeMs,
    wrongPins: {
      read: () => store.readPanic().wrongPins,
      write: (wrongPins) => {
        store.writePanic({ wrongPins });
      },
    },
  });
  desk.pinKept(outlivesTheProgram(await pins.state()));
  return {
    panic: desk,
    pins,
    screen,
    signOutOfAll,
    onPanicChanged: (state) => {
      sendEvent('panic.changed', state);
    },
    onCoverChanged: () => {
      sendEvent('cover.changed', {});
    },
  };
}
