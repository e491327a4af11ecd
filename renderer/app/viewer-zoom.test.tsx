/** The zoom of the large view: its figure, its menu and its keys. */
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../testing/commands';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, picture } from '../testing/examples';
import { fakeMain } from '../testing/bridge';
import { Refusal } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const viewer = page.getByRole('dialog', { name: /^Picture/ });
const figure = viewer.getByRole('button', { name: /^Zoom:/ });

beforeEach(async () => {
  const shown = {
    album: album(),
    pictures: [
      picture(0, { width: 6000, height: 4000 }),
      picture(1, { width: 6000, height: 4000, safety: 'unsafe' }),
      picture(2, { width: 3600, height: 2400 }),
      picture(3, { width: null, height: null }),
      picture(4, { width: null, height: null, safety: 'unsafe' }),
    ],
  };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [shown] }] }]), {
    mask: { get: () => maskState() },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
});

/** The longest edge of the picture as displayed, in CSS pixels. */
function longEdge(): number {
  const { width, height } = viewer.element().querySelector('[data-zoomable] > div')?.getBoundingClientRect() ?? {};
  return Math.max(width ?? 0, height ?? 0);
}

it('keys zoom the picture, and the figure says by how much', async () => {
  await expect.poll(longEdge).toBeGreaterThan(0);
  const fitted = figure.element().textContent;
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('100%');
  await expect.poll(longEdge).toBeCloseTo(6000 / devicePixelRatio, 0);
  await userEvent.keyboard('{+}');
  await expect.element(figure).toHaveTextContent('150%');
  await userEvent.keyboard('-');
  await expect.element(figure).toHaveTextContent('100%');
  await userEvent.keyboard('0');
  await expect.element(figure).toHaveTextContent(fitted);
  await userEvent.keyboard('z');
  await expect.element(figure).toHaveTextContent('100%');
  await expectAccessible('the zoomed viewer');
});

it('Shift and the arrows move the zoomed picture; the arrows alone still show the next picture', async () => {
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('100%');
  const left = (): number =>
    viewer.element().querySelector('[data-zoomable] > div')?.getBoundingClientRect().left ?? Number.NaN;
  await expect.poll(() => document.getAnimations().length).toBe(0);
  const before = left();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(left).toBeCloseTo(before - 120, 0);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer.getByText('2 of 5')).toBeVisible();
});

it('the next picture is fitted, unless the person keeps the zoom', async () => {
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('100%');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(figure).not.toHaveTextContent('100%');
  await figure.click();
  await expectAccessible('the menu of the zoom');
  await page.getByRole('menuitemcheckbox', { name: 'Keep the zoom for the next picture' }).click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('100%');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(viewer.getByText('1 of 5')).toBeVisible();
  await expect.element(figure).toHaveTextContent('100%');
});

it('a picture is turned by T, and back by Shift T', async () => {
  const isTall = (): boolean => {
    const { width, height } = viewer.element().querySelector('[data-zoomable] > div')?.getBoundingClientRect() ?? {};
    return (height ?? 0) > (width ?? 0);
  };
  expect(isTall()).toBe(false);
  await userEvent.keyboard('t');
  await expect.poll(isTall).toBe(true);
  await userEvent.keyboard('{Shift>}T{/Shift}');
  await expect.poll(isTall).toBe(false);
});

it('requests a larger rendition only when the picture is zoomed past the loaded one', async () => {
  const sizes = (): number[] =>
    [...viewer.element().querySelectorAll<HTMLImageElement>('[data-zoomable] img')].map(({ src }) =>
      Number(/\/(\d+)\?/.exec(src)?.[1]),
    );
  await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}');
  await expect.element(viewer.getByText('3 of 5')).toBeVisible();
  await expect.poll(() => Math.max(...sizes())).toBeLessThanOrEqual(2560);
  await userEvent.keyboard('1');
  await expect.poll(() => Math.max(...sizes())).toBe(4096);
  await userEvent.keyboard('0');
  await expect.element(figure).not.toHaveTextContent('100%');
  expect(Math.max(...sizes()), 'the larger one stays').toBe(4096);
});

it('a picture of 24 megapixels gets the tiles that are visible, and the picture as a whole stays below them', async () => {
  const tiles = (): NodeListOf<HTMLImageElement> => viewer.element().querySelectorAll('img[data-tile]');
  expect(tiles()).toHaveLength(0);
  await userEvent.keyboard('1');
  await expect.poll(() => tiles().length).toBeGreaterThan(0);
  for (const { src } of tiles()) expect(src).toMatch(/\/6000\?.*&part=\d+\.\d+$/);
  await userEvent.keyboard('0');
  await expect.poll(() => tiles().length).toBe(0);
});

it('a masked picture zooms its masked form only', async () => {
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer.getByText(/^Masked/)).toBeVisible();
  await expect.poll(longEdge).toBeGreaterThan(0);
  await userEvent.keyboard('1');
  await expect.poll(longEdge).toBeCloseTo(6000 / devicePixelRatio, 0);
  const images = [...viewer.element().querySelectorAll<HTMLImageElement>('img')];
  expect(images.map(({ src }) => new URL(src).searchParams.get('form'))).toEqual(['masked']);
});

it('a picture whose pixels are unknown has no figure, and 100 % loads its largest form', async () => {
  await userEvent.keyboard('{End}{ArrowLeft}');
  await expect.element(figure).toHaveTextContent('Fitted');
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('Zoomed');
  const isLargest = (): boolean =>
    [...viewer.element().querySelectorAll<HTMLImageElement>('[data-zoomable] img')].some(({ src }) =>
      src.includes('/65535?'),
    );
  await expect.poll(isLargest).toBe(true);
});

it('the picture returns to its tile when the viewer closes, but does not move if the system asks for no motion', async () => {
  // A movement may be over before the test looks, so each start is counted.
  const animate = vi.spyOn(Element.prototype, 'animate');
  onTestFinished(() => {
    animate.mockRestore();
    return commands.emulateMedia({ reducedMotion: 'no-preference' });
  });
  const movedTiles = (): number =>
    animate.mock.contexts.filter(
      (element, call) =>
        element instanceof Element &&
        element.closest('[data-index="0"]') !== null &&
        JSON.stringify(animate.mock.calls[call]).includes('translate'),
    ).length;
  await userEvent.keyboard('{Escape}');
  await expect.poll(movedTiles).toBe(1);
  await expect.element(page.getByRole('grid', { name: 'Pictures of Harbour walk' })).toHaveFocus();
  await commands.emulateMedia({ reducedMotion: 'reduce' });
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(viewer).not.toBeInTheDocument();
  expect(movedTiles(), 'no further movement').toBe(1);
});

/** The sizes that a reveal while pressed asked main for; main refuses each. */
function askedSizes(): readonly number[] {
  const asked: number[] = [];
  fakeMain().answer({
    mask: {
      reveal: ({ longEdgePx }) => {
        asked.push(longEdgePx);
        throw new Refusal({ kind: 'cancelled' });
      },
    },
  });
  return asked;
}

/** Sizes are requested once the picture is at rest. */
async function lastAsked(asked: readonly number[]): Promise<number | undefined> {
  await userEvent.keyboard('{ >}{/ }');
  return asked.at(-1);
}

it('a reveal while pressed asks for the size of the zoomed picture, which a lease of the window’s size would not show', async () => {
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer.getByText('2 of 5')).toBeVisible();
  const asked = askedSizes();
  await expect.poll(() => lastAsked(asked)).toBeLessThan(6000);
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('100%');
  await expect.poll(() => lastAsked(asked)).toBeGreaterThanOrEqual(6000);
});

it('a reveal while pressed asks for the original only at 100 %, and for the size on the screen at any other zoom, if no pixels are known', async () => {
  await userEvent.keyboard('{End}');
  await expect.element(figure).toHaveTextContent('Fitted');
  const asked = askedSizes();
  await userEvent.keyboard('1');
  await expect.poll(() => lastAsked(asked)).toBe(65_535);
  await userEvent.keyboard('{+}');
  await expect.poll(() => lastAsked(asked)).toBeLessThan(65_535);
  const { devicePixelRatio, innerWidth } = window;
  const shown = Math.max(longEdge(), innerWidth) * devicePixelRatio;
  expect(asked.at(-1), 'the next larger size that is requested').toBeGreaterThanOrEqual(shown);
  expect(asked.at(-1)).toBeLessThanOrEqual(2 * shown);
});

/** Main knows the pixels of the smallest size only. Returns a function after which it knows those of the original, 3900 × 2600. */
function knowThumbOnly(): () => void {
  const small = { label: 'Thumb', kind: 'picture', width: 300, height: 200 } as const;
  let original: { width: number; height: number } | null = null;
  fakeMain().answer({
    pictures: {
      sizes: () => ({
        renditions: [small, { label: 'Image', kind: 'picture', ...original }],
        sizeBytes: null,
        isMasked: false,
      }),
    },
  });
  return () => {
    original = { width: 3900, height: 2600 };
  };
}

it('a reveal while pressed at 100 % asks for the pixels of the original if main has learned them', async () => {
  const loadOriginal = knowThumbOnly();
  await userEvent.keyboard('{End}');
  await expect.poll(() => fakeMain().inputsOf('pictures.sizes').length).toBeGreaterThan(0);
  await expect.element(figure).toHaveTextContent('Fitted');
  await userEvent.keyboard('{ArrowLeft}');
  loadOriginal();
  await userEvent.keyboard('{ArrowRight}1');
  await expect.element(figure).toHaveTextContent('100%');
  const asked = askedSizes();
  await expect.poll(() => lastAsked(asked)).toBe(4096);
});

it('the pixels of a smaller size are not those of the picture, which main tells once it has loaded the original', async () => {
  const loadOriginal = knowThumbOnly();
  const shown = { identity: identity().key, albumId: album().id, pictureId: picture(3).id };
  const askedOf = (): number =>
    fakeMain()
      .inputsOf('pictures.sizes')
      .filter(({ pictureId }) => pictureId === shown.pictureId).length;
  await userEvent.keyboard('{End}{ArrowLeft}');
  await expect.poll(askedOf).toBeGreaterThan(0);
  await userEvent.keyboard('1');
  await expect.element(figure).toHaveTextContent('Zoomed');
  loadOriginal();
  fakeMain().send('pictures.measured', shown);
  await expect.element(figure).toHaveTextContent('100%');
  await expect.poll(longEdge).toBeCloseTo(3900 / devicePixelRatio, 0);
});
