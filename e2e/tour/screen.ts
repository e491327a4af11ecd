/**
 * A tour of the program: every screen, menu and dialog, in an order in which each can be opened from the one before. The
 * story about languages and the pictures for reviews walk through it, so a new screen is added in one place.
 */
import type { Page } from 'playwright';
import { test } from 'playwright/test';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import type { Program } from '../fixtures/program';
import type { Control } from '../fixtures/sandbox';
import { changeLanguage } from '../fixtures/language';

export interface TourPlace {
  readonly program: Program;
  readonly announcement: SandboxAnnouncement;
  readonly control: Control;
}

export interface TourScreen {
  readonly name: string;
  /** Checked by axe in English, in Arabic and in another language; `npm run soak` does it in all of them. */
  readonly hasAxe?: true;
  /** Called while the program is in English, with the screen before closed. */
  readonly open: (place: TourPlace) => Promise<void>;
  readonly close?: (place: TourPlace) => Promise<void>;
  /** Shows in each language what cannot stay while the language changes; called after `open`, in any language. */
  readonly show?: (place: TourPlace) => Promise<void>;
  /** Ends what `show` has shown. */
  readonly hide?: (place: TourPlace) => Promise<void>;
  /** The page of the screen, if it is not that of the window. */
  readonly page?: (place: TourPlace) => Promise<Page>;
}

/** Opens each screen in English, and closes it after the visit. */
export async function walk(
  place: TourPlace,
  screens: readonly TourScreen[],
  visit: (screen: TourScreen) => Promise<void>,
): Promise<void> {
  for (const screen of screens)
    await test.step(screen.name, async () => {
      await screen.open(place);
      await visit(screen);
      await changeLanguage(place.program, 'en');
      await screen.close?.(place);
    });
}
