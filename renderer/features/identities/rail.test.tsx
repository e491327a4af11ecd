/** The list of accounts: names for screen readers, and reordering by keyboard and by pointer. */
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Account } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { account, identityOf, visitor } from '../../testing/examples';
import { renderAlone } from '../../testing/render';
import { Rail } from './rail';
import { railEntries } from './rail-entry';

const rail = page.getByRole('navigation', { name: 'Accounts' });
const entries = rail.getByRole('listitem').getByRole('button');
const names = (): string[] => entries.elements().map((entry) => entry.querySelector('[data-name]')?.textContent ?? '');

const ACCOUNTS = ['Ada', 'Ben', 'Cleo'].map((name, index) =>
  account({ id: `account-${index}`, identity: `account/${index}`, name }),
);

function Reordered(props: { readonly onChoose?: () => void; readonly onShow?: () => void }): ReactNode {
  const [accounts, setAccounts] = useState<readonly Account[]>(ACCOUNTS);
  return (
    <Rail
      entries={railEntries([...ACCOUNTS.map(identityOf), visitor()], accounts)}
      currentKey={ACCOUNTS[0]?.identity ?? null}
      actingAs={null}
      isAdding={false}
      onChoose={props.onChoose ?? (() => undefined)}
      onAdd={() => undefined}
      onShowAccount={props.onShow ?? (() => undefined)}
      onMove={(moved, to) => {
        const others = accounts.filter(({ id }) => id !== moved.id);
        setAccounts([...others.slice(0, to), moved, ...others.slice(to)]);
      }}
    />
  );
}

function focusFirst(): void {
  document.querySelector<HTMLElement>('li > button')?.focus();
}

it('each account is one tab stop with a short name, and the current one is marked', async () => {
  await renderAlone(<Reordered />);
  await expect.element(rail.getByRole('button', { name: 'Ada Rating Service', exact: true })).toBeVisible();
  await expect.element(rail.getByRole('button', { name: 'Visitor Describing Service', exact: true })).toBeVisible();
  await expect.element(entries.first()).toHaveAttribute('aria-current', 'true');
  focusFirst();
  await userEvent.keyboard('{Tab}');
  await expect.element(entries.nth(1)).toHaveFocus();
  await expectAccessible('the accounts');
});

it('Alt and an arrow move an account, announce its place, and keep the focus on it', async () => {
  await renderAlone(<Reordered />);
  focusFirst();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(names).toEqual(['Ben', 'Ada', 'Cleo', 'Visitor']);
  await expect.element(rail.getByRole('status')).toHaveTextContent('Ada moved to 2 of 3');
  await expect.element(entries.filter({ hasText: 'Ada' })).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await expect.poll(names).toEqual(['Ben', 'Cleo', 'Ada', 'Visitor']);
});

it('dragging moves an account without choosing it', async () => {
  const onChoose = vi.fn();
  await renderAlone(<Reordered onChoose={onChoose} />);
  await userEvent.dragAndDrop(entries.first(), entries.nth(2), { targetPosition: { x: 40, y: 60 } });
  await expect.poll(names).toEqual(['Ben', 'Cleo', 'Ada', 'Visitor']);
  expect(onChoose).not.toHaveBeenCalled();
});

it('the menu key opens the account', async () => {
  const onShow = vi.fn();
  await renderAlone(<Reordered onShow={onShow} />);
  focusFirst();
  await userEvent.keyboard('{ContextMenu}');
  await expect.poll(() => onShow.mock.calls.length).toBe(1);
});
