import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import * as windowMessages from '../../../messages/en/window';
import type { ActingState, CheckState, IdentityKey } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { fakeMain } from '../../testing/bridge';
import type { RunCommand } from '../../domain/key-commands';
import { checkedMember, checkOf, checkState, NOTHING_NEW } from '../../testing/checks';
import { identity, member } from '../../testing/examples';
import { renderAlone } from '../../testing/render';
import { setLanguage } from '../../ui/language';
import { ActingBand } from './acting-band';

const NAME = 'quiet_heron_of_the_estuary';
const LONG_GROUP = 'Friends of the Estuary and of All Its Birds, Winter and Summer';

const region = page.getByRole('region');
const name = region.getByText(NAME);

/** Opens the band of a person who has acted since just now; `leftMs` until the end. */
async function openBand(
  leftMs: number,
  {
    onBackToOverview = () => undefined,
    checks = checkState(),
    run = () => undefined,
  }: {
    readonly onBackToOverview?: (manager: IdentityKey) => void;
    readonly checks?: CheckState;
    readonly run?: RunCommand;
  } = {},
): Promise<void> {
  const manager = identity();
  const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
  const state = {
    revision: 1,
    ended: null,
    current: {
      identity: manager,
      manager: { identity: manager.key, name: 'Dana Reyes', initials: 'DR', colour: 'teal' },
      member: { id: '2001', name: NAME, initials: 'QH', colour: 'plum', pattern: 'dots' },
      groupName: LONG_GROUP,
      startedAt: inMs(0),
      warnsAt: inMs(leftMs - 60_000),
      endsAt: inMs(leftMs),
      limitMinutes: 30,
    },
  } as ActingState;
  programQueries.clear();
  fakeMain().answer({
    acting: { get: () => state, end: () => ({ ...state, revision: 2, current: null }) },
    check: { get: () => checks, news: () => NOTHING_NEW },
  });
  await renderAlone(<ActingBand returnKeys="Ctrl+Shift+Y" onBackToOverview={onBackToOverview} run={run} />);
  await expect.element(name).toBeVisible();
}

afterEach(() => setLanguage('en', windowMessages));

it('leads back to the overview of the manager', async () => {
  const onBackToOverview = vi.fn<(manager: IdentityKey) => void>();
  await openBand(600_000, { onBackToOverview });
  await page.getByRole('button', { name: 'Back to overview' }).click();
  await expect.poll(() => onBackToOverview.mock.calls).toEqual([[identity().key]]);
  await expect.element(name).not.toBeInTheDocument();
});

it('shows for whom and how long the person acts, and names its buttons', async () => {
  await openBand(29 * 60_000);
  await expect.element(region).toHaveAccessibleName('Acting as a member');
  await expect.element(region).toHaveTextContent(`Acting as ${NAME}#2001for Dana Reyes · ${LONG_GROUP}`);
  await expect.element(region.getByRole('button').first()).toHaveAccessibleName('Extend to 30 minutes from now');
  await expect.element(region.getByRole('button', { name: 'Return to Dana Reyes Ctrl+Shift+Y' })).toBeVisible();
});

it.each([
  { width: 1440, leftMs: 29 * 60_000 },
  { width: 1000, leftMs: 29 * 60_000 },
  { width: 800, leftMs: 30_000 },
  { width: 640, leftMs: 30_000 },
])('shows the whole name of the member in a language with longer texts: %j', async ({ width, leftMs }) => {
  await page.viewport(width, 600);
  setLanguage('en-XA', windowMessages);
  await openBand(leftMs);
  const element = name.element();
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  await expect.element(name).toBeInViewport({ ratio: 1 });
  for (const button of region.getByRole('button').elements())
    // Positions are fractions of a pixel.
    await expect.element(button).toBeInViewport({ ratio: 0.99 });
  expect(document.documentElement.scrollWidth).toBe(width);
});

it('shows the whole name at 200 % zoom in the smallest window', async () => {
  await page.viewport(320, 600);
  await openBand(30_000);
  const element = name.element();
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  expect(document.documentElement.scrollWidth).toBe(320);
});

const CHECKED = [
  member({ id: '2000', name: 'calm_ferry' }),
  member({ id: '2001', name: NAME }),
  member({ id: '2002', name: 'early_tern' }),
].map((each) => checkedMember(each));

it('says where the check is, leads to the members beside, and marks the member', async () => {
  const run = vi.fn<RunCommand>();
  const marked = checkedMember(member({ id: '2001', name: NAME }), {
    marks: [
      {
        subject: { kind: 'member' },
        mark: 'fine',
        note: '',
        albumName: null,
        pictureTitle: null,
        at: '2026-03-04T05:06:07.000Z',
      },
    ],
  });
  const check = checkOf([CHECKED[0] ?? marked, marked, CHECKED[2] ?? marked], { position: '2001' });
  await openBand(600_000, { checks: checkState({ check }), run });
  const bar = region.getByRole('group', { name: 'Check', exact: true });
  await expect.element(bar.getByText('Check: member 2 of 3')).toBeVisible();
  await expect.element(bar.getByRole('button', { name: 'Fine' })).toHaveAttribute('aria-pressed', 'true');
  for (const label of ['Previous member', 'Next member', 'To discuss', 'Note…', 'Pause'])
    await bar.getByRole('button', { name: label }).click();
  expect(run.mock.calls.map(([command]) => command)).toEqual([
    'check-previous-member',
    'check-next-member',
    'mark-member-to-discuss',
    'edit-member-note',
    'pause-check',
  ]);
});

it('offers to finish the check at its last member', async () => {
  const run = vi.fn<RunCommand>();
  await openBand(600_000, { checks: checkState({ check: checkOf(CHECKED.slice(0, 2), { position: '2001' }) }), run });
  await region.getByRole('button', { name: 'Finish…' }).click();
  expect(run.mock.calls).toEqual([['finish-check']]);
});

it('shows no check while a member outside of it is acted as, or while it is paused', async () => {
  const others = CHECKED.filter((each) => each.member.id !== '2001');
  await openBand(600_000, { checks: checkState({ check: checkOf(others) }) });
  await expect.element(region.getByText(/^Check:/)).not.toBeInTheDocument();
  await openBand(600_000, { checks: checkState({ check: checkOf(CHECKED, { state: 'paused' }) }) });
  await expect.element(region.getByText(/^Check:/)).not.toBeInTheDocument();
});

it.each([1440, 800, 640])('shows the whole name of a member of a check in a window of %d pixels', async (width) => {
  await page.viewport(width, 600);
  setLanguage('en-XA', windowMessages);
  await openBand(30_000, { checks: checkState({ check: checkOf(CHECKED, { position: '2001' }) }) });
  const element = name.element();
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  for (const button of region.getByRole('button').elements())
    await expect.element(button).toBeInViewport({ ratio: 0.99 });
  expect(document.documentElement.scrollWidth).toBe(width);
});
