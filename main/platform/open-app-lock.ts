/** Sets up the app lock: the panic key, the lock screens, the external surfaces and the open questions. */
import type { Session } from 'electron';
import { AppLock, type PanicStore } from '../lock/app-lock';
import { createCovers, type Covers } from './cover-view';
import type { SendEvent } from './ipc-transport';
import { hideMenu, type MenuDeps, menuKeys, setMenu } from './menu';
import { createExternalSurfaces, type ExternalSurfacesDeps } from './external-surfaces';
import { watchPanicKey, openSystemKeys } from './panic-key';

export interface OpenAppLockDeps extends ExternalSurfacesDeps {
  readonly session: Session;
  readonly store: PanicStore;
  readonly sendEvent: SendEvent;
  readonly maskAll: () => void;
  readonly onLockScreenHang: () => void;
  /** The menu's actions; none except masking works while the program is locked. */
  readonly menu: MenuDeps;
}

export interface OpenedAppLock {
  readonly appLock: AppLock;
  readonly covers: Covers;
  /** The signal for native dialogs: locking the program aborts them, and while it is locked none can open. */
  readonly questions: () => AbortSignal;
}

/** More than two frames: work that can wait runs after the lock screen is visible. */
const SEEN_MS = 50;

/** Sets up the app lock and shows the menu. Call before a window exists. */
export function openAppLock({
  session,
  store,
  title,
  sendEvent,
  maskAll,
  onLockScreenHang,
  menu,
}: OpenAppLockDeps): OpenedAppLock {
  const outside = createExternalSurfaces({ title });
  const covers = createCovers(session, {
    onContents: (contents) => watchPanicKey(contents, (pressed) => appLock.receive(pressed)),
    onHang: onLockScreenHang,
  });
  let questions = new AbortController();
  const appLock: AppLock = new AppLock({
    store,
    platform: process.platform,
    keys: openSystemKeys(() => appLock.cover()),
    reservedShortcuts: menuKeys,
    onCovered() {
      maskAll();
      sendEvent('panic.covered', {});
      sendEvent('cover.changed', {});
    },
    shield: {
      prepare: (isWanted) => covers.prepare(isWanted),
      raise() {
        covers.raise();
        // Sets a neutral title and silences the program; cheap enough for this moment.
        outside.scrub();
        questions.abort();
        // Both resize or repaint the page, which would delay the first frame of the lock screen.
        setTimeout(() => {
          if (!appLock.isCovered) return;
          hideMenu();
          covers.settle();
        }, SEEN_MS);
      },
      lower() {
        questions = new AbortController();
        covers.lower();
        outside.bringBack();
        showMenu();
      },
    },
  });
  const unlessCovered = (act: () => void): void => {
    if (!appLock.isCovered) act();
  };
  const showMenu = (): void => {
    setMenu({
      choose: (command) => unlessCovered(() => menu.choose(command)),
      stopActing: () => unlessCovered(menu.stopActing),
      openLogs: () => unlessCovered(menu.openLogs),
      copyReport: () => unlessCovered(menu.copyReport),
      maskEverything: menu.maskEverything,
    });
  };
  showMenu();
  return { appLock, covers, questions: () => questions.signal };
}
