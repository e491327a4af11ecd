import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderAlone } from '../testing/render';
import { Modal } from './modal';

/** A dialog with a second one above it, whose button closes both at once. */
function TwoDialogs({ isUpperFirst }: { readonly isUpperFirst: boolean }) {
  const [openCount, setOpenCount] = useState(0);
  const upper = openCount === 2 && (
    <Modal label="Upper" onClose={() => setOpenCount(1)}>
      <button type="button" onClick={() => setOpenCount(0)}>
        Close both
      </button>
    </Modal>
  );
  return (
    <>
      <button type="button" onClick={() => setOpenCount(1)}>
        Open
      </button>
      {isUpperFirst && upper}
      {openCount > 0 && (
        <Modal label="Lower" onClose={() => setOpenCount(0)}>
          <button type="button" onClick={() => setOpenCount(2)}>
            Open another
          </button>
        </Modal>
      )}
      {!isUpperFirst && upper}
    </>
  );
}

it.each([true, false])(
  'returns the focus to the opener of the lower dialog if both close at once (the upper one first: %s)',
  async (isUpperFirst) => {
    await renderAlone(<TwoDialogs isUpperFirst={isUpperFirst} />);
    const opener = page.getByRole('button', { name: 'Open', exact: true });
    await opener.click();
    await page.getByRole('button', { name: 'Open another' }).click();
    await page.getByRole('button', { name: 'Close both' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  },
);

it('returns the focus to the lower dialog if only the upper one closes', async () => {
  await renderAlone(<TwoDialogs isUpperFirst={false} />);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Open another' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Open another' })).toHaveFocus();
});
