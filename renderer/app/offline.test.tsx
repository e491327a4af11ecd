/** What the window shows while a service cannot be reached, from what an earlier run stored. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, pictures } from '../testing/examples';
import { type Answers, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const OFFLINE = refuse({ kind: 'offline' });
const AS_OF = '2026-03-05T14:32:00Z';
const HARBOUR = { album: album(), pictures: pictures(12) };
const ONLINE = answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [HARBOUR] }] }]);
const STORED: Answers = {
  owners: { stored: () => ({ asOf: AS_OF, owners: [owner()] }) },
  albums: {
    stored: () => ({ asOf: AS_OF, albums: [album({ name: 'As it was' })] }),
    storedCategories: () => null,
  },
  pictures: { storedOutline: () => ({ asOf: AS_OF, total: 12, aspectRatios: null }) },
};
const LOST: Answers = {
  owners: { ...STORED.owners, list: OFFLINE },
  albums: { ...STORED.albums, list: OFFLINE, categories: OFFLINE },
  pictures: { ...STORED.pictures, outline: OFFLINE },
};

const tiles = page.getByRole('gridcell');
const strip = page.getByRole('main').getByRole('alert');

it('what was seen can be browsed, marked with its time, and is refreshed once the service answers', async () => {
  const main = await openWindow(merged(ONLINE, LOST));
  await expect.element(tiles.filter({ hasText: 'As it was' })).toBeVisible();
  await expect.element(strip).toHaveTextContent(/The service cannot be reached.*What you see is from Mar 5, 2026/);
  await tiles.filter({ hasText: 'As it was' }).click();
  await expect.element(page.getByRole('gridcell').nth(11)).toBeInTheDocument();
  await expect.element(strip).toHaveTextContent('What you see is from Mar 5, 2026');
  main.answer(ONLINE);
  const ranges = main.inputsOf('pictures.range').length;
  // The request for the outline may only be failing now.
  await expect
    .poll(() => {
      window.dispatchEvent(new Event('online'));
      return main.inputsOf('pictures.range').length;
    })
    .toBeGreaterThan(ranges);
  await expect.element(strip).not.toBeInTheDocument();
});

it('shows what is stored until the service has answered, without a message', async () => {
  let answer: (albums: { asOf: string; albums: ReturnType<typeof album>[] }) => void = () => undefined;
  const list = () => new Promise<{ asOf: string; albums: ReturnType<typeof album>[] }>((resolve) => (answer = resolve));
  await openWindow(merged(merged(ONLINE, STORED), { albums: { list } }));
  await expect.element(tiles.filter({ hasText: 'As it was' })).toBeVisible();
  await expect.element(strip).not.toBeInTheDocument();
  answer({ asOf: AS_OF, albums: [album({ name: 'As it is' })] });
  await expect.element(tiles.filter({ hasText: 'As it is' })).toBeVisible();
  await expect.element(tiles.filter({ hasText: 'As it was' })).not.toBeInTheDocument();
});

/** Adds answers, resource by resource. */
function merged(answers: Answers, more: Answers): Answers {
  const names = [...new Set([...Object.keys(answers), ...Object.keys(more)])] as (keyof Answers)[];
  return Object.fromEntries(names.map((name) => [name, { ...answers[name], ...more[name] }]));
}
