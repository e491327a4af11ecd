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

export interface TourSection {
  readonly name: string;
  /** Called in any language. */
  readonly scrollTo: (place: TourPlace) => Promise<void>;
}

export interface TourScreen {
  readonly name: string;
  /**
   * A main screen, which is checked in a large window too, and by axe in English. `soak`: only `npm run soak` runs axe,
   * because a component test does it too.
   */
  readonly axe?: 'always' | 'soak';
  /** Parts of a screen that is longer than the window. */
  readonly sections?: readonly TourSection[];
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

/** Scrolls to each section of the shown screen, which `visit` gets by its full name; visits a screen without any once. */
export async function visitSections(
  place: TourPlace,
  { name, sections }: TourScreen,
  visit: (name: string) => Promise<void>,
): Promise<void> {
  if (!sections) return visit(name);
  for (const section of sections) {
    await section.scrollTo(place);
    await visit(`${name}: ${section.name}`);
  }
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
