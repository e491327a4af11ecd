/** Panic, put together: the key, the covers, what is seen outside of the window, and the questions that are open. */
import type { Session } from 'electron';
import { PanicDesk, type PanicStore } from '../lock/app-lock';
import { createCovers, type Covers } from './cover-view';
import type { SendEvent } from './ipc-transport';
import { hideMenu, type MenuParts, menuKeys, setMenu } from './menu';
import { createOutside, type OutsideParts } from './external-surfaces';
import { hearKeys, openSystemKeys } from './panic-key';

export interface OpenPanicParts extends OutsideParts {
  readonly session: Session;
  readonly store: PanicStore;
  readonly sendEvent: SendEvent;
  readonly maskAll: () => void;
  /** What the menu does; nothing of it below the cover. */
  readonly menu: MenuParts;
}

export interface OpenedPanic {
  readonly desk: PanicDesk;
  readonly covers: Covers;
  /** Of questions that are put to the person: they end unanswered when all is covered, and none is put while it is. */
  readonly questions: () => AbortSignal;
}

/** Two frames and more: what can wait until the cover is seen, waits. */
const SEEN_MS = 50;

/** Also shows the menu. To be called before there is a window. */
export function openPanic({ session, store, title, sendEvent, maskAll, menu }: OpenPanicParts): OpenedPanic {
  const outside = createOutside({ title });
  const covers = createCovers(session, (contents) => hearKeys(contents, (pressed) => desk.hear(pressed)));
  let questions = new AbortController();
  const desk: PanicDesk = new PanicDesk({
    store,
    platform: process.platform,
    keys: openSystemKeys(() => desk.cover()),
    takenKeys: menuKeys,
    onCovered() {
      maskAll();
      sendEvent('panic.covered', {});
      sendEvent('cover.changed', {});
    },
    shield: {
      prepare: (isWanted) => covers.prepare(isWanted),
      raise() {
        covers.raise();
        // It takes a title of its own, which costs nothing.
        outside.scrub();
        questions.abort();
        // Both change where the page stands and what is drawn of it, which would keep the first frame of the cover.
        setTimeout(() => {
          if (!desk.isCovered) return;
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
    if (!desk.isCovered) act();
  };
  const showMenu = (): void => {
    setMenu({
      choose: (command) => unlessCovered(() => menu.choose(command)),
      returnToOneself: () => unlessCovered(menu.returnToOneself),
      maskEverything: menu.maskEverything,
    });
  };
  showMenu();
  return { desk, covers, questions: () => questions.signal };
}
