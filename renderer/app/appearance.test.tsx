/** The viewer's colours and the captions of pictures, as chosen in the preferences. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Preferences } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, pictures, preferences } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: 'Pictures of Harbour walk' });

/** Opens an album of masked pictures. */
async function openAlbum(chosen: Partial<Preferences>): Promise<void> {
  const masked = { album: album(), pictures: pictures(12, { safety: 'unsafe' }) };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [masked] }] }]), {
    preferences: { get: () => preferences(chosen) },
    mask: { get: () => maskState() },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(grid.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
}

function opacityOfCaption(index: number): string {
  const caption = grid.element().querySelector(`[data-index="${index}"] [data-caption]`);
  return caption ? getComputedStyle(caption).opacity : 'no caption';
}

it.each([
  ['never', '0', '0'],
  ['on-focus', '1', '0'],
  ['always', '1', '1'],
] as const)('captions of masked pictures: %s', async (captions, ofActive, ofOther) => {
  await openAlbum({ captions });
  await expect.element(grid).toHaveFocus();
  await expect.poll(() => opacityOfCaption(0)).toBe(ofActive);
  await expect.poll(() => opacityOfCaption(3)).toBe(ofOther);
  await expect
    .element(grid.getByRole('gridcell', { name: 'Picture 4 , masked', exact: false }).first())
    .toBeInTheDocument();
});

it.each(['dark', 'black', 'grey', 'white'] as const)(
  'the viewer and the inspector beside it have enough contrast on %s, in light and dark themes',
  async (viewerBackground) => {
    await openAlbum({ viewerBackground, isInspectorOpen: true });
    await userEvent.keyboard('{Enter}');
    const viewer = page.getByRole('dialog');
    await expect.element(viewer.getByRole('complementary')).toHaveTextContent('Picture 1');
    const colours = (): string[] =>
      [viewer.element(), viewer.getByRole('complementary').element()].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
    const inLight = colours();
    await expectAccessible(`the viewer on ${viewerBackground}`);
    expect(colours(), 'the theme does not change the colours').toEqual(inLight);
    await viewer.getByRole('button', { name: 'More' }).click();
    await expect.element(page.getByRole('menuitem').first()).toBeVisible();
    await expectAccessible(`a menu of the viewer on ${viewerBackground}`);
  },
);
