import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { account } from '../../testing/examples';
import { renderAlone } from '../../testing/render';
import { AccountPlace } from './account-place';

const ACCOUNTS = ['Ada', 'Ben', 'Cleo'].map((name, index) =>
  account({ id: `account-${index}`, identity: `account/${index}`, name }),
);

it('moves an account up and down by buttons, which keep the focus at the end of the list', async () => {
  const main = fakeMain();
  const [ada, ben, cleo] = ACCOUNTS;
  if (!ada || !ben || !cleo) throw new Error('There are three accounts.');
  main.answer({ accounts: { list: () => ACCOUNTS, move: () => [ada, cleo, ben] } });
  await renderAlone(
    <main>
      <AccountPlace account={ben} />
    </main>,
  );
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent('2 of 3');
  await userEvent.keyboard('{Tab}{Tab}');
  const down = page.getByRole('button', { name: 'Move down' });
  await expect.element(down).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(status).toHaveTextContent('3 of 3');
  await expect.element(down).toHaveFocus();
  await expect.element(down).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(main.inputsOf('accounts.move')).toEqual([{ account: 'account-1', to: 2 }]);
  await expectAccessible('the order of the accounts');
});
