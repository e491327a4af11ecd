/** Builds the dependencies of the lock handlers, once the vault is open. */
import type { SendEvent } from '../dispatcher';
import type { AppLock, PanicStore } from '../../lock/app-lock';
import { createPinKeeper } from '../../lock/pin-keeper';
import { uptimeMs } from '../../core/clock';
import type { Vault } from '../../storage/vault/vault';
import { outlivesTheProgram, type LockHandlerDeps } from './lock';

export interface LockSources extends Pick<LockHandlerDeps, 'screen' | 'signOutOfAll'> {
  readonly appLock: AppLock;
  readonly vault: Vault;
  readonly store: PanicStore;
  readonly sendEvent: SendEvent;
}

export async function openLockDeps({
  appLock,
  vault,
  store,
  sendEvent,
  screen,
  signOutOfAll,
}: LockSources): Promise<LockHandlerDeps> {
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
  appLock.pinKept(outlivesTheProgram(await pins.state()));
  return {
    appLock,
    pins,
    screen,
    signOutOfAll,
    onLockChanged: (state) => {
      sendEvent('lock.changed', state);
    },
    onLockScreenChanged: () => {
      sendEvent('lockScreen.changed', {});
    },
  };
}
