import { expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import type { IdentityKey } from '../../preload/contract';
import { useDialog } from './use-dialog';

const [manager, member] = ['manager', 'member'] as unknown as readonly [IdentityKey, IdentityKey]; // keys are opaque

it('a dialog about an identity closes when the identity changes, and stays closed when it is active again', async () => {
  const { result, rerender, act } = await renderHook((identity) => useDialog(identity), { initialProps: member });
  await act(() => result.current.ask({ name: 'palette' }));
  expect(result.current.dialog).toEqual({ name: 'palette' });
  await rerender(manager);
  expect(result.current.dialog).toBeNull();
  await rerender(member);
  expect(result.current.dialog).toBeNull();
});

it('a dialog about no identity stays open when the identity changes', async () => {
  const { result, rerender, act } = await renderHook((identity) => useDialog(identity), { initialProps: member });
  await act(() => result.current.ask({ name: 'settings' }));
  await rerender(manager);
  expect(result.current.dialog).toEqual({ name: 'settings' });
});
