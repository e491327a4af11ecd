import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { IdentityKey } from '../../preload/contract';
import { album } from '../testing/examples';
import { render } from '../testing/render';
import type { OpenDialog } from './open-dialog';
import { useDialog } from './use-dialog';

const [manager, member] = ['manager', 'member'] as unknown as readonly [IdentityKey, IdentityKey]; // keys are opaque

function Dialog({ identity, opens }: { readonly identity: IdentityKey; readonly opens: OpenDialog }): ReactNode {
  const { dialog, ask } = useDialog(identity);
  return <button onClick={() => ask(opens)}>{dialog?.name ?? 'none'}</button>;
}

const button = page.getByRole('button');

async function openAs(identity: IdentityKey, opens: OpenDialog): Promise<(next: IdentityKey) => Promise<void>> {
  const { rerender } = await render(<Dialog identity={identity} opens={opens} />);
  await button.click();
  await expect.element(button).toHaveTextContent(opens.name);
  return (next) => rerender(<Dialog identity={next} opens={opens} />);
}

it('a dialog about an identity closes when the identity changes, and stays closed when it is active again', async () => {
  const changeTo = await openAs(member, { name: 'palette' });
  await changeTo(manager);
  expect(button.element()).toHaveTextContent('none');
  await changeTo(member);
  expect(button.element()).toHaveTextContent('none');
});

it('the message that a kept album is gone closes when the identity changes, whose album it would remove', async () => {
  const changeTo = await openAs(member, { name: 'gone-album', identity: member, albumId: album().id, kept: 'pin' });
  await changeTo(manager);
  expect(button.element()).toHaveTextContent('none');
});

it('a dialog about no identity stays open when the identity changes', async () => {
  const changeTo = await openAs(member, { name: 'settings' });
  await changeTo(manager);
  expect(button.element()).toHaveTextContent('settings');
});
