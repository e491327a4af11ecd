import { connectManager, formsOf, HERON, MANAGER, PIER } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

type MemberOfStory = typeof HERON | typeof PIER;

async function compare(program: Program, { announcement }: Sandbox, { name }: MemberOfStory): Promise<void> {
  const { group } = program;
  await connectManager(program, announcement);
  await group.open();
  await group.search.fill(name);
  await group.members.compare(name).click();
  await expect(group.title).toHaveText(`Compare ${name}`);
}

function tokenOf({ announcement }: Sandbox): string {
  return announcement.picturesApi.accounts.find(({ name }) => name === 'Dana Reyes')?.accessToken ?? '';
}

test('a member to whom the manager subscribes compares as equal, with one request as the manager and one request as the member', async ({
  program,
  sandbox,
  control,
}) => {
  const { band, group, page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await group.open();
  await group.search.fill(HERON.name);
  await control.forgetRequests();
  await group.members.compare(HERON.name).click();
  const { comparison } = group;
  await expect(comparison.summary).toHaveText('All 5 albums are the same both ways');
  await expect(comparison.sides).toContainText([`As ${MANAGER.name}`, `As ${HERON.name}`]);
  await expect(comparison.differences(HERON.album)).toHaveText('The same both ways');
  for (const way of ['plain', 'acting'] as const) await expect(comparison.cover(HERON.album, way)).toHaveCount(1);
  await expect(comparison.differences('Dune line'), 'only the mask hides the description').toContainText(
    'Masked on both sides by your mask',
  );
  const forms = formsOf(await control.requests()).filter((form) => form.includes('GetAlbums'));
  expect([...forms].sort(), 'each form is requested once').toEqual(
    ['Groups/Pictures', 'Pictures'].map((form) => `/v1/${form}/GetAlbums ${HERON.id} bearer ${tokenOf(sandbox)}`),
  );
  await expect(band.root, 'comparing does not start acting').toHaveCount(0);
  const { entries } = await ask(page, 'journal.list', { from: 0, count: 5 });
  expect(entries).toMatchObject([
    {
      account: { identity, name: MANAGER.name },
      groupName: MANAGER.group,
      member: { id: HERON.id, name: HERON.name },
      event: { kind: 'compared' },
    },
  ]);
});

test('the comparison marks covers that are withheld from the manager’s own account, for a member without a subscription', async ({
  program,
  sandbox,
  control,
}) => {
  const { albums, band, group, toolbar } = program;
  const { comparison } = group;
  // Lists one of the four albums only when acting as the member.
  await control.setSettings({ hiddenFromPlain: { [PIER.id]: [3102] } });
  await compare(program, sandbox, PIER);
  await expect(comparison.summary).toHaveText('4 of 4 albums differ: 3 withheld from you, 1 only as the member');
  for (const name of [PIER.album, 'Pines', 'High ground']) {
    await expect(comparison.differences(name)).toHaveText('Cover withheld from you');
    await expect(comparison.side(name, 'plain')).toContainText('Not subscribed');
    await expect(comparison.side(name, 'plain').locator('img')).toHaveCount(0);
    await expect(comparison.cover(name, 'acting')).toHaveCount(1);
  }
  await expect(comparison.differences('White valley')).toHaveText('Only as the member');
  await expect(comparison.side('White valley', 'plain')).toContainText('Not listed for you');
  await comparison.side('White valley', 'acting').getByRole('button').click();
  await expect(toolbar.title).toHaveText('White valley');
  await expect(band.root).toContainText(`Acting as ${PIER.name}`);
  await toolbar.back.click();
  await expect(albums.tile(PIER.album)).toBeVisible();
});

test('the comparison shows only differences when the filter is on', async ({ program, sandbox, control }) => {
  const { comparison, notice } = program.group;
  await control.setSettings({ hiddenFromPlain: { [HERON.id]: [2104] } });
  await compare(program, sandbox, HERON);
  await expect(comparison.summary).toHaveText('1 of 5 albums differs: 1 only as the member');
  expect(await comparison.rowCount()).toBe(5);
  await comparison.onlyDifferences.check();
  await expect.poll(() => comparison.rowCount()).toBe(1);
  await expect(comparison.rows).toContainText('Still water');

  await control.setSettings({});
  await program.group.refresh.click();
  await expect(comparison.summary).toHaveText('All 5 albums are the same both ways');
  await expect(notice).toContainText('Both ways show the same.');
  await comparison.onlyDifferences.uncheck();
  await expect.poll(() => comparison.rowCount()).toBe(5);
});

for (const [way, path, side] of [
  ['plain', '/v1/Pictures/', 0],
  ['acting', '/v1/Groups/Pictures/', 1],
] as const) {
  test(`when the ${way} side fails, its error is shown, and the other side stays visible`, async ({
    program,
    sandbox,
    control,
  }) => {
    const { comparison } = program.group;
    await connectManager(program, sandbox.announcement);
    await program.group.open();
    await program.group.search.fill(HERON.name);
    await control.setFaults({ match: { pathIncludes: path, parameters: { UserID: HERON.id } }, status: 500 });
    await program.group.members.compare(HERON.name).click();
    await expect(comparison.sides.nth(side).getByRole('alert')).toContainText('The service has a problem');
    await expect(comparison.sides.nth(1 - side).getByRole('alert')).toHaveCount(0);
    await expect(comparison.summary).toHaveText('Only what could be read is shown.');
    await expect(comparison.onlyDifferences, 'the filter is absent without a comparison').toHaveCount(0);
    await expect(comparison.side(HERON.album, way)).toHaveText('Could not be read');
    await expect(comparison.side(HERON.album, way === 'plain' ? 'acting' : 'plain')).toContainText(HERON.album);
    await expect(comparison.differences(HERON.album)).toHaveText('');
    await control.setFaults();
    await comparison.sides.nth(side).getByRole('button', { name: 'Try again' }).click();
    await expect(comparison.summary).toHaveText('All 5 albums are the same both ways');
  });
}
