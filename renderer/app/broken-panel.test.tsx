/** What is drawn in place of a panel or a menu that could not be loaded. */
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeMain } from '../testing/bridge';
import { renderAlone } from '../testing/render';
import { NotShown } from '../ui/not-shown';
import { Toast } from '../ui/toast';
import { BrokenPanel } from './broken-panel';

it('a panel that could not be loaded keeps its width, says so, and is loaded again on request', async () => {
  fakeMain().answer({ diagnostics: { reportError: () => ({}) } });
  const retry = vi.fn();
  await renderAlone(<BrokenPanel widthPx={300} reason={new Error('The file is gone.')} retry={retry} />);
  const panel = page.getByRole('complementary', { name: 'Inspector' });
  await expect.element(panel.getByRole('heading')).toHaveTextContent('This view could not be shown');
  expect(panel.element().getBoundingClientRect().width).toBe(300);
  await panel.getByRole('button', { name: 'Reload view' }).click();
  expect(retry).toHaveBeenCalledOnce();
});

it('a menu that could not be loaded is closed, and a message says so', async () => {
  const close = vi.fn();
  await renderAlone(
    <>
      <NotShown onClose={close} />
      <Toast />
    </>,
  );
  await expect.element(page.getByText('This view could not be shown').first()).toBeInTheDocument();
  expect(document.querySelector('[data-toast]')?.textContent).toBe('This view could not be shown');
  expect(close).toHaveBeenCalled();
});
