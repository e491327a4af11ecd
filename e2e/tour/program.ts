/** The screens of the program itself: Settings, Help, tooltips and the lock screen. */
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import { ask } from '../fixtures/bridge';
import { laidOut } from '../fixtures/language';
import { runCommand } from '../fixtures/menu';
import { pressPanicKey, setPanicKey } from '../fixtures/panic';
import { lockScreenPage } from '../fixtures/program';
import { LockScreen } from '../pages/lock-screen';
import type { TourPlace, TourScreen } from './screen';

const escape = ({ program }: TourPlace): Promise<void> => program.page.keyboard.press('Escape');

const PIN = '2580';
const WRONG_PIN = '1111';

/** In the order of the dialog's navigation. */
const SECTIONS = [
  'Appearance',
  'Viewer',
  'Start',
  'Accounts',
  'Mask',
  'Panic key',
  'Screen captures',
  'Acting as a member',
  'Saved sign-ins',
  'Network',
  'Files',
  'Updates',
];

/** Their labels depend on the language. */
const sectionButtons = ({ program }: TourPlace): Locator =>
  program.page.locator('dialog[open]').getByRole('navigation').getByRole('button');

const SETTINGS: TourScreen = {
  name: 'the settings',
  axe: 'soak',
  sections: SECTIONS.map((name, index) => ({
    name,
    scrollTo: async (place) => {
      await sectionButtons(place).nth(index).click();
      await laidOut(place.program.page);
    },
  })),
  open: async (place) => {
    await runCommand(place.program, 'show-settings');
    await expect(sectionButtons(place)).toHaveText(SECTIONS);
  },
  close: ({ program }) => program.settings.close.click(),
};

const HELP: readonly TourScreen[] = [
  {
    name: 'the guide',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'show-guide');
      await expect(program.page.getByRole('dialog').getByRole('region')).not.toBeEmpty();
    },
    close: escape,
  },
  {
    name: 'the report of a problem',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'report-problem');
      await expect(program.page.getByRole('dialog').getByRole('region')).not.toBeEmpty();
    },
    close: escape,
  },
  {
    name: 'the versions of the program',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'show-about');
      await expect(program.page.getByRole('dialog').getByRole('definition')).not.toHaveCount(1);
    },
    close: escape,
  },
  {
    name: 'the licences of all parts',
    axe: 'soak',
    open: async ({ program: { page }, program }) => {
      await runCommand(program, 'show-about');
      // The first of the further actions, whose label depends on the language.
      await page.locator('[data-actions] button').first().click();
      await expect(page.getByRole('dialog').getByRole('region')).not.toBeEmpty();
    },
    close: async (place) => {
      await escape(place);
      await escape(place);
    },
  },
  {
    name: 'a tooltip',
    open: ({ program: { toolbar } }) => toolbar.refresh.focus(),
    show: async ({ program: { page } }) => {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
    close: escape,
  },
];

async function lock({ program }: TourPlace): Promise<void> {
  const screen = await LockScreen.of(program.app);
  await pressPanicKey(program);
  await expect.poll(async () => (await screen.outside()).hasMenu).toBe(false);
  await expect(screen.page.locator('#unlock')).toBeVisible();
}

async function unlock({ program }: TourPlace): Promise<void> {
  const screen = await LockScreen.of(program.app);
  // The first click on a decoy only shows the form.
  if (!(await screen.outside()).hasMenu) await screen.page.keyboard.press('Enter');
  await expect.poll(async () => (await screen.outside()).hasMenu).toBe(true);
}

async function tryPin(place: TourPlace, pin: string): Promise<void> {
  const { page } = await LockScreen.of(place.program.app);
  await page.locator('#pin').fill(pin);
  await page.locator('#unlock').click();
}

const DECOYS: readonly TourScreen[] = (['document', 'terminal'] as const).map((decoy) => ({
  name: `the lock screen above a ${decoy}`,
  open: async ({ program }: TourPlace) => {
    await ask(program.page, 'preferences.update', { decoy });
  },
  close: async ({ program }: TourPlace) => {
    await ask(program.page, 'preferences.update', { decoy: 'plain' });
  },
  show: lock,
  hide: unlock,
  page: ({ program }: TourPlace) => lockScreenPage(program.app),
}));

export const PROGRAM: readonly TourScreen[] = [
  SETTINGS,
  ...HELP,
  {
    name: 'the lock screen',
    open: async ({ program }) => {
      await setPanicKey(program);
    },
    show: lock,
    hide: unlock,
    page: ({ program }) => lockScreenPage(program.app),
  },
  ...DECOYS,
  {
    name: 'the lock screen after a wrong PIN',
    open: async ({ program }) => {
      await ask(program.page, 'lock.setPin', { pin: PIN });
    },
    show: async (place) => {
      await lock(place);
      await tryPin(place, WRONG_PIN);
      const { page } = await LockScreen.of(place.program.app);
      await expect(page.locator('#problem')).not.toBeEmpty();
    },
    hide: async (place) => {
      const screen = await LockScreen.of(place.program.app);
      if (!(await screen.outside()).hasMenu) await tryPin(place, PIN);
      await expect.poll(async () => (await screen.outside()).hasMenu).toBe(true);
    },
    page: ({ program }) => lockScreenPage(program.app),
  },
];
