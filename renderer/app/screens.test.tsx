/** Screens and dialogs of the window in their states, each checked with axe. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Events, ProofsheetContract } from '../../preload/contract';
import { Lease } from '../../preload/contract/mask';
import { answersOfProgram, type ExampleAccount } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, maskState, owner, pictures, visitor } from '../testing/examples';
import { type Answers, type FakeMain, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const main = page.getByRole('main');
const tiles = page.getByRole('grid').getByRole('gridcell');

/** An account of the service that rates pictures, with two owners. */
function rating(...others: ExampleAccount['owners']): Answers {
  return answersOfProgram([
    {
      identity: identity(),
      owners: [{ owner: owner(), albums: [{ album: album(), pictures: pictures(12) }] }, ...others],
    },
  ]);
}

const SHORE = {
  album: album({ id: 'shore', name: 'North shore', categoryPath: ['Landscapes', 'Coast'] }),
  pictures: [],
};
const RIDGE = {
  album: album({ id: 'ridge', name: 'Above the tree line', categoryPath: ['Landscapes'] }),
  pictures: [],
};
const WOOD = { album: album({ id: 'wood', name: 'Woodland', categoryPath: ['Nature'] }), pictures: pictures(3) };

/** An account of the service that has categories. */
const FILED: Answers = answersOfProgram([
  {
    identity: visitor(),
    owners: [
      { owner: owner(), albums: [SHORE, RIDGE, WOOD] },
      { owner: owner({ id: 'other', name: 'Northlight', isSelf: false }), albums: [WOOD] },
    ],
  },
]);
const CATEGORIES: Answers = {
  albums: {
    categories: () => [
      {
        name: 'Landscapes',
        albumIds: [RIDGE.album.id],
        subCategories: [{ name: 'Coast', albumIds: [SHORE.album.id], subCategories: [] }],
      },
      { name: 'Nature', albumIds: [WOOD.album.id], subCategories: [] },
    ],
  },
};

function choose(program: FakeMain, command: Events<ProofsheetContract>['menu.chosen']['command']): void {
  program.send('menu.chosen', { command });
}

function albumNames(): string[] {
  return tiles.elements().map((tile) => tile.querySelector('p')?.textContent ?? '');
}

it('explains that an owner has no albums, and offers to load them again or to open others', async () => {
  const meadow = { owner: owner({ id: '123458', name: 'salt_meadow', isSelf: false }), albums: [] };
  const program = await openWindow(rating(meadow));
  await page.getByRole('combobox', { name: 'Albums of' }).selectOptions('123458');
  await expect.element(main).toHaveTextContent('salt_meadow has no albums that this account may see.');
  await expectAccessible('an empty screen');
  const notice = main.getByRole('status').filter({ hasText: 'No albums' });
  const requests = program.inputsOf('albums.list').length;
  await notice.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => program.inputsOf('albums.list').length).toBeGreaterThan(requests);
  await notice.getByRole('button', { name: 'Open an owner or album' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Open an owner or album' })).toBeVisible();
});

it('says that a category could not be listed, keeps those of the albums, and tries again', async () => {
  const program = await openWindow(FILED, CATEGORIES, { albums: { subCategories: refuse({ kind: 'offline' }) } });
  const problem = main.getByRole('alert').filter({ hasText: 'The categories could not be loaded.' });
  await expect.element(problem).toBeVisible();
  await expect.element(main.getByRole('treegrid').getByRole('row').filter({ hasText: 'Landscapes' })).toBeVisible();
  const categories = [{ name: 'Plans', albumIds: [], subCategories: [] }];
  program.answer({ albums: { subCategories: () => categories } });
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect.element(problem).not.toBeInTheDocument();
  await main.getByRole('treegrid').getByRole('row').filter({ hasText: 'Plans' }).click();
  await expect.element(main).toHaveTextContent('No album is in this category.');
});

it('says that pictures are withheld from an account without a subscription', async () => {
  const withheld = {
    album: album({ name: 'Pier end', cover: { state: 'withheld', reason: 'not-subscribed', safety: 'safe' } }),
    pictures: pictures(3, { availability: 'not-subscribed' }),
  };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [withheld] }] }]));
  await tiles.filter({ hasText: 'Pier end' }).click();
  await expect.element(page.getByText('Not subscribed').first()).toBeVisible();
  expect(document.querySelectorAll('[role=gridcell] img')).toHaveLength(0);
  await expectAccessible('pictures that are withheld');
});

it('shows the prices of a subscription, and opens the subscription page', async () => {
  const program = await openWindow(rating(), {
    owners: {
      subscription: () => ({
        state: 'not-subscribed',
        plans: [
          { duration: '1 Week', price: 1.5 },
          { duration: '1 Month', price: 4 },
        ],
        canOpenPage: true,
      }),
      openSubscriptionPage: () => ({}),
    },
  });
  const note = main.getByRole('note');
  await expect.element(note).toHaveTextContent('1 Week: 1.5 credits · 1 Month: 4 credits, without VAT.');
  await expectAccessible('the prices of a subscription');
  await note.getByRole('button', { name: 'Subscribe on the web' }).click();
  expect(program.inputsOf('owners.openSubscriptionPage')).toEqual([{ identity: 'demo/rating', ownerId: 'self' }]);
});

it('distinguishes an unknown owner from invalid text, and keeps the typed text', async () => {
  const program = await openWindow(rating());
  choose(program, 'find');
  const dialog = page.getByRole('dialog', { name: 'Open an owner or album' });
  const field = dialog.getByRole('textbox');
  await expect.element(field).toHaveFocus();
  for (const [text, kind, words] of [
    ['999999999', 'not-found', /^Not found\./],
    ['ftp://example.com/500002', 'not-understood', /^Not understood\./],
  ] as const) {
    program.answer({ owners: { find: refuse({ kind }) } });
    await field.fill(text);
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(words);
    await expect.element(field).toHaveValue(text);
  }
  await expectAccessible('the search for an owner');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('grid', { name: 'Albums of Alder Quay' })).toBeVisible();
});

it('opens the owner that was found, and the album if the text is a link to an album', async () => {
  const found = owner({ id: '123456', name: 'quiet_heron', isSelf: false, isLookedUp: true });
  const dune = { album: album({ id: 'dune', name: 'Dune line' }), pictures: pictures(2) };
  const program = await openWindow(rating());
  program.answer(rating({ owner: found, albums: [dune] }));
  for (const [albumId, title] of [
    [null, 'Albums of quiet_heron'],
    [dune.album.id, 'Pictures of Dune line'],
  ] as const) {
    program.answer({ owners: { find: () => ({ owner: found, albumId, picture: null }) } });
    choose(program, 'find');
    const dialog = page.getByRole('dialog', { name: 'Open an owner or album' });
    await dialog.getByRole('textbox').fill('quiet_heron');
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.element(page.getByRole('grid', { name: title })).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
  }
});

it('asks for a site’s password after an owner is not found, and keeps both texts if the password is wrong', async () => {
  const program = await openWindow(FILED, CATEGORIES);
  program.answer({ owners: { find: refuse({ kind: 'not-found' }) }, albums: { find: refuse({ kind: 'not-found' }) } });
  choose(program, 'find');
  const dialog = page.getByRole('dialog', { name: 'Open an owner or album' });
  await dialog.getByRole('textbox').first().fill('gatehouse');
  await userEvent.keyboard('{Enter}');
  const password = dialog.getByLabelText(/protect the whole site/);
  await password.fill('not-the-password');
  const wrong = { kind: 'password-needed', scope: 'site', wasWrong: true, isCertain: true } as const;
  program.answer({ owners: { find: refuse(wrong) }, albums: { find: refuse(wrong) } });
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('Wrong password');
  await expect.element(dialog.getByRole('textbox').first()).toHaveValue('gatehouse');
  await expect.element(password).toHaveValue('not-the-password');
  expect(program.inputsOf('owners.find').at(-1)).toMatchObject({ text: 'gatehouse', sitePassword: 'not-the-password' });
});

it('asks for a site’s password in place of the albums, and says that a password is wrong', async () => {
  const needed = { kind: 'password-needed', scope: 'site', isCertain: false } as const;
  const program = await openWindow(FILED, CATEGORIES, {
    albums: { list: refuse({ ...needed, wasWrong: false }) },
  });
  await expect.element(main).toHaveTextContent('There is no such owner, or the owner protects the whole site.');
  await expect.element(main.getByText('A password is needed')).toBeVisible();
  expect(main.getByRole('radio').elements()).toHaveLength(0);
  const field = main.element().querySelector<HTMLInputElement>('input[type=password]');
  program.answer({ owners: { unlock: () => ({}) }, albums: { list: refuse({ ...needed, wasWrong: true }) } });
  field?.focus();
  await userEvent.keyboard('not-the-password{Enter}');
  await expect.element(main.getByRole('alert')).toHaveTextContent('Wrong password');
  expect(field?.value).toBe('not-the-password');
  await expectAccessible('a wrong password');
  program.answer(FILED);
  await page.getByRole('combobox', { name: 'Albums of' }).selectOptions('other');
  await expect.element(tiles.filter({ hasText: 'Woodland' })).toBeVisible();
  await expect.element(main.getByText(/password/)).not.toBeInTheDocument();
});

it('shows only the albums of the selected category', async () => {
  await openWindow(FILED, CATEGORIES);
  const line = (name: RegExp) => page.getByRole('treegrid', { name: 'Categories' }).getByRole('row', { name });
  await expect.element(line(/^All albums/)).toHaveAttribute('aria-selected', 'true');
  await line(/^Landscapes/).click();
  await expect.poll(albumNames).toEqual(['North shore', 'Above the tree line']);
  await expect.element(line(/^Landscapes/)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible('a category of the tree');
  await line(/^Coast/).click();
  await expect.poll(albumNames).toEqual(['North shore']);
  await line(/^Nature/).click();
  await expect.poll(albumNames).toEqual(['Woodland']);
  await tiles.filter({ hasText: 'Woodland' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Woodland');
  await userEvent.keyboard('{Escape}');
  await line(/^All albums/).click();
  await expect.poll(albumNames).toEqual(['North shore', 'Above the tree line', 'Woodland']);
});

/** The filter, the order and its direction stand between the categories and the albums. */
const STOPS_OF_BAR = 3;

it('operates the category tree by keyboard, as one tab stop before the albums', async () => {
  await openWindow(FILED, CATEGORIES);
  const tree = page.getByRole('treegrid', { name: 'Categories' });
  const grid = page.getByRole('grid', { name: /^Albums of/ });
  await expect.element(grid).toHaveFocus();
  const toTree = '{Tab}'.repeat(STOPS_OF_BAR + 1);
  await userEvent.keyboard(`{Shift>}${toTree}{/Shift}`);
  await expect.element(tree.getByRole('row', { name: /^All albums/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(tree.getByRole('row', { selected: true })).toHaveFocus();
  await expect.poll(albumNames).toHaveLength(2);
  await userEvent.keyboard('{End}');
  await expect.element(tree.getByRole('row').last()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Home}');
  await expect.poll(albumNames).toHaveLength(3);
  await userEvent.keyboard(toTree);
  await expect.element(grid).toHaveFocus();
});

it('opens the category tree from a button in a narrow window, by mouse and by keyboard', async () => {
  await page.viewport(800, 600);
  await openWindow(FILED, CATEGORIES);
  const button = page.getByRole('button', { name: /^Category:/ });
  const tree = page.getByRole('treegrid', { name: 'Categories' });
  await expect.element(button).toHaveAccessibleName('Category: All albums');
  await expect.element(tree).not.toBeInTheDocument();
  await button.click();
  await tree.getByRole('row', { name: /^Coast/ }).click();
  await expect.element(tree).not.toBeInTheDocument();
  await expect.element(button).toHaveAccessibleName('Category: Coast');
  await expect.poll(albumNames).toEqual(['North shore']);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(tree.getByRole('row', { name: /^Coast/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(albumNames).toEqual(['North shore', 'Above the tree line']);
  await userEvent.keyboard('{Escape}');
  await expect.element(tree).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleName('Category: Landscapes');
});

it('has no category tree for a service without categories', async () => {
  await openWindow(rating());
  await expect.element(tiles.filter({ hasText: 'Harbour walk' })).toBeVisible();
  await expect.element(page.getByRole('treegrid')).not.toBeInTheDocument();
});

it('shows a video in the viewer', async () => {
  const program = await openWindow(
    answersOfProgram([
      {
        identity: visitor(),
        owners: [{ owner: owner(), albums: [{ album: album(), pictures: pictures(2, { kind: 'video' }) }] }],
      },
    ]),
  );
  await tiles.filter({ hasText: 'Harbour walk' }).click();
  await expect.element(page.getByRole('grid', { name: /^Pictures of/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  const viewer = page.getByRole('dialog', { name: /^Picture/ });
  await expect.element(viewer).toBeVisible();
  await expect.poll(() => viewer.element().querySelectorAll('video')).toHaveLength(1);
  expect(viewer.element().querySelector('video')?.src).toContain('/video/');
  await expectAccessible('a video');
  expect(program.inputsOf('albums.opened')).not.toEqual([]);
});

it('shows nothing of the mask behind a revealed video', async () => {
  const program = await openWindow(
    answersOfProgram([
      {
        identity: identity(),
        owners: [
          { owner: owner(), albums: [{ album: album(), pictures: pictures(2, { kind: 'video', safety: 'unsafe' }) }] },
        ],
      },
    ]),
  );
  await tiles.filter({ hasText: 'Harbour walk' }).click();
  await expect.element(page.getByRole('grid', { name: /^Pictures of/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  const viewer = page.getByRole('dialog', { name: /^Picture/ });
  const shown = (selector: string): number => viewer.element().querySelectorAll(selector).length;
  await expect.element(viewer).toBeVisible();
  await expect.poll(() => shown('[data-stage] img[data-mask-style]')).toBe(1);
  const lease = Lease.parse({
    token: 'lease-of-the-video',
    identity: identity().key,
    scope: { kind: 'picture', albumId: album().id, pictureId: pictures(1)[0]?.id },
    kind: 'timed',
    longEdgePx: 4096,
    grantedAt: new Date().toISOString(),
    until: new Date(Date.now() + 600_000).toISOString(),
  });
  program.send('mask.changed', maskState({ leases: [lease] }));
  await expect.poll(() => shown('video')).toBe(1);
  expect(shown('[data-stage] img[data-mask-style]')).toBe(0);
});

it('says in the activity that there were no calls yet', async () => {
  const program = await openWindow(rating(), { activity: { list: () => [] } });
  choose(program, 'show-activity');
  const notice = page.getByRole('dialog', { name: 'Activity' }).getByRole('status');
  await expect.element(notice).toHaveTextContent('No calls yet');
  await expectAccessible('the empty activity');
});

it('lists each call in the activity, and copies the list as text', async () => {
  const program = await openWindow(rating(), {
    activity: {
      list: () => [
        {
          id: 1,
          startedAt: '2026-03-04T05:06:07.000Z',
          request: 'GET api.example.com/v1/Pictures/GetAlbums?UserID=…',
          method: null,
          durationMs: 1_234,
          status: 200,
          sizeBytes: 2_048,
          retries: 1,
          waitedMs: 1_000,
          waitedFor: 'rate-limit',
          outcome: 'ok',
        },
      ],
    },
    clipboard: { write: () => ({}) },
  });
  choose(program, 'show-activity');
  const dialog = page.getByRole('dialog', { name: 'Activity' });
  const row = dialog.getByRole('row').filter({ hasText: 'GetAlbums' });
  await expect.element(row).toHaveTextContent('200');
  await expect.element(row).toHaveTextContent('because the service asked to wait');
  await expect.element(row).toHaveTextContent('tried 2 times');
  await expectAccessible('the activity');
  await dialog.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(program.inputsOf('clipboard.write')[0]?.text).toMatch(/^2026-03-04T05:06:07\.000Z\t.*GetAlbums/);
});

it('keeps an address of a proxy that main refuses, and says why', async () => {
  const program = await openWindow(rating(), {
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
    network: {
      get: () => ({
        proxy: { mode: 'system' },
        hasCredentials: false,
        routes: [{ host: 'api.example.com', route: { leads: 'directly' } }],
      }),
      setProxy: refuse({ kind: 'not-understood', detail: { code: 'proxy-address-has-password' } }),
    },
    screen: { get: () => ({ system: null, isKeptOut: false }) },
  });
  choose(program, 'show-settings');
  const network = page.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: 'Network' });
  await network.getByText('This proxy').click();
  const address = network.getByRole('textbox', { name: 'Address of the proxy' });
  await address.fill('http://someone:secret@proxy.example');
  await network.getByRole('button', { name: /^Sav/ }).click();
  await expect
    .element(network.getByRole('alert'))
    .toHaveTextContent('Enter the user name and the password in their own fields, not in the address.');
  await expect.element(address).toHaveValue('http://someone:secret@proxy.example');
  await expect
    .element(page.getByRole('region', { name: 'Saved sign-ins' }))
    .toHaveTextContent('Accounts last until Proofsheet closes');
  await expectAccessible('the settings with a wrong proxy');
});

it('offers no entry to a group for a service without groups', async () => {
  const program = await openWindow(FILED, CATEGORIES);
  await expect.element(tiles.filter({ hasText: 'Woodland' })).toBeVisible();
  expect(page.getByRole('button', { name: /group/i }).elements()).toHaveLength(0);
  choose(program, 'show-group');
  await expect.element(tiles.filter({ hasText: 'Woodland' })).toBeVisible();
  expect(program.calls().filter((name) => name.startsWith('group.access'))).toEqual([]);
});
