import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, owner, pictures } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

interface Frame {
  readonly picturePx: number;
  readonly cellPx: number;
  readonly captionOpacity: string;
  readonly ring: string;
  /** Whether the picture is visible where it is outside of the grid; null if it is not outside. */
  readonly isWhole: boolean | null;
}

/** Returns the frames of the first tile that are shown from now on. */
function record(cell: Element): readonly Frame[] {
  const frames: Frame[] = [];
  let handle = requestAnimationFrame(function measure() {
    handle = requestAnimationFrame(measure);
    const image = cell.querySelector('img');
    const caption = cell.querySelector('[data-caption]');
    if (!image?.parentElement || !caption || document.querySelector('dialog')) return;
    frames.push({
      picturePx: image.getBoundingClientRect().width,
      cellPx: cell.getBoundingClientRect().width,
      captionOpacity: getComputedStyle(caption).opacity,
      ring: getComputedStyle(image.parentElement).outlineColor,
      isWhole: isVisibleAbove(image),
    });
  });
  onTestFinished(() => cancelAnimationFrame(handle));
  return frames;
}

/** The pointer hits only what is visible. */
function isVisibleAbove(image: Element): boolean | null {
  const grid = image.closest('[role=grid]')?.getBoundingClientRect();
  const { left, right, top } = image.getBoundingClientRect();
  if (!grid || top >= grid.top - 2) return null;
  const hit = document.elementsFromPoint((left + right) / 2, grid.top - 1);
  return hit.includes(image);
}

it('only the picture grows and returns to its tile: neither its caption nor the ring of the focus is enlarged', async () => {
  await openWindow();
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  const cell = page.getByRole('gridcell', { name: 'Picture 1', exact: true });
  await expect.element(cell).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toHaveFocus();
  await expect.poll(() => document.querySelector('dialog [data-zoomable] img')).not.toBeNull();
  const frames = record(cell.element());
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => frames.filter(({ picturePx, cellPx }) => picturePx < cellPx + 1).length).toBeGreaterThan(0);
  const moved = frames.filter(({ picturePx, cellPx }) => picturePx > cellPx * 1.2);
  expect(moved.length).toBeGreaterThan(0);
  expect(new Set(frames.map(({ cellPx }) => cellPx)).size).toBe(1);
  const visible = moved.map(({ isWhole }) => isWhole).filter((isWhole) => isWhole !== null);
  expect(new Set(visible), 'the grid cuts nothing off').toEqual(new Set([true]));
  for (const { captionOpacity, ring } of moved) {
    expect(captionOpacity).toBe('0');
    expect(ring).toBe('rgba(0, 0, 0, 0)');
  }
  await expect.poll(() => cell.element().getAttribute('style')).not.toContain('contain');
  const image = cell.element().querySelector('img');
  expect(image?.parentElement?.style.position).toBe('');
});

describe('while the picture returns', () => {
  beforeEach(async () => {
    const albums = [{ album: album({ pictureCount: 200 }), pictures: pictures(200) }];
    await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
    await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
    await expect.element(page.getByRole('gridcell', { name: 'Picture 1', exact: true })).toBeInTheDocument();
    await openAndClose();
  });

  const frame = (): HTMLElement | null | undefined =>
    page.getByRole('gridcell', { name: 'Picture 1', exact: true }).element().querySelector('img')?.parentElement;
  const moves = (): readonly Animation[] =>
    document.getAnimations().filter(({ effect }) => targetOf(effect) === frame());
  const targetOf = (effect: AnimationEffect | null) => (effect instanceof KeyframeEffect ? effect.target : null);

  /** Opens and closes the viewer, and stops the move of the picture in the middle. */
  async function openAndClose(): Promise<void> {
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toHaveFocus();
    await expect.poll(() => document.querySelector('dialog [data-zoomable] img')).not.toBeNull();
    const animate = vi.spyOn(Element.prototype, 'animate').mockImplementation(function paused(this: Element, ...how) {
      const animation = new Animation(new KeyframeEffect(this, ...how));
      animation.pause();
      return animation;
    });
    onTestFinished(() => animate.mockRestore());
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    animate.mockRestore();
    await expect.poll(() => frame()?.style.position).toBe('fixed');
    expect(moves().length).toBeGreaterThan(0);
  }

  it('scrolling puts it into its tile at once', async () => {
    page.getByRole('grid').element().scrollBy(0, 40);
    await expect.poll(() => frame()?.style.position).toBe('');
    expect(moves()).toEqual([]);
  });

  it('the end of its first return does not stop the second', async () => {
    const [first] = moves();
    await openAndClose();
    first?.finish();
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    expect(frame()?.style.position).toBe('fixed');
    for (const move of moves()) move.finish();
    await expect.poll(() => frame()?.style.position).toBe('');
  });
});
