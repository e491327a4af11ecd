/** What is shown while the large view is still being loaded. */
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LargeView } from '../features/pictures/lazy-large-view';
import { preferences } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const viewer = page.getByRole('dialog', { name: /^Picture/ });
const inspector = page.getByRole('complementary', { name: 'Inspector' });
const firstPicture = page.getByRole('gridcell', { name: /^Picture 1\b/ });

let finish: () => void;

beforeEach(async () => {
  const loading = new Promise<void>((resolve) => (finish = resolve));
  const isLoaded = vi.spyOn(LargeView, 'isLoaded').mockReturnValue(false);
  const load = vi.spyOn(LargeView, 'load').mockReturnValue(loading);
  await openWindow({ preferences: { get: () => preferences({ isInspectorOpen: true }) } });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(firstPicture).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  return () => {
    isLoaded.mockRestore();
    load.mockRestore();
  };
});

it('the grid and the inspector stay until the large view is there', async () => {
  await expect.element(inspector).toBeVisible();
  await expect.element(viewer).not.toBeInTheDocument();
  finish();
  await expect.element(viewer).toHaveFocus();
});

it('the large view does not open over what the person went to meanwhile', async () => {
  await userEvent.keyboard('{Escape}');
  await expect.element(firstPicture).not.toBeInTheDocument();
  finish();
  await expect.element(page.getByRole('gridcell', { name: /^Harbour walk/ })).toBeVisible();
  await expect.element(viewer).not.toBeInTheDocument();
});
