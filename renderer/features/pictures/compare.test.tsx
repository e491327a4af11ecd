/** Pictures side by side in the viewer. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PictureSummary } from '../../../preload/contract';
import { Preferences } from '../../../preload/contract/preferences';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import {
  album,
  identity,
  maskState,
  owner,
  picture,
  pictureDetails,
  pictures,
  preferences,
} from '../../testing/examples';
import type { Answers, FakeMain } from '../../testing/fake-main';
import { longEdgeFor } from '../../domain/picture-url';
import { openWindow } from '../../testing/open-window';

const TOTAL = 6;
const viewer = page.getByRole('dialog', { name: /^Picture:/ });
const comparison = page.getByRole('dialog', { name: /^Comparing/ });
const differences = comparison.getByRole('complementary', { name: 'Differences' });

interface Shown {
  readonly chosen?: Partial<Preferences>;
  readonly shown?: readonly PictureSummary[];
  readonly answers?: Answers;
}

async function openViewer({ chosen, shown = pictures(TOTAL), answers = {} }: Shown = {}): Promise<FakeMain> {
  let current = preferences(chosen);
  const main = await openWindow(
    answersOfProgram([
      {
        identity: identity(),
        owners: [{ owner: owner(), albums: [{ album: album({ pictureCount: shown.length }), pictures: shown }] }],
      },
    ]),
    {
      preferences: {
        get: () => current,
        update: (change) => (current = Preferences.parse({ ...current, ...change })),
      },
    },
    answers,
  );
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toBeVisible();
  return main;
}

async function compare(shown?: Shown): Promise<FakeMain> {
  const main = await openViewer(shown);
  await userEvent.keyboard('c');
  await expectPanes('1', '[2]');
  return main;
}

/** The numbers of the compared pictures; that of the active one is in brackets. */
function panes(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-active][tabindex]')].map((pane) => {
    const number = /Picture (\d)/.exec(pane.textContent)?.[1] ?? '?';
    return pane.dataset['active'] === 'true' ? `[${number}]` : number;
  });
}

async function expectPanes(...expected: readonly string[]): Promise<void> {
  await expect.poll(panes).toEqual(expected);
}

function pane(number: number) {
  return comparison.getByRole('region', { name: new RegExp(`^Picture ${number} `) });
}

function widthIn(number: number): number {
  return pane(number).element().querySelector('[data-zoomable] > *')?.getBoundingClientRect().width ?? 0;
}

it('C shows the picture beside the next one, and Esc the active one alone', async () => {
  await compare();
  await expect.element(comparison).toHaveAccessibleName('Comparing 2 pictures');
  await expect.element(pane(2)).toHaveFocus();
  await expectAccessible('two pictures that are compared');
  await userEvent.keyboard('{Escape}');
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 2');
});

it('the arrow keys change the active picture, and skip the others', async () => {
  await compare();
  await userEvent.keyboard('{ArrowRight}');
  await expectPanes('1', '[3]');
  await pane(1).getByRole('heading').click();
  await expectPanes('[1]', '3');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expectPanes('[4]', '3');
  await userEvent.keyboard('{Home}');
  await expectPanes('[1]', '3');
});

it('pictures are added, swapped and removed by keys', async () => {
  await compare();
  await userEvent.keyboard('a');
  await expectPanes('1', '2', '[3]');
  await userEvent.keyboard('a');
  await expectPanes('1', '2', '3', '[4]');
  await expect
    .element(comparison.getByRole('button', { name: 'Add the next picture' }))
    .toHaveAttribute('aria-disabled', 'true');
  await expectAccessible('four pictures that are compared');
  await userEvent.keyboard('x');
  await expectPanes('4', '2', '3', '[1]');
  await userEvent.keyboard('{Delete}');
  await expectPanes('4', '2', '[3]');
  await expect.element(pane(3)).toHaveFocus();
  await userEvent.keyboard('{Delete}{Delete}');
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 4');
});

it('Tab moves through the panes', async () => {
  await compare();
  await userEvent.keyboard('a');
  await expectPanes('1', '2', '[3]');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expectPanes('1', '[2]', '3');
  await userEvent.keyboard('{Tab}');
  await expectPanes('1', '2', '[3]');
});

it('the buttons of a pane act on its own picture', async () => {
  await compare();
  await pane(1).getByRole('button', { name: 'Next' }).click();
  await expectPanes('[3]', '2');
  await pane(2).getByRole('button', { name: 'Remove from the comparison' }).click();
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 3');
});

it('the pictures are zoomed together, each in relation to its own size, until they are unlinked', async () => {
  await compare({ shown: [picture(0, { width: 6000, height: 4000 }), picture(1, { width: 3000, height: 2000 })] });
  await expect.poll(() => widthIn(1)).toBeGreaterThan(100);
  const fitted = widthIn(1);
  await userEvent.keyboard('1');
  await expect.poll(() => widthIn(2)).toBeCloseTo(3000, -1);
  await expect.poll(() => widthIn(1)).toBeCloseTo(widthIn(2), 0);
  await userEvent.keyboard('u0');
  await expect.poll(() => widthIn(2)).toBeCloseTo(fitted, 0);
  expect(widthIn(1)).toBeCloseTo(3000, -1);
});

it('an unlinked zoom stays with its picture when pictures are swapped or removed', async () => {
  await compare({ shown: [0, 1, 2].map((index) => picture(index, { width: 3000, height: 2000 })) });
  await userEvent.keyboard('au');
  await expectPanes('1', '2', '[3]');
  const fitted = widthIn(1);
  await userEvent.keyboard('1');
  await expect.poll(() => widthIn(3)).toBeCloseTo(3000 / devicePixelRatio, -1);
  await userEvent.keyboard('x');
  await expectPanes('3', '2', '[1]');
  await expect.element(pane(1)).toHaveFocus();
  expect(widthIn(3)).toBeCloseTo(3000 / devicePixelRatio, -1);
  expect(widthIn(1)).toBeCloseTo(fitted, 0);
  await pane(2).getByRole('button', { name: 'Remove from the comparison' }).click();
  await expectPanes('3', '[1]');
  expect(widthIn(3)).toBeCloseTo(3000 / devicePixelRatio, -1);
  await userEvent.keyboard('a');
  // An added picture is fitted.
  await expect.poll(() => widthIn(2)).toBeLessThan(1000);
});

it('S plays the compared pictures as a slideshow, and Escape returns to the comparison as it was', async () => {
  await compare({
    shown: [0, 1, 2, 3].map((index) => picture(index, { width: 3000, height: 2000 })),
    chosen: { showsFilmstrip: true, slideshow: { seconds: 1, isShuffled: false, repeats: true, hasSound: false } },
    answers: { screen: { keepAwake: () => ({}) } },
  });
  await userEvent.keyboard('{End}');
  await expectPanes('1', '[4]');
  await userEvent.keyboard('1');
  await expect.poll(() => widthIn(1)).toBeCloseTo(3000 / devicePixelRatio, -1);
  await userEvent.keyboard('s');
  await expect.element(viewer.getByText('2 of 2')).toBeVisible();
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 1');
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 4');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => panes().map((each) => each.replace(/\D/g, ''))).toEqual(['1', '4']);
  await expect.poll(() => widthIn(1)).toBeCloseTo(3000 / devicePixelRatio, -1);
});

it('the details and the histogram stand above each picture and cover nothing of it, also in narrow panes', async () => {
  await page.viewport(800, 600);
  await compare({ chosen: { showsInfoOverlay: true, showsHistogram: true } });
  const boxes = (selector: string): readonly DOMRect[] =>
    [...comparison.element().querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
  for (const count of [2, 3, 4]) {
    await expect.poll(() => boxes('section[aria-label="Histogram"]').length).toBe(count);
    await expect.poll(() => boxes('section[aria-label="Details above the picture"]').length).toBe(count);
    const stages = boxes('[data-stage]');
    const panels = [
      ...boxes('section[aria-label="Histogram"]'),
      ...boxes('section[aria-label="Details above the picture"]'),
    ];
    for (const stage of stages) expect(stage.height).toBeGreaterThan(100);
    for (const [at, panel] of panels.entries()) expect(panel.bottom).toBeLessThanOrEqual(stages[at % count]?.top ?? 0);
    await userEvent.keyboard('a');
  }
  await expectAccessible('four pictures with their details and histograms');
});

it('in a low window with all panels, the details and histograms leave their room to the pictures', async () => {
  await page.viewport(900, 650);
  const panels = { showsInfoOverlay: true, showsHistogram: true, showsFilmstrip: true, isInspectorOpen: true };
  await compare({ chosen: panels });
  await userEvent.keyboard('a');
  await expect.element(differences).toBeVisible();
  await expect.poll(() => comparison.element().querySelectorAll('[data-stage]').length).toBe(3);
  const histogram = comparison.getByRole('region', { name: 'Histogram', includeHidden: true }).first();
  await expect.element(histogram).not.toBeVisible();
  for (const stage of comparison.element().querySelectorAll('[data-stage]'))
    expect(stage.getBoundingClientRect().height).toBeGreaterThan(110);
  await userEvent.keyboard('i');
  await expect.element(differences).not.toBeInTheDocument();
  await expect.element(histogram).toBeVisible();
});

it('Ctrl and a click in the filmstrip compare that picture, and add more', async () => {
  await openViewer({ chosen: { showsFilmstrip: true } });
  const small = (number: number) =>
    page.getByRole('group', { name: 'Filmstrip' }).getByRole('button', { name: `Picture ${number}`, exact: true });
  await small(4).click({ modifiers: ['Control'] });
  await expectPanes('1', '[4]');
  await small(6).click({ modifiers: ['Control'] });
  await expectPanes('1', '4', '[6]');
  await small(1).click();
  await expectPanes('[1]', '4', '6');
});

it('masked pictures stay masked, R reveals the active one only, and a peek no larger one than its pane shows', async () => {
  const wishes: unknown[] = [];
  const peeks: number[] = [];
  await compare({
    shown: pictures(3, { safety: 'unsafe' }),
    answers: {
      mask: {
        get: () => maskState(),
        reveal: (wish) => {
          if (wish.kind === 'held') peeks.push(wish.longEdgePx);
          else wishes.push(wish.scope);
          return new Promise(() => undefined);
        },
      },
    },
  });
  const forms = [...document.querySelectorAll<HTMLImageElement>('[data-zoomable] img')].map(({ src }) =>
    new URL(src).searchParams.get('form'),
  );
  expect(forms).toEqual(['masked', 'masked']);
  await expect.element(comparison.getByRole('button', { name: 'Hold to show' })).toBeVisible();
  await expect.element(pane(1).getByText(/^Masked/)).toBeInTheDocument();
  await userEvent.keyboard('r');
  await expect.poll(() => wishes).toEqual([{ kind: 'picture', albumId: 'harbour', pictureId: 'picture-1' }]);
  const hold = comparison.getByRole('button', { name: 'Hold to show' }).element();
  if (hold instanceof HTMLElement) hold.focus();
  await userEvent.keyboard('{ >}');
  const area = pane(1).element().getBoundingClientRect();
  await expect.poll(() => peeks).toEqual([longEdgeFor(Math.max(area.width, area.height))]);
  await userEvent.keyboard('{/ }');
});

it('I shows how the details of the pictures differ, or all of them', async () => {
  await compare({
    answers: {
      pictures: {
        details: ({ pictureId }) =>
          pictureDetails({
            id: pictureId,
            fileName: `${pictureId}.jpg`,
            format: 'JPG',
            caption: pictureId === 'picture-0' ? 'Gulls' : undefined,
          }),
      },
    },
  });
  await userEvent.keyboard('i');
  await expect.element(differences.getByText('Name', { exact: true })).toBeVisible();
  await expect.element(differences.getByRole('cell', { name: 'picture-1.jpg' })).toBeVisible();
  await expect.element(differences.getByText('Caption', { exact: true })).toBeVisible();
  await expect.element(differences.getByText('Format', { exact: true })).not.toBeInTheDocument();
  await expectAccessible('the differences of compared pictures');
  await differences.getByText('All', { exact: true }).click();
  await expect.element(differences.getByText('Format', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
});
