import { connectManager, formsOf, HERON, MANAGER } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

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
  await expect(comparison.sides).toContainText([`Requested by ${MANAGER.name}`, `Requested for ${HERON.name}`]);
  await expect(comparison.differences(HERON.album)).toHaveText('The same both ways');
  for (const way of ['plain', 'acting'] as const) await expect(comparison.cover(HERON.album, way)).toHaveCount(1);
  await expect(comparison.differences('Dune line'), 'only the mask hides the description').toContainText(
    'Masked on both sides by your mask rules',
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
