import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { renderAlone } from '../../testing/render';
import type { SignInState } from './use-sign-in';
import { WaitingPanel } from './waiting-panel';

const WAITING: Extract<SignInState, { is: 'running' }> = {
  is: 'running',
  isFinishing: false,
  lacksBrowser: false,
  wasForeignAnswer: false,
  code: 'wanted',
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
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByText('Enter a value.')).toBeVisible();
  expect(sent).toEqual([]);
  await code.fill('123 456');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sent).toEqual(['123 456']);

  show({ ...WAITING, isFinishing: true });
  await expect.element(page.getByText('Proofsheet sends the code to the service.')).toBeVisible();
  show({ ...WAITING, code: 'wrong' });
  await expect.element(page.getByText('The service does not accept this code.')).toBeVisible();
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard('7');
  await expect.element(code).toHaveValue('7');
  await expectAccessible('the field for the code');
});
