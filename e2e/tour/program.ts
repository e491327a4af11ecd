/** The screens of the program itself: Settings and the lock screen. */
import { expect } from 'playwright/test';
import { runCommand } from '../fixtures/menu';
import { pressPanicKey, setPanicKey } from '../fixtures/panic';
import { lockScreenPage } from '../fixtures/program';
import { LockScreen } from '../pages/lock-screen';
import type { TourPlace, TourScreen } from './screen';

/** Scrolls to each section in turn, because a section may be longer than the window. */
const SECTIONS = 'appearance start accounts mask panic captures acting secrets network updates'.split(' ');

const SETTINGS: readonly TourScreen[] = SECTIONS.map((name, index) => ({
  name: `the settings: ${name}`,
  open: async ({ program }: TourPlace) => {
    const { root } = program.settings;
    if (!(await root.isVisible())) await runCommand(program, 'show-settings');
    await root.getByRole('navigation').getByRole('listitem').nth(index).getByRole('button').click();
  },
  ...(index === SECTIONS.length - 1 && { close: ({ program }: TourPlace) => program.settings.close.click() }),
}));

async function lock({ program }: TourPlace): Promise<void> {
  const screen = await LockScreen.of(program.app);
  await pressPanicKey(program);
  await expect.poll(async () => (await screen.outside()).hasMenu).toBe(false);
  await expect(screen.page.locator('#unlock')).toBeVisible();
}

async function unlock({ program }: TourPlace): Promise<void> {
  const screen = await LockScreen.of(program.app);
  await screen.page.locator('#unlock').click();
  await expect.poll(async () => (await screen.outside()).hasMenu).toBe(true);
}

export const PROGRAM: readonly TourScreen[] = [
  ...SETTINGS,
  {
    name: 'the lock screen',
    open: async ({ program }) => {
      await setPanicKey(program);
    },
    show: lock,
    hide: unlock,
    page: ({ program }) => lockScreenPage(program.app),
  },
];
