import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Member, MemberChange } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { identity, member } from '../../testing/examples';
import type { Answers } from '../../testing/fake-main';
import { MEMBERS } from '../../testing/group';
import { renderAlone } from '../../testing/render';
import { type CheckWish, StartCheckDialog } from './start-check-dialog';

const FREE: Answers = {
  mask: { permission: () => ({ state: 'free', finding: { code: 'age-not-required', country: 'United Kingdom' } }) },
};

function changesOf(stateOf: (index: number) => MemberChange['state']): Answers {
  return {
    check: {
      changes: () => MEMBERS.map(({ id }, index) => ({ member: id, state: stateOf(index), checkedAt: null })),
    },
  };
}

async function openDialog(
  answers: Answers,
  { all = MEMBERS, shown = all }: { readonly all?: readonly Member[]; readonly shown?: readonly Member[] } = {},
) {
  programQueries.clear();
  fakeMain().answer(FREE);
  fakeMain().answer(answers);
  const onStart = vi.fn<(wish: CheckWish) => void>();
  await renderAlone(
    <StartCheckDialog
      onShowFinished={null}
      identity={identity()}
      lists={{ all, shown }}
      reason="4711"
      maskOffMinutes={15}
      onStart={onStart}
      onClose={() => undefined}
    />,
  );
  return onStart;
}

it('checks all members in the order of the list, with the reason that was typed before, and masked', async () => {
  const onStart = await openDialog(changesOf(() => 'never-checked'));
  await expect.element(page.getByRole('textbox')).toHaveValue('4711');
  await page.getByRole('button', { name: 'Check 7 members' }).click();
  expect(onStart.mock.calls).toEqual([[{ members: MEMBERS, reason: '4711', isMaskOff: false }]]);
});

it('suggests the members that a search has left', async () => {
  const shown = MEMBERS.slice(2, 4);
  const onStart = await openDialog(
    changesOf(() => 'never-checked'),
    { shown },
  );
  await expect.element(page.getByRole('radio', { name: /^Those listed now/ })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Turn off masking for each member' }).click();
  await page.getByRole('button', { name: 'Check 2 members' }).click();
  expect(onStart.mock.calls).toEqual([[{ members: shown, reason: '4711', isMaskOff: true }]]);
});

it('counts members that are not known to be unchanged among the changed ones, and says why', async () => {
  const states = ['changed', 'changed', 'unchanged', 'not-known', 'never-checked', 'unchanged', 'unchanged'] as const;
  await openDialog(changesOf((index) => states[index] ?? 'unchanged'));
  await page.getByRole('radio', { name: /^Changed since/ }).click();
  await expect.element(page.getByText(/^2 changed, 1 never checked, 1 not known/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Check 4 members' })).toBeVisible();
  await expectAccessible('the dialog that starts a check');
});

it('offers starred members, and not the changed ones before the first check', async () => {
  const all = MEMBERS.map((each, index) => member({ ...each, isStarred: index === 1 }));
  await openDialog(
    changesOf(() => 'never-checked'),
    { all },
  );
  await page.getByRole('radio', { name: /^Starred members/ }).click();
  await expect.element(page.getByRole('button', { name: 'Check 1 member' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^Changed since/ })).not.toBeInTheDocument();
});

it('does not offer to turn off masking if that is not allowed, and says why', async () => {
  await openDialog({
    ...changesOf(() => 'never-checked'),
    mask: { permission: () => ({ state: 'not-checked', finding: { code: 'age-no-api-key' } }) },
  });
  await expect.element(page.getByRole('checkbox')).toBeDisabled();
  await expect.element(page.getByText('this account has no API key', { exact: false })).toBeVisible();
});

it('takes the first 500 members of a larger group', async () => {
  const all = Array.from({ length: 501 }, (_none, index) => member({ id: String(index + 1), name: `member ${index}` }));
  const onStart = await openDialog({ check: { changes: () => [] } }, { all });
  await expect.element(page.getByText(/at most 500 members/)).toBeVisible();
  await page.getByRole('button', { name: 'Check 500 members' }).click();
  expect(onStart.mock.calls[0]?.[0].members).toHaveLength(500);
});
