/** The marks in a tile's corner are all seen while tiles can be selected. */
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LeaseToken } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, maskState, owner, picture, pictures, visitor } from '../testing/examples';
import type { FakeMain } from '../testing/fake-main';
import { closeWindow, openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: /^Pictures of/ });

afterEach(closeWindow);

async function openAlbum(): Promise<FakeMain> {
  const listed = [{ album: album({ pictureCount: 4 }), pictures: pictures(4, { kind: 'video' }) }];
  const main = await openWindow(
    answersOfProgram([{ identity: visitor(), owners: [{ owner: owner(), albums: listed }] }]),
  );
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(grid).toHaveFocus();
  main.send('mask.changed', maskState({ level: 'everything', levelRevision: 1 }));
  await expect.element(grid.getByRole('gridcell', { name: /masked/ }).first()).toBeInTheDocument();
  return main;
}

const boxOf = (index: number, selector: string): DOMRect | undefined =>
  grid.element().querySelector(`[data-index="${index}"] ${selector}`)?.getBoundingClientRect();

function areApart(index: number, first: string, second: string): boolean {
  const [one, other] = [boxOf(index, first), boxOf(index, second)];
  if (!one || !other) return false;
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

const CIRCLE = '[data-select]';
const EYE = 'span:has(> .lucide-eye-off)';

it('while pictures are selected, each tile shows its circle, beside it the mark of the mask, and that of a video', async () => {
  await openAlbum();
  await userEvent.keyboard('{Control>} {/Control}');
  await expect.element(page.getByRole('region', { name: 'Selection' })).toBeVisible();
  for (const index of [0, 2]) {
    expect(areApart(index, CIRCLE, EYE), `circle and eye of ${index}`).toBe(true);
    expect(areApart(index, CIRCLE, '.lucide-play'), `circle and video of ${index}`).toBe(true);
    expect(areApart(index, EYE, '.lucide-play'), `eye and video of ${index}`).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  const tile = boxOf(2, '[data-masked]');
  expect((boxOf(2, EYE)?.left ?? 0) - (tile?.left ?? 0), 'in the corner when there is no circle').toBeLessThan(10);
});

it('the time that is left of a reveal covers no mark of a video, and stands beside the circle while pictures are selected', async () => {
  const main = await openAlbum();
  const now = Date.now();
  const lease = {
    token: 'a-token-that-was-granted-once' as LeaseToken,
    identity: visitor().key,
    scope: { kind: 'picture', albumId: album().id, pictureId: picture(0).id },
    kind: 'timed',
    longEdgePx: 500,
    grantedAt: new Date(now).toISOString(),
    until: new Date(now + 30_000).toISOString(),
  } as const;
  main.send('mask.changed', maskState({ level: 'everything', levelRevision: 1, leases: [lease] }));
  await expect.poll(() => boxOf(0, '[data-on-tile]')).toBeDefined();
  expect(areApart(0, '.lucide-play', '[data-on-tile]')).toBe(true);
  await userEvent.keyboard('{Control>} {/Control}');
  await expect.element(page.getByRole('region', { name: 'Selection' })).toBeVisible();
  expect(areApart(0, CIRCLE, '[data-on-tile]')).toBe(true);
  expect(areApart(0, '.lucide-play', '[data-on-tile]')).toBe(true);
});
