/** The tiles of an album whose service does not state the sizes of pictures, in the whole window. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PictureSummary } from '../../../preload/contract';
import { Lease } from '../../../preload/contract/mask';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, maskState, owner, picture } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

/** Width divided by height of the example pictures. */
const WIDE = 3 / 2;
const TALL = 2 / 3;

/** Reveals the first picture for a moment. */
const LEASE = Lease.parse({
  token: 'lease-of-the-first-picture',
  identity: identity().key,
  scope: { kind: 'picture', albumId: 'harbour', pictureId: 'wide-0' },
  kind: 'timed',
  longEdgePx: 4096,
  grantedAt: new Date().toISOString(),
  until: new Date(Date.now() + 600_000).toISOString(),
});

const grid = page.getByRole('grid', { name: /^Pictures of/ });

interface ShownTile {
  readonly aspectRatio: number;
  readonly picture: HTMLImageElement | null;
}

/** The tiles whose rows have been read. */
function tiles(): ShownTile[] {
  return [...document.querySelectorAll('[role=grid] [data-index]:has([data-caption])')].map((tile) => {
    const { width, height } = tile.getBoundingClientRect();
    return { aspectRatio: width / height, picture: tile.querySelector('img') };
  });
}

function isVisible({ picture: image }: ShownTile): boolean {
  return image?.dataset['state'] === 'shown' && getComputedStyle(image).visibility === 'visible';
}

/** Opens an album of these pictures. `onChange` is called after each change of the page. */
async function openAlbum(pictures: readonly PictureSummary[], onChange: () => void): Promise<FakeMain> {
  const shown = { album: album({ pictureCount: pictures.length }), pictures };
  const main = await openWindow(
    answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [shown] }] }]),
  );
  const changes = new MutationObserver(onChange);
  changes.observe(document.body, { subtree: true, childList: true, attributes: true });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(grid).toBeInTheDocument();
  return main;
}

/** Wide and tall pictures in turn. */
const IDS = ['wide-0', 'tall-1', 'wide-2', 'tall-3', 'wide-4', 'tall-5'];

function shapeOf(id: string): number {
  return id.includes('tall') ? TALL : WIDE;
}

it('an album that was seen before has the shapes of its pictures as soon as their rows are known', async () => {
  const rows = IDS.map((id, index) => picture(index, { id, placeholder: { form: 'plain', aspectRatio: shapeOf(id) } }));
  const seen: (readonly ShownTile[])[] = [];
  await openAlbum(rows, () => void seen.push(tiles()));
  await expect.poll(() => tiles().filter(isVisible).length).toBe(IDS.length);
  const shown = seen.filter(({ length }) => length > 0);
  expect(shown.length).toBeGreaterThan(0);
  for (const all of shown)
    all.forEach(({ aspectRatio }, index) => expect(aspectRatio).toBeCloseTo(shapeOf(IDS[index] ?? ''), 1));
});

it('the first pictures of a new album are hidden until their tiles have their places', async () => {
  const rows = IDS.map((id, index) => picture(index, { id: `${id}-new` }));
  let first: readonly ShownTile[] = [];
  await openAlbum(rows, () => {
    if (first.length === 0) first = tiles().filter(isVisible);
  });
  await expect.poll(() => tiles().filter(isVisible).length).toBe(rows.length);
  expect(first.length).toBeGreaterThan(0);
  for (const { aspectRatio, picture: image } of first) expect(aspectRatio).toBeCloseTo(shapeOf(image?.src ?? ''), 1);
});

it('before the first pictures have their places, no mark and no circle is visible', async () => {
  const rows = IDS.map((id, index) => picture(index, { id: `${id}-bare`, safety: 'unsafe' }));
  const before: string[] = [];
  await openAlbum(rows, () => {
    // The marks also appear if the first pictures take a second.
    if (!document.querySelector('[data-arranging]') || tiles().some(isVisible)) return;
    const marks = document.querySelectorAll('[role=grid] [data-masked] > span:has(svg)');
    before.push(...[...marks].map((mark) => getComputedStyle(mark).opacity));
  });
  await expect.poll(() => tiles().filter(isVisible).length).toBe(rows.length);
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before)).toEqual(new Set(['0']));
  const mark = page.getByRole('grid').element().querySelector('[data-masked] > span:has(svg)');
  expect(mark && getComputedStyle(mark).opacity).toBe('1');
});

it('a picture that does not come delays the others for a short time only', async () => {
  const rows = ['wide-0', 'broken-once-1', 'tall-2'].map((id, index) => picture(index, { id }));
  await openAlbum(rows, () => undefined);
  await expect.poll(() => tiles().map(isVisible)).toEqual([true, false, true]);
  expect(tiles()[2]?.aspectRatio).toBeCloseTo(TALL, 1);
});

it('a revealed picture is shown although the plain style of its mask has told no shape', async () => {
  const rows = [picture(0, { id: 'wide-0', safety: 'unsafe' }), picture(1, { id: 'wide-1', safety: 'unsafe' })];
  const main = await openAlbum(rows, () => undefined);
  await expect.poll(() => tiles().length).toBe(2);
  const usualRules = { whenUnrated: 'show', maskStyle: 'plain', asksForMaskedForms: true } as const;
  main.send('mask.changed', maskState({ rules: { [identity().key]: usualRules }, rulesRevision: 2, leases: [LEASE] }));
  await expect.poll(() => tiles().map(isVisible)).toEqual([true, false]);
});
