/** The viewer and the comparison by keyboard only, from right to left, with high contrast, and without motion. */
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../../testing/commands';
import { Preferences } from '../../../preload/contract/preferences';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { album, identity, owner, picture, preferences } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

const SHOWN = [0, 1, 2].map((index) =>
  picture(index, { width: 3000, height: 2000, safety: index === 1 ? 'unsafe' : 'safe' }),
);
const dialog = page.getByRole('dialog');
let main: FakeMain;

beforeEach(async () => {
  let current = preferences({
    isViewerHintShown: false,
    slideshow: { seconds: 3_600, isShuffled: false, repeats: true, hasSound: false },
  });
  const albums = [{ album: album({ pictureCount: SHOWN.length }), pictures: SHOWN }];
  main = await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]), {
    preferences: {
      get: () => current,
      update: (change) => (current = Preferences.parse({ ...current, ...change })),
    },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: 'Picture 1', exact: true })).toBeInTheDocument();
});

async function open(): Promise<void> {
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toHaveFocus();
}

function box(selector: string): DOMRect {
  const element = dialog.element().querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element.getBoundingClientRect();
}

const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

async function tabTo(name: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      if (!name.test(focused())) await userEvent.keyboard('{Tab}');
      return focused();
    })
    .toMatch(name);
}

it('everything is reached by keyboard only, and the menu of the zoom is above its button', async () => {
  await open();
  await expectAccessible('the viewer with its hint');
  await userEvent.keyboard('s');
  await expect.element(dialog.getByRole('button', { name: 'Stop the slideshow' })).toBeVisible();
  await expectAccessible('a slideshow');
  await userEvent.keyboard('{Escape}{ArrowRight}b');
  await tabTo(/^Hold to show/);
  await tabTo(/^Show for/);
  await tabTo(/^Zoom: /);
  await userEvent.keyboard('{Enter}');
  const menu = page.getByRole('menu');
  await expect.element(menu).toBeVisible();
  const button = dialog
    .getByRole('button', { name: /^Zoom: / })
    .element()
    .getBoundingClientRect();
  expect(menu.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(button.top);
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toMatch(/^Zoom: /);
  await tabTo(/^Position in the album/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByText('3 of 3')).toBeVisible();
  await userEvent.keyboard('c');
  await expect.element(dialog).toHaveAccessibleName('Comparing 2 pictures');
  await tabTo(/^Zoom: /);
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});

it('from right to left, the next picture is at the left, in every part', async () => {
  main.send('preferences.languageChanged', { language: 'ar-XB' });
  await expect.poll(() => document.documentElement.dir).toBe('rtl');
  await open();
  await userEvent.keyboard('b');
  const tiles = (): readonly DOMRect[] =>
    [...dialog.element().querySelectorAll('[data-filmstrip] button')].map((tile) => tile.getBoundingClientRect());
  await expect.poll(() => tiles().length).toBe(3);
  expect(tiles()[1]?.right).toBeLessThanOrEqual(tiles()[0]?.left ?? 0);
  expect(box('footer p').left, 'the place is at the right').toBeGreaterThan(box('footer > div').left);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    ({ kind: 'touch', type, points: xs.map((x) => ({ x, y: 200 })) }) as const;
  await commands.sendPointer([touch('touchStart', 300), touch('touchMove', 400), touch('touchEnd')]);
  await expect
    .poll(() => dialog.element().querySelector('[data-filmstrip] [aria-current=true]')?.textContent)
    .toMatch(/2/);
  await userEvent.keyboard('c');
  await expect.poll(() => dialog.element().querySelectorAll('[data-active]').length).toBe(2);
  expect(box('[data-active=true]').right, 'the second pane is at the left').toBeLessThanOrEqual(
    box('[data-active=false]').left,
  );
  await expectAccessible('a comparison from right to left');
});

it('high contrast marks the active picture, and leaves the histogram its colours on its own ground', async () => {
  onTestFinished(() => commands.emulateMedia({ forcedColors: 'none' }));
  await open();
  await userEvent.keyboard('chi');
  await expect.element(dialog.getByRole('complementary', { name: 'Differences' })).toBeVisible();
  await commands.emulateMedia({ forcedColors: 'active' });
  await userEvent.keyboard('{Tab}');
  const styleOf = (selector: string): CSSStyleDeclaration => {
    const element = dialog.element().querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return getComputedStyle(element);
  };
  expect(styleOf('section[data-active=true]').outlineStyle).toBe('solid');
  expect(styleOf('section[data-active=false]').outlineStyle).toBe('none');
  expect(styleOf('li[data-active=true]').borderBlockEndColor).not.toBe(
    styleOf('li[data-active=false]').borderBlockEndColor,
  );
  const histogram = styleOf('section[aria-label="Histogram"]');
  expect(histogram.backgroundColor).toBe('rgba(0, 0, 0, 0.78)');
  expect(styleOf('path[data-curve=red]').stroke).toBe('rgb(255, 138, 117)');
});

it('nothing moves if the system asks for no motion', async () => {
  await commands.emulateMedia({ reducedMotion: 'reduce' });
  const animate = vi.spyOn(Element.prototype, 'animate');
  onTestFinished(() => {
    animate.mockRestore();
    return commands.emulateMedia({ reducedMotion: 'no-preference' });
  });
  await open();
  await userEvent.keyboard('b{ArrowRight}1{Shift>}{ArrowRight}{/Shift}0c');
  await expect.element(dialog).toHaveAccessibleName('Comparing 2 pictures');
  await userEvent.keyboard('1xu{ArrowRight}{Escape}{Escape}');
  await expect.element(dialog).toHaveAccessibleName(/^Picture/);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(animate).not.toHaveBeenCalled();
});
