import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import * as windowMessages from '../../../messages/en/window';
import type { ActingState, IdentityKey } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { fakeMain } from '../../testing/bridge';
import { identity } from '../../testing/examples';
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
  onBackToOverview: (manager: IdentityKey) => void = () => undefined,
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
  });
  await renderAlone(<ActingBand returnKeys="Ctrl+Shift+Y" onBackToOverview={onBackToOverview} />);
  await expect.element(name).toBeVisible();
}

afterEach(() => setLanguage('en', windowMessages));

it('leads back to the overview of the manager', async () => {
  const onBackToOverview = vi.fn<(manager: IdentityKey) => void>();
  await openBand(600_000, onBackToOverview);
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
