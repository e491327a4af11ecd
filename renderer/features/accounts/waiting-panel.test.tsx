import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refuse } from '../../testing/fake-main';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { renderAlone } from '../../testing/render';
import type { RunningSignIn } from './use-sign-in';
import { WaitingPanel } from './waiting-panel';

const WAITING: RunningSignIn = {
  is: 'running',
  isFinishing: false,
  lacksBrowser: false,
  wasForeignAnswer: false,
  code: 'wanted',
  codeTries: 0,
};

let show: (state: typeof WAITING) => void = () => undefined;

function Panel() {
  const [state, setState] = useState(WAITING);
  useEffect(() => {
    show = setState;
  }, []);
  return <WaitingPanel state={state} onCancel={() => undefined} />;
}

const code = page.getByRole('textbox', { name: 'Code' });

it('takes the code of the page, keeps it while it is checked, and selects it if it is wrong', async () => {
  const sent: string[] = [];
  fakeMain().answer({
    accounts: {
      enterSignInCode: (input) => {
        sent.push(input.code);
        return {};
      },
    },
  });
  await renderAlone(<Panel />);
  await expect.element(page.getByRole('heading')).toHaveTextContent('Type the code from the page');
  expect(page.getByRole('progressbar').elements()).toEqual([]);
  await expect.element(code).toHaveFocus();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByText('Enter a value.')).toBeVisible();
  await code.fill('12345');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('A code has six digits.')).toBeVisible();
  expect(sent).toEqual([]);
  await code.fill('123 456');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sent).toEqual(['123 456']);

  show({ ...WAITING, isFinishing: true });
  await expect.element(page.getByText('Proofsheet sends the code to the service.')).toBeVisible();
  show({ ...WAITING, code: 'wrong', codeTries: 1 });
  await expect.element(page.getByText('The service does not accept this code.')).toBeVisible();
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard('7');
  await expect.element(code).toHaveValue('7');
  await expectAccessible('the field for the code');
});

it('selects the code again if the next one is wrong too, and says that an unchecked one can be sent again', async () => {
  fakeMain().answer({ accounts: { enterSignInCode: () => ({}) } });
  await renderAlone(<Panel />);
  await code.fill('123 456');
  show({ ...WAITING, code: 'wrong', codeTries: 1 });
  await expect.poll(selected).toBe('123 456');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(selected).toBe('');
  show({ ...WAITING, code: 'wrong', codeTries: 2 });
  await expect.poll(selected).toBe('123 456');
  show({ ...WAITING, code: 'unchecked', codeTries: 3 });
  await expect.element(page.getByText('The service did not answer, so the code was not checked.')).toBeVisible();
});

it('says nothing of a code that was entered twice', async () => {
  const enterSignInCode = refuse({ kind: 'not-found', detail: { code: 'no-sign-in-waits' } });
  fakeMain().answer({ accounts: { enterSignInCode } });
  await renderAlone(<Panel />);
  await code.fill('123456');
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(() => fakeMain().inputsOf('accounts.enterSignInCode').length).toBe(2);
  await drawn();
  expect(
    page
      .getByRole('alert')
      .elements()
      .map(({ textContent }) => textContent)
      .join(''),
  ).toBe('');
});

it('says while it waits for the browser that a response of another sign-in was rejected', async () => {
  fakeMain().answer({});
  await renderAlone(<Panel />);
  show({ ...WAITING, code: null, wasForeignAnswer: true });
  await expect.element(page.getByText(/rejected a response/)).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible('the wait for the browser');
});

it('leaves no code in the field when it goes', async () => {
  await renderAlone(<Panel />);
  await code.fill('123456');
  const field = code.element() as HTMLInputElement;
  show({ ...WAITING, code: null });
  await expect.element(code).not.toBeInTheDocument();
  expect([field.value, field.getAttribute('value')]).toEqual(['', null]);
});

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function selected(): string {
  return getSelection()?.toString() ?? '';
}
