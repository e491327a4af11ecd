import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/axe';
import { Refusal } from '../testing/fake-main';
import { fakeMain } from '../testing/bridge';
import { renderAlone } from '../testing/render';
import { DestructiveQuestion } from './destructive-question';

interface Asked {
  readonly onConfirm: () => Promise<void>;
  readonly onClose?: (isRunning: boolean) => void;
}

async function ask({ onConfirm, onClose = vi.fn() }: Asked): Promise<void> {
  await renderAlone(
    <DestructiveQuestion
      title="Clear the list?"
      action="Clear"
      runningLabel="Clearing…"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>The list cannot be restored.</p>
    </DestructiveQuestion>,
  );
}

const button = (name: string) => page.getByRole('button', { name });

it('deletes only if the person confirms, and Enter alone cancels', async () => {
  const onConfirm = vi.fn(() => Promise.resolve());
  const onClose = vi.fn();
  await ask({ onConfirm, onClose });
  await expectAccessible('the question');
  await userEvent.keyboard('{Enter}');
  expect(onClose).toHaveBeenCalledWith(false);
  expect(onConfirm).not.toHaveBeenCalled();
  await button('Clear').click();
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('shows that it deletes, and tells its owner if it is closed meanwhile', async () => {
  const onClose = vi.fn();
  await ask({ onConfirm: () => new Promise(() => undefined), onClose });
  await button('Clear').click();
  await expect.element(button('Clearing…')).toHaveAttribute('aria-busy', 'true');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledWith(true);
});

it('stays open with the reason after a failure, and can be tried again', async () => {
  fakeMain().answer({ diagnostics: { reportError: () => ({}) } });
  const onConfirm = vi.fn(() => Promise.resolve());
  onConfirm.mockRejectedValueOnce(new Refusal({ kind: 'offline' }));
  await ask({ onConfirm });
  await button('Clear').click();
  await expect.element(page.getByRole('alert')).not.toBeEmptyDOMElement();
  await button('Clear').click();
  await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
  expect(onConfirm).toHaveBeenCalledTimes(2);
});
