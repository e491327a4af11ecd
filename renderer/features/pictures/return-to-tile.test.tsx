import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow } from '../../testing/open-window';

interface Frame {
  readonly picturePx: number;
  readonly cellPx: number;
  readonly captionOpacity: string;
  readonly ring: string;
  /** Whether the picture is visible where it is outside of the grid. */
  readonly isWhole: boolean;
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
function isVisibleAbove(image: Element): boolean {
  const grid = image.closest('[role=grid]')?.getBoundingClientRect();
  const { left, right, top } = image.getBoundingClientRect();
  if (!grid || top >= grid.top - 2) return true;
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
  for (const { captionOpacity, ring, isWhole } of moved) {
    expect(isWhole, 'the grid cuts nothing off').toBe(true);
    expect(captionOpacity).toBe('0');
    expect(ring).toBe('rgba(0, 0, 0, 0)');
  }
  await expect.poll(() => cell.element().getAttribute('style')).not.toContain('contain');
  const image = cell.element().querySelector('img');
  expect(image?.parentElement?.style.position).toBe('');
});
