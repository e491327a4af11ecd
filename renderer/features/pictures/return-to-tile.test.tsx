import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, owner, pictures } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

/** Whether the picture is visible where it is above the grid. The pointer hits only what is visible. */
function isVisibleAbove(image: Element): boolean {
  const grid = image.closest('[role=grid]')?.getBoundingClientRect();
  const { left, right, top } = image.getBoundingClientRect();
  if (!grid || top >= grid.top - 2) return false;
  const hit = document.elementsFromPoint((left + right) / 2, grid.top - 1);
  return hit.includes(image);
}

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

  it('only the picture is enlarged, and the grid cuts nothing off: not its cell, its caption or the ring of the focus', async () => {
    const cell = page.getByRole('gridcell', { name: 'Picture 1', exact: true }).element();
    const widthPx = cell.getBoundingClientRect().width;
    const image = cell.querySelector('img');
    const caption = cell.querySelector('[data-caption]');
    if (!image || !caption) throw new Error('The tile has no picture or no caption.');
    for (const move of moves()) move.currentTime = 0;
    expect(image.getBoundingClientRect().width).toBeGreaterThan(widthPx * 1.2);
    expect(isVisibleAbove(image)).toBe(true);
    expect(getComputedStyle(caption).opacity).toBe('0');
    expect(frame() && getComputedStyle(frame() as HTMLElement).outlineColor).toBe('rgba(0, 0, 0, 0)');
    for (const move of moves()) move.finish();
    await expect.poll(() => cell.getAttribute('style')).not.toContain('contain');
    expect(frame()?.style.position).toBe('');
    expect(image.getBoundingClientRect().width).toBeLessThan(widthPx + 1);
    expect(cell.getBoundingClientRect().width).toBe(widthPx);
  });

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
