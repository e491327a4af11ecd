/** The note about a picture that the program cannot show in the size that fits. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RenditionSize } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { album, identity, maskState, owner, picture } from '../../testing/examples';
import { fakeMain } from '../../testing/bridge';
import { openWindow } from '../../testing/open-window';

const viewer = page.getByRole('dialog', { name: /^Picture/ });
const note = viewer.getByText(/You see (a size|one) of/);
const small: RenditionSize = { label: 'Large', kind: 'picture', width: 300, height: 200 };

/** All pictures of the tests have 300 × 200 pixels, whatever the service states. */
async function open(original: Partial<RenditionSize>, stated: { width: number; height: number } | null): Promise<void> {
  const renditions: RenditionSize[] = [small, { label: 'Original', kind: 'picture', ...original }];
  const shown = { album: album(), pictures: [picture(0, stated ?? { width: null, height: null }), picture(1)] };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [shown] }] }]), {
    mask: { get: () => maskState() },
  });
  fakeMain().answer({
    pictures: {
      sizes: ({ pictureId }) => ({
        renditions: pictureId === picture(0).id ? renditions : [small],
        sizeBytes: null,
        isMasked: false,
      }),
    },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
}

it('says which size is too large and which one is shown, and asks for no parts of the one that is too large', async () => {
  const size = { width: 30_000, height: 20_000 };
  await open({ ...size, notShown: 'too-large' }, size);
  await expect
    .element(note)
    .toHaveTextContent(
      'At 30,000 × 20,000 pixels, this picture is too large to be shown. You see a size of 300 × 200 pixels.',
    );
  await expectAccessible('a picture in a smaller size');
  await userEvent.keyboard('1');
  await expect.element(viewer.getByRole('button', { name: 'Zoom: 100%' })).toBeVisible();
  await expect.element(note).toBeVisible();
  expect(viewer.element().querySelectorAll('img[data-tile]')).toHaveLength(0);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(note).not.toBeInTheDocument();
});

it('says that a size cannot be displayed, also if its pixels are unknown', async () => {
  await open({ notShown: 'not-decoded' }, null);
  await expect.element(note).toHaveTextContent('The full size cannot be displayed. You see one of 300 × 200 pixels.');
});

it('says nothing if the service has only a smaller picture than it states', async () => {
  await open({ width: 3_000, height: 2_000 }, { width: 3_000, height: 2_000 });
  await expect.poll(() => fakeMain().inputsOf('pictures.sizes').length).toBeGreaterThan(0);
  await expect.element(note).not.toBeInTheDocument();
});
