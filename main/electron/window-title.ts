/** The window's title: the page names the place, main adds as whom one looks, so that the page cannot leave it out. */
import type { BrowserWindow } from 'electron';

export interface WindowTitle {
  /** `actingAs` in words; null: nobody is acted as. What the page said of the place before is forgotten. */
  show(actingAs: string | null): void;
}

const PROGRAM = 'Proofsheet';

export function ownTitle(window: BrowserWindow): WindowTitle {
  let actingAs: string | null = null;
  let place = PROGRAM;
  const show = (): void => {
    if (!window.isDestroyed()) window.setTitle([actingAs, place].filter(Boolean).join(' · '));
  };
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    place = title;
    show();
  });
  return {
    show(next) {
      if (next === actingAs) return;
      actingAs = next;
      place = PROGRAM;
      show();
    },
  };
}
