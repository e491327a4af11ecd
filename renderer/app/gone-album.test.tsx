/** What the window says about an album that was deleted elsewhere, whatever leads to it. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import type { Location } from '../../preload/contract';
import { album, identity, owner, pictures, preferences } from '../testing/examples';
import type { Answers } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';
import { startOf } from './navigation';

const SHORE = album({ id: 'shore', name: 'North shore' });

const albums = page.getByRole('grid', { name: 'Albums of Alder Quay' });
const shore = page.getByRole('grid', { name: /^Pictures of North shore/ });
const heading = page.getByRole('heading', { level: 1 });
/** In the announcer, and in a short message. */
const said = page.getByText('Album not found. This does not exist, or its owner does not share it with this account.');

let listed: { readonly album: typeof SHORE; readonly pictures: ReturnType<typeof pictures> }[];
let answers: Answers;

beforeEach(() => {
  listed = [
    { album: album(), pictures: pictures(12) },
    { album: SHORE, pictures: pictures(3) },
  ];
  answers = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: listed }] }]);
});

async function openShore(): Promise<void> {
  await albums.getByRole('gridcell').filter({ hasText: 'North shore' }).click();
  await expect.element(shore).toBeVisible();
}

async function travel(key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  await userEvent.keyboard(`{Alt>}{${key}}{/Alt}`);
}

async function expectSaid(): Promise<void> {
  await expect.poll(() => said.elements().length).toBeGreaterThan(0);
}

it('Forward to an album that is gone says so, and stays', async () => {
  await openWindow(answers);
  await openShore();
  await travel('ArrowLeft');
  await expect.element(albums).toBeVisible();
  listed.pop();
  await userEvent.keyboard('{Control>}r{/Control}');
  await expect.poll(() => albums.getByRole('gridcell').elements().length).toBe(1);
  await travel('ArrowRight');
  await expectSaid();
  await expect.element(albums).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Forward' })).toHaveAttribute('aria-disabled', 'true');
});

it('Back to an album that is gone says so, and shows what was before it', async () => {
  await openWindow(answers);
  await openShore();
  await userEvent.keyboard('/');
  await expect.element(heading).toHaveTextContent('Search');
  listed.pop();
  await userEvent.keyboard('{Control>}r{/Control}');
  await travel('ArrowLeft');
  await expectSaid();
  await expect.element(albums).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
});

it('an album on screen that a refresh does not find any more says so', async () => {
  await openWindow(answers);
  await openShore();
  listed.pop();
  await userEvent.keyboard('{Control>}r{/Control}');
  await expectSaid();
  await expect.element(albums).toBeVisible();
});

it('an album of the last run that is gone says so, and its owner’s albums are shown', async () => {
  listed.pop();
  const location: Location = { ...startOf(identity().key), ownerId: owner().id, albumId: SHORE.id };
  await openWindow(answers, { preferences: { get: () => preferences({ location }) } });
  await expectSaid();
  await expect.element(albums).toBeVisible();
});

it('an album that is newer than the list is asked for, and opens', async () => {
  listed.pop();
  await openWindow(answers);
  await expect.element(albums).toBeVisible();
  listed.push({ album: SHORE, pictures: pictures(3) });
  await userEvent.keyboard('/');
  await page.getByRole('searchbox').fill('shore');
  await page.getByRole('group', { name: 'What was found' }).getByText('Albums (1)').click();
  await page.getByRole('gridcell').filter({ hasText: 'North shore' }).click();
  await expect.element(shore).toBeVisible();
  await expect.element(heading).toHaveTextContent('North shore');
});
