/**
 * The window's title. The page supplies the location; main adds the member who is acted as, so that the page cannot
 * omit it.
 */
import type { BrowserWindow } from 'electron';
import { t } from '../core/language';
import { type ActingNames, actingTitle, titleOfPage } from '../impersonation/title-labels';

export interface WindowTitle {
  /**
   * Shows whom the user acts as, or nothing if `actingAs` is null. Discards the location that the page supplied for
   * another member.
   */
  show(actingAs: ActingNames | null): void;
  /** Words the title again after a change of the language. */
  reword(): void;
  /** While the program is locked, the title reveals neither the program nor the page. */
  hide(isHidden: boolean): void;
}

const PROGRAM = 'Proofsheet';

export function ownTitle(window: BrowserWindow): WindowTitle {
  let acting: ActingNames | null = null;
  let actingAs: string | null = null;
  let place = PROGRAM;
  let isHidden = false;
  const show = (): void => {
    if (!window.isDestroyed())
      window.setTitle(isHidden ? t('windowTitle.locked') : [actingAs, place].filter(Boolean).join(' · '));
  };
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    place = titleOfPage(title) ?? PROGRAM;
    show();
  });
  return {
    show(next) {
      acting = next;
      const text = next && actingTitle(next);
      if (text === actingAs) return;
      actingAs = text;
      place = PROGRAM;
      show();
    },
    reword() {
      actingAs = acting && actingTitle(acting);
      show();
    },
    hide(next) {
      isHidden = next;
      show();
    },
  };
}
