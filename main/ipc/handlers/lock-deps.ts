/** What the handlers of panic are made of, once the vault is open. */
import type { SendEvent } from '../../platform/ipc-transport';
import type { PanicDesk, PanicStore } from '../../lock/app-lock';
import { createPinKeeper } from '../../lock/pin-keeper';
import { uptimeMs } from '../../core/clock';
import type { Vault } from '../../storage/vault/vault';
import { outlivesTheProgram, type PanicHandlerParts } from './lock';

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
