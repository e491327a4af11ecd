import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/axe';
import { renderAlone } from '../testing/render';
import { Button } from './button';
import { Dialog } from './dialog';

const dialog = page.getByRole('dialog');

interface ConfirmProps {
  readonly platform?: string;
  readonly isDestructive?: boolean;
  readonly onMain?: () => void;
}

function Confirm({ platform = 'linux', isDestructive = false, onMain }: ConfirmProps) {
  return (
    <Dialog
      title="Forget quiet_heron?"
      closeLabel="Cancel"
      isDestructive={isDestructive}
      platform={platform}
      mainAction={
        <Button isPrimary isDestructive={isDestructive} onClick={onMain}>
          Forget
        </Button>
      }
      onClose={vi.fn()}
    >
      <p>Nothing changes at the service.</p>
    </Dialog>
  );
}

function labels(): (string | null)[] {
  return dialog
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
}

it.each([
  ['win32', ['Forget', 'Cancel']],
  ['darwin', ['Cancel', 'Forget']],
  ['linux', ['Cancel', 'Forget']],
])('on %s the buttons have the order of the system, for the eye and for Tab', async (platform, order) => {
  await renderAlone(<Confirm platform={platform} />);
  expect(labels()).toEqual(order);
  const [first, last] = dialog
    .getByRole('button')
    .elements()
    .map((button) => button.getBoundingClientRect());
  expect(first?.right).toBeLessThan(last?.left ?? 0);
});

it.each(['win32', 'darwin', 'linux'])('on %s Enter does what the dialog is for', async (platform) => {
  const onMain = vi.fn();
  await renderAlone(<Confirm platform={platform} onMain={onMain} />);
  await expect.element(dialog.getByRole('button', { name: 'Forget' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onMain).toHaveBeenCalledOnce();
});

it.each(['win32', 'darwin', 'linux'])('on %s Enter alone deletes nothing', async (platform) => {
  await renderAlone(<Confirm platform={platform} isDestructive />);
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
});

it('a button that deletes looks different, also in the colours of the system', async () => {
  await renderAlone(
    <>
      <Button>Keep</Button>
      <Button isDestructive>Forget</Button>
    </>,
  );
  const look = (name: string) => {
    const { color, borderColor } = getComputedStyle(page.getByRole('button', { name }).element());
    return [color, borderColor];
  };
  expect(look('Forget')).not.toEqual(look('Keep'));
  await expectAccessible('buttons');
});

function Slow({ onSubmit }: { readonly onSubmit: () => void }) {
  const [isBusy, setIsBusy] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        setIsBusy(true);
      }}
    >
      <input aria-label="Name" />
      <Button type="submit" isBusy={isBusy} busyLabel="Adding the member">
        Add
      </Button>
    </form>
  );
}

it('a busy button keeps its size and the focus, and neither a press nor Enter in a field runs it again', async () => {
  const onSubmit = vi.fn();
  await renderAlone(<Slow onSubmit={onSubmit} />);
  const button = page.getByRole('button');
  const { width } = button.element().getBoundingClientRect();
  await button.click();
  await expect.element(page.getByRole('button', { name: 'Adding the member' })).toHaveAttribute('aria-busy', 'true');
  expect(button.element().getBoundingClientRect().width).toBe(width);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await page.getByRole('textbox').click();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
});

function Toggle() {
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Button isBusy={isBusy} onClick={() => setIsBusy(true)}>
      Save
    </Button>
  );
}

it('a busy button without another label spins, and keeps its name and size', async () => {
  await renderAlone(<Toggle />);
  const button = page.getByRole('button', { name: 'Save' });
  const { width } = button.element().getBoundingClientRect();
  await button.click();
  await expect.element(button).toHaveAttribute('aria-busy', 'true');
  expect(button.element().getBoundingClientRect().width).toBe(width);
});
