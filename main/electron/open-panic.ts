/** Panic, put together: the key, the covers, what is seen outside of the window, and the questions that are open. */
import type { Session } from 'electron';
import { PanicDesk, type PanicStore } from '../panic/panic-desk';
import { createCovers, type Covers } from './cover-view';
import { menuKeys } from './menu';
import { createOutside, type OutsideParts } from './outside';
import { hearKeys, openSystemKeys } from './panic-key';

export interface OpenPanicParts extends OutsideParts {
  readonly session: Session;
  readonly store: PanicStore;
  readonly onCovered: () => void;
}

export interface OpenedPanic {
  readonly desk: PanicDesk;
  readonly covers: Covers;
  /** Of questions that are put to the person: they end unanswered when all is covered, and none is put while it is. */
  readonly questions: () => AbortSignal;
}

/** To be called before there is a window. */
export function openPanic({ session, store, title, showMenu, onCovered }: OpenPanicParts): OpenedPanic {
  const outside = createOutside({ title, showMenu });
  const covers = createCovers(session, (contents) => hearKeys(contents, (pressed) => desk.hear(pressed)));
  let questions = new AbortController();
  let isUp = false;
  const desk = new PanicDesk({
    store,
    platform: process.platform,
    keys: openSystemKeys(() => desk.cover()),
    takenKeys: menuKeys,
    onCovered,
    shield: {
      prepare: (isWanted) => covers.prepare(isWanted),
      raise() {
        isUp = true;
        covers.raise();
        // Nothing of it may keep the first frame.
        setImmediate(() => {
          if (!isUp) return;
          questions.abort();
          outside.scrub();
        });
      },
      lower() {
        isUp = false;
        questions = new AbortController();
        covers.lower();
        outside.bringBack();
      },
    },
  });
  return { desk, covers, questions: () => questions.signal };
}
