/** Sets up the app lock: the panic key, the lock screens, the external surfaces and the open questions. */
import type { Session } from 'electron';
import type { Decoy } from '../../preload/contract';
import { AppLock, type PanicStore } from '../lock/app-lock';
import { createLockScreens, type LockScreens } from './lock-screen-view';
import type { SendEvent } from '../ipc/dispatcher';
import type { MenuBar } from './menu';
import { createExternalSurfaces, type ExternalSurfacesDeps } from './external-surfaces';
import { watchPanicKey, openSystemKeys } from './panic-key';

export interface OpenAppLockDeps extends ExternalSurfacesDeps {
  readonly session: Session;
  readonly store: PanicStore;
  readonly sendEvent: SendEvent;
  readonly maskAll: () => void;
  readonly onLockScreenHang: () => void;
  readonly menuBar: MenuBar;
  readonly decoy: () => Decoy;
}

export interface OpenedAppLock {
  readonly appLock: AppLock;
  readonly lockScreens: LockScreens;
  /** The signal for native dialogs: locking the program aborts them, and while it is locked none can open. */
  readonly questions: () => AbortSignal;
}

/** More than two frames: work that can wait runs after the lock screen is visible. */
const SEEN_MS = 50;

/** Sets up the app lock and shows the menu. Call before a window is shown. */
export function openAppLock({
  session,
  store,
  title,
  sendEvent,
  maskAll,
  onLockScreenHang,
  menuBar,
  decoy,
}: OpenAppLockDeps): OpenedAppLock {
  const outside = createExternalSurfaces({ title });
  const lockScreens = createLockScreens(session, {
    decoy,
    onContents: (contents) => watchPanicKey(contents, (pressed) => appLock.receive(pressed)),
    onHang: onLockScreenHang,
  });
  let questions = new AbortController();
  const appLock: AppLock = new AppLock({
    store,
    platform: process.platform,
    keys: openSystemKeys(() => appLock.lock()),
    onLocked() {
      maskAll();
      sendEvent('lock.locked', {});
      sendEvent('lockScreen.changed', {});
    },
    shield: {
      prepare: (isWanted) => lockScreens.prepare(isWanted),
      raise() {
        lockScreens.raise();
        // Sets a neutral title and silences the program; cheap enough for this moment.
        outside.scrub();
        questions.abort();
        // Both resize or repaint the page, which would delay the first frame of the lock screen.
        setTimeout(() => {
          if (!appLock.isLocked) return;
          menuBar.hide();
          lockScreens.settle();
        }, SEEN_MS);
      },
      lower() {
        questions = new AbortController();
        lockScreens.lower();
        outside.bringBack();
        showMenu();
        sendEvent('lock.unlocked', {});
      },
    },
  });
  const showMenu = (): void => {
    // Masking also works while the program is locked.
    menuBar.show((command) => !appLock.isLocked || command === 'mask-everything');
  };
  showMenu();
  return { appLock, lockScreens, questions: () => questions.signal };
}
