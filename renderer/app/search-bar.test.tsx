/** The bar of the search in windows that are too narrow for its filters: one row that scrolls sideways. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, owner, picture } from '../testing/examples';
import { type Answers, hold } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const SHORE = {
  album: album({ id: 'shore', name: 'Heron shore' }),
  pictures: [
    picture(0, { title: 'Heron', kind: 'video' }),
    picture(1, { title: 'Hidden heron', isHidden: true, safety: 'unsafe' }),
  ],
};
const HARBOUR = { album: album(), pictures: [picture(2, { title: 'Heron' })] };

const answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [SHORE, HARBOUR] }] }]);
const bar = page.getByRole('search');
const field = page.getByRole('searchbox', { name: 'Search albums and pictures' });
const cameras = page.getByRole('combobox', { name: 'Camera' });

/** Opens the search; `isFirstHeld`: the first result waits for the function that is returned. */
async function openSearch(): Promise<() => void> {
  const open = answers.search?.open;
  if (!open) throw new Error('The example answers searches.');
  const first = hold<undefined>();
  const withCameras: Answers = {
    search: {
      ...answers.search,
      open: async (input, context) => {
        await first.answer();
        const result = await open(input, context);
        const found = ['Canon EOS R5', 'X-T4'].map((camera) => ({ camera, count: 1 }));
        return { ...result, facets: { ...result.facets, cameras: found } };
      },
    },
  };
  await openWindow(answers, withCameras);
  await userEvent.keyboard('/');
  await expect.element(field).toHaveFocus();
  return () => first.release(undefined);
}

const heightPx = (): number => bar.element().getBoundingClientRect().height;
/** What has the focus, with the label around it. */
const focused = (): Element | null => document.activeElement?.closest('label') ?? document.activeElement;

/** How many pixels of the element stick out of the bar. */
function cutOffPx(element: Element | null): number {
  const { left, right } = element?.getBoundingClientRect() ?? new DOMRect();
  const { left: from, right: to } = bar.element().getBoundingClientRect();
  return Math.ceil(Math.max(0, from - left, right - to));
}

it.each([
  { widthPx: 800, dir: 'ltr' },
  { widthPx: 400, dir: 'rtl' },
])(
  'filters that appear do not move the results, and Tab shows each one, in a $dir window of $widthPx pixels',
  async ({ widthPx, dir }) => {
    await page.viewport(widthPx, 600);
    const release = await openSearch();
    document.documentElement.dir = dir;
    const before = heightPx();
    release();
    await expect.element(cameras).toBeInTheDocument();
    expect(heightPx()).toBe(before);
    await userEvent.keyboard('heron');
    expect(heightPx()).toBe(before);
    await expectAccessible('a search bar that scrolls sideways');
    const reached = new Set<Element | null>();
    await userEvent.tab();
    while (bar.element().contains(document.activeElement)) {
      reached.add(document.activeElement);
      await expect.poll(() => `${cutOffPx(focused())} ${focused()?.textContent.slice(0, 20)}`).toMatch(/^[01] /);
      await userEvent.tab();
    }
    expect(reached).toContain(cameras.element());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(widthPx);
  },
);
