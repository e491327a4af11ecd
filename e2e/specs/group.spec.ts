import { connectManager, formsOf, HERON, MANAGER, PIER, startActing } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import { groupOf } from '../fixtures/group';
import { chooseInMenu } from '../fixtures/menu';
import { expect, test } from '../fixtures/test';

/** Maximum long edge of a masked picture. */
const MOSAIC_PX = 8;

test('a manager sees all other members of the group, and finds them by part of a name or ID', async ({
  program,
  sandbox,
}) => {
  const { group } = program;
  const served = await groupOf(sandbox.announcement).members();
  await connectManager(program, sandbox.announcement);
  await group.open();
  await expect(group.title).toHaveText(MANAGER.group);
  await expect(group.count).toHaveText('119 members');
  expect(await group.members.allNames()).toEqual(served.map(({ Nickname }) => Nickname));

  await expect(group.search, 'the search has the focus when the screen opens').toBeFocused();
  await group.search.fill('tern');
  const terns = served.filter(({ Nickname }) => Nickname.includes('tern')).map(({ Nickname }) => Nickname);
  expect(terns.length).toBeGreaterThan(5);
  await expect.poll(() => group.members.allNames()).toEqual(terns);
  await group.search.fill('#60001');
  const numbered = served.filter(({ UserID }) => String(UserID).startsWith('60001')).map(({ Nickname }) => Nickname);
  await expect.poll(() => group.members.allNames()).toEqual(numbered);
  await group.search.fill('nobody like this');
  await expect(group.notice).toContainText('No member is called “nobody like this”');
  await group.notice.getByRole('button', { name: 'Show all members' }).click();
  await expect.poll(() => group.members.rowCount()).toBe(119);
});

test('one click acts as a member and records the typed reason in the journal, and the most recent member can be sorted first', async ({
  program,
  sandbox,
  control,
}) => {
  const { albums, band, group, page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await group.open();
  await group.reason.fill('  A question about covers  ');
  await control.forgetRequests();
  await group.search.fill(PIER.name);
  await group.members.act(PIER.name).click();
  await expect(band.root).toContainText(`Acting as ${PIER.name}`);
  await expect(albums.tile(PIER.album)).toBeVisible();
  await expect(group.root).toHaveCount(0);
  const forms = formsOf(await control.requests());
  expect(forms.length).toBeGreaterThan(0);
  expect(
    forms.every((form) => form.startsWith(`/v1/Groups/Pictures/GetAlbums ${PIER.id} `)),
    forms.join('\n'),
  ).toBe(true);
  const journal = await ask(page, 'journal.list', { from: 0, count: 1 });
  expect(journal.entries).toMatchObject([
    {
      account: { identity, name: MANAGER.name },
      groupName: MANAGER.group,
      member: { id: PIER.id, name: PIER.name },
      event: { kind: 'started', reason: 'A question about covers' },
    },
  ]);

  await group.open();
  await expect.poll(async () => (await group.members.drawnNames())[0]).toBe('amber_anchor');
  await group.order.selectOption('last-used');
  await expect.poll(async () => (await group.members.drawnNames())[0]).toBe(PIER.name);
  await expect(group.members.row(PIER.name)).toContainText('Last used just now');
  await expect(group.members.row(PIER.name), 'the active member is marked').toContainText('You act as this member now');
  await expect(group.members.act(PIER.name), 'the active member cannot be chosen again').toHaveCount(0);
  await expect(band.root, 'the band is above this screen too').toContainText(PIER.name);
  await group.search.fill('heron');
  await group.members.act(HERON.name).click();
  await expect(albums.tile(HERON.album)).toBeVisible();
  await expect(albums.tile(PIER.album)).toHaveCount(0);
});

test('by keyboard alone a manager finds a member by name, acts as the member with arrow down and Enter, and closes the group with Escape', async ({
  program,
  sandbox,
}) => {
  const { albums, band, group, page } = program;
  await connectManager(program, sandbox.announcement);
  expect(await chooseInMenu(program, 'Members of the Group')).toBe('CmdOrCtrl+Shift+G');
  await expect(group.members.row('amber_anchor')).toBeVisible();
  // Types at once, however long the list takes: a row that was first before the filter must not receive the key.
  await page.keyboard.type('ferry');
  await page.keyboard.press('ArrowDown');
  await expect(group.members.act('amber_ferry')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(group.members.act('ashen_ferry')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(group.members.compare('ashen_ferry')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(band.root).toContainText('Acting as ashen_ferry');
  await expect(albums.tiles.first()).toBeVisible();
  await chooseInMenu(program, 'Members of the Group');
  await expect(group.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(group.root).toHaveCount(0);
  await expect(band.root).toContainText('ashen_ferry');
});

test('portraits are masked like every picture', async ({ program, sandbox }) => {
  const { group } = program;
  const served = await groupOf(sandbox.announcement).members();
  const first = served.slice(0, 14);
  const safe = first.find(({ ProfileThumbnailSafe }) => ProfileThumbnailSafe)?.Nickname ?? '';
  const unsafe =
    first.find(({ ProfileThumbnailSafe, ProfileThumbnailURL }) => ProfileThumbnailURL && !ProfileThumbnailSafe)
      ?.Nickname ?? '';
  const without = first.find(({ ProfileThumbnailURL }) => ProfileThumbnailURL === null)?.Nickname ?? '';
  await connectManager(program, sandbox.announcement);
  await group.open();
  const edgeOf = async (name: string): Promise<number> => (await group.members.portraitEdge(name)) ?? 0;
  for (const name of [safe, unsafe, without]) await expect(group.members.row(name)).toBeAttached();
  await expect.poll(() => edgeOf(safe)).toBeGreaterThan(MOSAIC_PX);
  await expect.poll(() => edgeOf(unsafe)).toBeGreaterThan(0);
  expect(await edgeOf(unsafe)).toBeLessThanOrEqual(MOSAIC_PX);
  await expect(group.members.row(unsafe).getByTitle('Masked: the service rates this as unsafe')).toHaveCount(1);
  await expect(group.members.row(safe).getByTitle(/^Masked/)).toHaveCount(0);
  await expect(group.members.row(without).locator('img')).toHaveCount(0);

  await chooseInMenu(program, 'Turn Off Masking…');
  await program.asking.takeOff.click();
  await expect.poll(() => edgeOf(unsafe)).toBeGreaterThan(MOSAIC_PX);
  await group.root.getByRole('button', { name: /^Mask off/ }).click();
  await expect(group.members.row(unsafe).getByTitle(/^Masked/)).toHaveCount(1);
  await expect.poll(() => edgeOf(unsafe)).toBeGreaterThan(0);
  expect(await edgeOf(unsafe)).toBeLessThanOrEqual(MOSAIC_PX);
});

test('forgetting a member lists what was deleted, keeps the journal, and stops acting as that member', async ({
  program,
  sandbox,
}) => {
  const { albums, band, group, page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await group.open();
  await group.search.fill(HERON.name);
  await group.members.act(HERON.name).click();
  await expect(albums.tile(HERON.album)).toBeVisible();
  await band.back.click();
  await expect(albums.tile(MANAGER.album)).toBeVisible();
  await group.open();
  await expect(group.members.row(HERON.name)).toHaveCount(0);
  await group.search.fill(HERON.name);
  await expect(group.members.row(HERON.name)).toContainText('Last used');
  await group.members.forget(HERON.name).click();
  await expect(group.forgetting.confirmation).toContainText('nothing changes at the service');
  await expect(group.forgetting.confirmation).not.toContainText('You act as them now');
  await group.forgetting.confirm.click();
  await expect(group.forgetting.forgotten).toHaveText([
    'what was read of their albums and pictures',
    'where you were in them',
    'when you acted as them last',
  ]);
  await group.forgetting.close.click();
  await expect(group.members.row(HERON.name)).not.toContainText('Last used');

  await startActing(program, identity, PIER.id);
  await expect(band.root).toContainText(PIER.name);
  await group.search.fill(PIER.name);
  await group.members.forget(PIER.name).click();
  await expect(group.forgetting.confirmation).toContainText('You act as them now; that ends.');
  await group.forgetting.confirm.click();
  await expect(group.forgetting.forgotten.first()).toBeVisible();
  await expect(band.root).toHaveCount(0);
  await group.forgetting.close.click();
  await expect(group.members.act(PIER.name), 'the member can be chosen again').toBeVisible();
  const { entries } = await ask(page, 'journal.list', { from: 0, count: 10 });
  expect(entries.map(({ member, event }) => [member?.name, event.kind, 'why' in event ? event.why : null])).toEqual([
    [PIER.name, 'ended', 'forgotten'],
    [PIER.name, 'started', null],
    [HERON.name, 'ended', 'returned'],
    [HERON.name, 'started', null],
  ]);
});
