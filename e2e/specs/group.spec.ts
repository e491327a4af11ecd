import { connectManager, formsOf, HERON, MANAGER, PIER, startActing } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Doubles the zoom in a small window, which leaves 400 × 300 CSS pixels. */
async function zoomIn({ app, page }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 800, height: 600 });
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(400);
}

async function expectWithinReach({ page, group }: Program): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  for (const part of [group.back, group.refresh]) await expect(part).toBeInViewport({ ratio: 1 });
}

test('one click acts as a member, a member can be forgotten, and at 200 % zoom all of the group’s screens are reachable', async ({
  program,
  sandbox,
  control,
}) => {
  const { albums, band, group, page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await test.step('one click acts as a member and records the typed reason in the journal, and the most recent member can be sorted first', async () => {
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
    await expect(group.search, 'the screen appears as it was left').toHaveValue(PIER.name);
    await group.search.clear();
    await expect.poll(async () => (await group.members.drawnNames())[0]).toBe('amber_anchor');
    await group.order.selectOption('last-used');
    await expect.poll(async () => (await group.members.drawnNames())[0]).toBe(PIER.name);
    await expect(group.members.row(PIER.name)).toContainText('Last used just now');
    await expect(group.members.row(PIER.name), 'the active member is marked').toContainText('You act as this member');
    await expect(group.members.act(PIER.name), 'the active member cannot be chosen again').toHaveCount(0);
    await expect(band.root, 'the band is above this screen too').toContainText(PIER.name);

    const scroller = group.members.root.locator('[data-scrolls]');
    const topOf = (): Promise<number> => scroller.evaluate((list) => list.scrollTop);
    const atTheTop = await group.members.drawnNames();
    const below = async (): Promise<readonly string[]> =>
      (await group.members.drawnNames()).filter((name) => !atTheTop.includes(name));
    await scroller.evaluate((list) => list.scrollTo(0, 2000));
    await expect.poll(async () => (await below()).length).toBeGreaterThan(2);
    const [, shown = ''] = await below();
    await group.members.act(shown).scrollIntoViewIfNeeded();
    const top = await topOf();
    await group.members.act(shown).click();
    await expect(band.root).toContainText(`Acting as ${shown}`);
    await group.open();
    await expect.poll(topOf, 'the list is where it was left').toBe(top);
    await expect(group.members.row(shown)).toBeVisible();

    await group.search.fill('heron');
    await group.members.act(HERON.name).click();
    await expect(albums.tile(HERON.album)).toBeVisible();
    await expect(albums.tile(PIER.album)).toHaveCount(0);
  });

  await test.step('forgetting a member lists what was deleted, keeps the journal, and stops acting as that member', async () => {
    await band.back.click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await group.open();
    await group.search.fill(HERON.name);
    await group.members.act(HERON.name).click();
    await expect(albums.tile(HERON.album)).toBeVisible();
    await band.back.click();
    await expect(albums.tile(MANAGER.album)).toBeVisible();
    await group.open();
    await expect(group.search, 'the search is kept').toHaveValue(HERON.name);
    await expect(group.members.row(HERON.name)).toContainText('Last used');
    await group.members.forget(HERON.name).click();
    await expect(group.forgetting.confirmation).toContainText('nothing changes at the service');
    await expect(group.forgetting.confirmation).not.toContainText('You act as them now');
    await group.forgetting.confirm.click();
    await expect(group.forgetting.forgotten).toHaveText([
      'the loaded data of their albums and pictures',
      'the view of their albums that you opened last',
      'when you last acted as them',
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
    const { entries } = await ask(page, 'journal.list', { from: 0, count: 4 });
    expect(entries.map(({ member, event }) => [member?.name, event.kind, 'why' in event ? event.why : null])).toEqual([
      [PIER.name, 'ended', 'forgotten'],
      [PIER.name, 'started', null],
      [HERON.name, 'ended', 'returned'],
      [HERON.name, 'started', null],
    ]);
  });

  await test.step('at 200 % zoom in a small window all of the group’s screens are reachable, and nothing scrolls sideways', async () => {
    await group.search.clear();
    await zoomIn(program);
    await expectWithinReach(program);
    await group.search.fill(PIER.name);
    await group.members.compare(PIER.name).click();
    await expect(group.comparison.summary).toContainText('withheld from you');
    await expectWithinReach(program);
    await group.comparison.side(PIER.album, 'acting').getByRole('button').scrollIntoViewIfNeeded();
    await expect(group.comparison.differences(PIER.album)).toBeInViewport();
    await group.back.click();

    await group.show('Overview');
    await expect(group.overview.cover(PIER.name, PIER.album)).toBeVisible();
    await expectWithinReach(program);
    await expect(group.overview.row(PIER.name)).toContainText(
      /4 albums · 26 pictures · newest .* 2024.* · possibly sensitive: 8 of 26/,
    );
    await group.root.getByRole('combobox', { name: 'Order of the overview' }).selectOption({ label: 'Pictures' });
    await group.overview
      .row(PIER.name)
      .getByRole('button', { name: `Act as ${PIER.name}` })
      .click();
    await expect(band.root).toContainText(`Acting as ${PIER.name}`);
  });
});
