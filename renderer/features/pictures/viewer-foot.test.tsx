/** The line below the large picture, and what it asks main about the sizes of pictures. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PictureId, PictureSummary } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, owner, picture } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const dialog = page.getByRole('dialog');

/** Resolves with the pictures whose sizes are asked for. */
async function openViewer(shown: readonly PictureSummary[]): Promise<readonly PictureId[]> {
  const asked: PictureId[] = [];
  const albums = [{ album: album({ pictureCount: shown.length }), pictures: shown }];
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]), {
    pictures: {
      sizes: ({ pictureId }) => {
        asked.push(pictureId);
        return { renditions: [], sizeBytes: 2_000_000, isMasked: false };
      },
    },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: 'Picture 1', exact: true })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toHaveFocus();
  return asked;
}

/** As many pixels as the example pictures have: of a smaller one, the window asks again why it got no more. */
const of = (index: number, safety: 'safe' | 'unsafe' = 'safe'): PictureSummary =>
  picture(index, { width: 300, height: 200, safety });

it('asks once for the sizes of each picture that is shown for a while', async () => {
  const asked = await openViewer([0, 1, 2, 3, 4].map((index) => of(index)));
  for (const _step of [1, 2, 3]) {
    const key = { key: 'ArrowRight', code: 'ArrowRight', bubbles: true, cancelable: true };
    dialog.element().dispatchEvent(new KeyboardEvent('keydown', key));
    await Promise.resolve();
  }
  await expect.element(dialog.getByText('2 MB')).toBeVisible();
  await expect.element(dialog.getByText('4 of 5')).toBeVisible();
  // A busy computer may show one that passes by for long enough.
  expect(asked.filter((id) => id === of(3).id)).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

it('the keys of the viewer work after the focused button below the picture has gone with its note', async () => {
  await openViewer([of(0), of(1, 'unsafe')]);
  await userEvent.keyboard('{ArrowRight}');
  const show = dialog.getByRole('button', { name: /^Show for/ });
  await expect.element(show).toBeVisible();
  const button = show.element();
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(show).not.toBeInTheDocument();
  await expect.element(dialog).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(show).toBeVisible();
});

it('a picture has its place in a narrow window, whether it or one beside it is masked', async () => {
  await page.viewport(800, 600);
  await openViewer([of(0), of(1, 'unsafe'), of(2)]);
  const stage = (): DOMRect => {
    const element = dialog.element().querySelector('[data-stage]');
    if (!element) throw new Error('There is no picture.');
    return element.getBoundingClientRect();
  };
  const first = stage();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByRole('button', { name: 'Hold to show' })).toBeVisible();
  expect(stage()).toEqual(first);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByText('3 of 3')).toBeVisible();
  expect(stage()).toEqual(first);
});
