/** The names that screen readers say, read out of Chromium's accessibility tree: short, not a paragraph. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { account, album, identityOf, maskState, owner, picture, visitor } from '../testing/examples';
import { answersOfGroup, GroupScreenWithView, MEMBERS, overviewOf } from '../testing/group';
import { fakeMain } from '../testing/bridge';
import { openWindow } from '../testing/open-window';
import { renderAlone } from '../testing/render';
import { type SpokenNode, spokenNodes } from '../testing/spoken';

/** The name of a cell contains the names of its buttons. */
const LONGEST_NAME = 80;

function namesOf(nodes: readonly SpokenNode[], role: string): string[] {
  return nodes.filter((node) => node.role === role).map(({ name }) => name);
}

function expectShort(nodes: readonly SpokenNode[]): void {
  expect(nodes.filter(({ name }) => name.length > LONGEST_NAME)).toEqual([]);
}

it('a tile, an account and a category have short names, which say what is masked', async () => {
  const moonrise = album({
    id: 'moonrise',
    name: 'Moonrise',
    pictureCount: 12,
    description: 'A long text about one night. '.repeat(20),
    cover: { state: 'available', safety: 'unsafe' },
  });
  const shown = { album: moonrise, pictures: [picture(0, { title: 'Moonrise', safety: 'unsafe' })] };
  const categories = [{ name: 'Landscapes', albumIds: [moonrise.id], subCategories: [] }];
  await openWindow(answersOfProgram([{ identity: visitor(), owners: [{ owner: owner(), albums: [shown] }] }]), {
    albums: { categories: () => categories },
    mask: { get: () => maskState() },
  });
  await expect.element(page.getByRole('treegrid').getByRole('row').first()).toBeVisible();
  const albums = await spokenNodes('gridcell', 'button', 'row');
  expect(namesOf(albums, 'gridcell')).toContain('Moonrise 12 pictures , masked');
  expect(namesOf(albums, 'button')).toContain('Visitor Describing Service');
  expect(namesOf(albums, 'row')).toContain('Landscapes, 1 album');
  expectShort(albums);
  await page.getByRole('grid').getByRole('gridcell').click();
  await expect.element(page.getByRole('grid', { name: /^Pictures of/ })).toBeVisible();
  const pictures = await spokenNodes('gridcell', 'button');
  expect(namesOf(pictures, 'gridcell')).toEqual(['Moonrise , masked']);
  expectShort(pictures);
});

it('members and rows of the overview have short names, and each table has headers', async () => {
  fakeMain().answer(answersOfGroup());
  fakeMain().answer({
    overview: {
      open: () => MEMBERS.map((member) => overviewOf(member, { albumCount: 3, albums: [] })),
      setVisibleMembers: () => ({}),
      close: () => ({}),
    },
  });
  await renderAlone(
    <GroupScreenWithView
      identity={identityOf(account())}
      mask={maskState()}
      maskButton={null}
      currentMember={null}
      controls={null}
      onActAs={() => undefined}
      onLeave={() => undefined}
      onSignInAgain={null}
    />,
  );
  await expect.element(page.getByRole('grid', { name: /^Members/ })).toBeVisible();
  const members = await spokenNodes('rowheader', 'gridcell', 'button');
  expect(namesOf(members, 'rowheader')).toHaveLength(MEMBERS.length);
  expect(namesOf(members, 'button')).toContain('Act as calm_ferry');
  expectShort(members);
  await page.getByText('Overview', { exact: true }).click();
  await expect.element(page.getByRole('grid', { name: 'Overview of the members' })).toBeVisible();
  const overview = await spokenNodes('rowheader', 'columnheader', 'gridcell', 'button');
  expect(namesOf(overview, 'columnheader')).toEqual([
    'Member',
    'Albums',
    'Pictures',
    'Newest',
    'Possibly sensitive',
    'Empty',
    'Albums’ covers',
  ]);
  expect(namesOf(overview, 'rowheader')).toHaveLength(MEMBERS.length);
  expectShort(overview);
});
