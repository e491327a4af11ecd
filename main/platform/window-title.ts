/** The window's title: the page names the place, main adds as whom one looks, so that the page cannot leave it out. */
import type { BrowserWindow } from 'electron';
import { titleOfPage } from '../impersonation/title-labels';

export interface WindowTitle {
  /** `actingAs` in words; null: nobody is acted as. What the page said of the place before is forgotten. */
  show(actingAs: string | null): void;
  /** While it is covered, the title says nothing of the program, and nothing of what is below. */
  cover(isCovered: boolean): void;
}

const PROGRAM = 'Proofsheet';
const NEUTRAL = 'Untitled';

export function ownTitle(window: BrowserWindow): WindowTitle {
  let actingAs: string | null = null;
  let place = PROGRAM;
  let isCovered = false;
  const show = (): void => {
    if (!window.isDestroyed()) window.setTitle(isCovered ? NEUTRAL : [actingAs, place].filter(Boolean).join(' · '));
  };
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    place = titleOfPage(title) ?? PROGRAM;
    show();
  });
  return {
    show(next) {
      if (next === actingAs) return;
      actingAs = next;
      place = PROGRAM;
      show();
    },
    cover(next) {
      isCovered = next;
      show();
    },
  };
}
