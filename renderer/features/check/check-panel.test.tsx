import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CheckState } from '../../../preload/contract';
import { placeInCheck } from '../../domain/check-state';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { checkedMember, checkOf, checkState } from '../../testing/checks';
import { AS_OF, identity } from '../../testing/examples';
import { refuse } from '../../testing/fake-main';
import { MEMBERS } from '../../testing/group';
import { renderAlone } from '../../testing/render';
import { CheckPanel } from './check-panel';
import { FinishCheckDialog } from './finish-check-dialog';
import { SkippedScreen } from './skipped-screen';

const CHECKED = MEMBERS.map((member, index) => checkedMember(member, { firstAt: index < 2 ? AS_OF : null }));
const MANAGER = identity().key;

async function openPanel(state: CheckState, isActing = false) {
  const acts = { onBackToMember: vi.fn<() => void>(), onResume: vi.fn<(off: boolean) => void>(), onFinish: vi.fn() };
  const place = isActing && state.check ? placeInCheck(state.check, state.check.position) : null;
  await renderAlone(<CheckPanel identity={MANAGER} state={state} place={place} {...acts} />);
  return acts;
}

const paused = checkOf(CHECKED, { state: 'paused', position: MEMBERS[1]?.id ?? null });

it('says how far a paused check is and with whom it continues, masked unless the person chooses otherwise', async () => {
  const { onResume } = await openPanel(checkState({ check: paused }));
  await expect.element(page.getByText('Check paused: 2 of 7 members opened')).toBeVisible();
  await expect.element(page.getByText('Continues with ashen_ferry')).toBeVisible();
  await page.getByRole('button', { name: 'Continue the check' }).click();
  await page.getByRole('checkbox', { name: 'Turn off masking' }).click();
  await page.getByRole('button', { name: 'Continue the check' }).click();
  expect(onResume.mock.calls).toEqual([[false], [true]]);
  await expectAccessible('the panel of a check');
});

it('offers only to finish a check whose members were all forgotten', async () => {
  await openPanel(checkState({ check: checkOf([], { state: 'paused' }) }));
  await expect.element(page.getByText('No member is left in this check.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Finish…' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Continue the check' })).not.toBeInTheDocument();
  await expectAccessible('the panel of a check without members');
});

it('leads back to the member who is acted as in a running check', async () => {
  const { onBackToMember } = await openPanel(checkState({ check: { ...paused, state: 'running' } }), true);
  await expect.element(page.getByText('Check: member 2 of 7, ashen_ferry')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the member' }).click();
  expect(onBackToMember.mock.calls).toHaveLength(1);
});

it('says that a check is lost at the end of the program without a keychain, and that earlier ones are unreadable', async () => {
  await openPanel(checkState({ check: paused, isKept: false, hasUnreadable: true }));
  await expect.element(page.getByText(/^Without a keychain/)).toBeVisible();
  await expect.element(page.getByText(/cannot be opened/)).toBeVisible();
});

it('exports the report of the unfinished check', async () => {
  fakeMain().answer({ check: { export: () => ({ fileName: 'Proofsheet check.csv', memberCount: 7 }) } });
  await openPanel(checkState({ check: paused }));
  await page.getByRole('button', { name: 'Export report…' }).click();
  await page.getByRole('menuitem', { name: 'As a table (CSV)…' }).click();
  await expect.poll(() => fakeMain().inputsOf('check.export')).toEqual([{ identity: MANAGER, format: 'csv' }]);
});

it('finishes a check after a question, and offers the report of the finished one', async () => {
  const finished = { id: 'check-1', startedAt: AS_OF, finishedAt: AS_OF, reason: null, memberCount: 7, markCount: 3 };
  fakeMain().answer({
    check: { finish: () => checkState({ finished: [finished] }), export: () => null },
  });
  const onFinished = vi.fn<() => void>();
  await renderAlone(
    <FinishCheckDialog identity={MANAGER} check={paused} onFinished={onFinished} onClose={() => undefined} />,
  );
  await expect.element(page.getByText(/^2 of 7 members were opened/)).toBeVisible();
  await page.getByRole('button', { name: 'Finish the check' }).click();
  await expect.element(page.getByText(/^7 members, 3 marks/)).toBeVisible();
  expect(onFinished.mock.calls).toHaveLength(1);
  await page.getByRole('button', { name: 'Export report…' }).click();
  await page.getByRole('menuitem', { name: 'As data (JSON)…' }).click();
  await expect
    .poll(() => fakeMain().inputsOf('check.export'))
    .toEqual([{ identity: MANAGER, check: 'check-1', format: 'json' }]);
});

it('says why a check could not be finished', async () => {
  fakeMain().answer({ check: { finish: refuse({ kind: 'not-recorded' }) } });
  await renderAlone(
    <FinishCheckDialog identity={MANAGER} check={paused} onFinished={() => undefined} onClose={() => undefined} />,
  );
  await page.getByRole('button', { name: 'Finish the check' }).click();
  await expect.element(page.getByRole('alert')).not.toBeEmptyDOMElement();
});

it.each([
  { why: 'left', text: /no longer lists this member/, at: 1, action: 'Next member: bold_tern' },
  { why: 'refused', text: /no longer lets you act/, at: 1, action: 'Next member: bold_tern' },
  { why: 'refused', text: /no longer lets you act/, at: 6, action: 'Finish…' },
] as const)('explains a member who cannot be opened, and leads on: %j', async ({ why, text, at, action }) => {
  const check = checkOf(CHECKED, { position: MEMBERS[at]?.id ?? null });
  const place = placeInCheck(check, check.position);
  if (!place) throw new Error('The check contains the member.');
  const acts = { onNext: vi.fn(), onPause: vi.fn(), onFinish: vi.fn() };
  await renderAlone(<SkippedScreen why={why} place={place} {...acts} />);
  await expect.element(page.getByText(text)).toBeVisible();
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('button', { name: 'Pause the check' }).click();
  expect([acts.onNext, acts.onFinish, acts.onPause].map(({ mock }) => mock.calls.length)).toEqual(
    action === 'Finish…' ? [0, 1, 1] : [1, 0, 1],
  );
});
