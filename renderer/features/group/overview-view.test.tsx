import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Member, MemberOverview, UnsafeCount } from '../../../preload/contract';
import type { ScreenControls } from '../../ui/screen-controls';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { account, album, identityOf, maskState } from '../../testing/examples';
import { type FakeMain, hold, refuse } from '../../testing/fake-main';
import { answersOfGroup, GroupScreenWithView, MEMBERS, overviewOf, unsafeCountOf } from '../../testing/group';
import { renderAlone } from '../../testing/render';
import { cellsOf } from '../../testing/rows';
import { GroupMemory } from './group-memory';
import type { GroupScreenProps } from './group-view-props';

const overview = page.getByRole('grid', { name: 'Overview of the members' });
const [COVE, ASHEN, BOLD, , DIM] = MEMBERS as readonly [Member, Member, Member, Member, Member];
const KEY = 'account/1';

/** Opens the overview of these rows; further members wait for their turn. */
async function open(
  rows: readonly MemberOverview[],
  memory = new GroupMemory(),
): Promise<{
  readonly main: FakeMain;
  readonly onActAs: ReturnType<typeof vi.fn<GroupScreenProps['onActAs']>>;
}> {
  const main = fakeMain();
  main.answer(answersOfGroup());
  main.answer({
    overview: { open: () => [...rows], setVisibleMembers: () => ({}), refresh: () => ({}), close: () => ({}) },
  });
  const onActAs = vi.fn<GroupScreenProps['onActAs']>();
  await renderAlone(
    <GroupScreenWithView
      identity={identityOf(account())}
      mask={maskState()}
      maskButton={null}
      currentMember={null}
      controls={createRef<ScreenControls>()}
      onActAs={onActAs}
      onLeave={() => undefined}
      onSignInAgain={null}
      memory={memory}
    />,
  );
  await page.getByText('Overview', { exact: true }).click();
  await expect.element(overview).toBeVisible();
  return { main, onActAs };
}

function advance(main: FakeMain, ...rows: readonly MemberOverview[]): void {
  main.send('overview.advanced', { identity: account().identity, rows: [...rows] });
}

function row(name: string) {
  return overview.getByRole('row').filter({ hasText: name });
}

function names(): string[] {
  return cellsOf(overview).map(([who = '']) => who.replace(/^[A-Z]{2}|#.*/g, ''));
}

const READ = MEMBERS.map((member, index) =>
  overviewOf(member, {
    albumCount: index,
    pictureCount: 10 * (7 - index),
    unsafe: unsafeCountOf({ unsafe: index % 2, read: 10 }),
    emptyAlbumCount: index % 3,
    newestAt: index === 2 ? null : { iso: `2024-0${index + 1}-05T10:00:00`, precision: 'unzoned' },
    albums: [],
  }),
);

it('shows each member’s numbers', async () => {
  await open(READ);
  await expect.element(page.getByText('7 of 7 loaded').first()).toBeVisible();
  expect(cellsOf(overview).map((cells) => cells.slice(1, 6).map((cell) => cell.replace('\u202f', ' ')))).toEqual([
    ['0', '70', 'Jan 5, 2024, 10:00 AM', '0 of 10', '0'],
    ['1', '60', 'Feb 5, 2024, 10:00 AM', '1 of 10', '1'],
    ['2', '50', '–Not known', '0 of 10', '2'],
    ['3', '40', 'Apr 5, 2024, 10:00 AM', '1 of 10', '0'],
    ['4', '30', 'May 5, 2024, 10:00 AM', '0 of 10', '1'],
    ['5', '20', 'Jun 5, 2024, 10:00 AM', '1 of 10', '2'],
    ['6', '10', 'Jul 5, 2024, 10:00 AM', '0 of 10', '0'],
  ]);
});

it('sorts the members by each column in both directions, with unknown values last', async () => {
  await open(READ);
  const byIndex = MEMBERS.map(({ name }) => name);
  const reversed = [...byIndex].reverse();
  const withoutBold = (all: readonly string[]): string[] => [...all.filter((name) => name !== BOLD.name), BOLD.name];
  for (const [column, descending, ascending] of [
    ['Albums', reversed, byIndex],
    ['Pictures', byIndex, reversed],
    ['Newest', withoutBold(reversed), withoutBold(byIndex)],
  ] as const) {
    const header = overview.getByRole('columnheader', { name: column, exact: true });
    await header.getByRole('button').click();
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(names).toEqual(descending);
    await header.getByRole('button').click();
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(names).toEqual(ascending);
  }
  for (const [column, place] of [
    ['Possibly sensitive', 4],
    ['Empty', 5],
  ] as const) {
    await overview.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click();
    await expect
      .poll(() => cellsOf(overview).map((cells) => parseInt(cells[place] ?? '', 10)))
      .toEqual(
        READ.map(({ facts }) => (place === 4 ? facts?.unsafe.unsafe : facts?.emptyAlbumCount) ?? 0)
          .sort()
          .reverse(),
      );
  }
  const member = overview.getByRole('columnheader', { name: 'Member', exact: true });
  await member.getByRole('button').click();
  await expect.element(member).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(names).toEqual(byIndex);
});

it('shows and hides columns, keeps the choice, and sorts by name while the sorted column is hidden', async () => {
  const memory = new GroupMemory();
  await open(READ, memory);
  const headings = (): string[] =>
    [...overview.element().querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent);
  await overview.getByRole('columnheader', { name: 'Albums', exact: true }).getByRole('button').click();
  await expect.poll(() => names()[0]).toBe('quiet_heron');
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('menu', { name: 'Columns' });
  await expect.element(menu.getByRole('menuitemcheckbox', { name: 'Albums' })).toHaveAttribute('aria-checked', 'true');
  await expectAccessible('the menu of columns');
  await menu.getByRole('menuitemcheckbox', { name: 'Albums' }).click();
  await menu.getByRole('menuitemcheckbox', { name: 'Empty' }).click();
  await expect.element(menu.getByRole('menuitemcheckbox', { name: 'Albums' })).toHaveAttribute('aria-checked', 'false');
  await expect.poll(headings).toEqual(['Member', 'Pictures', 'Newest', 'Possibly sensitive', 'Albums’ covers']);
  expect(names()[0]).toBe('amber_cove');
  expect(
    cellsOf(overview)[1]
      ?.slice(1, 4)
      .map((cell) => cell.replace('\u202f', ' ')),
  ).toEqual(['60', 'Feb 5, 2024, 10:00 AM', '1 of 10']);
  expect(memory.choice.hiddenColumns).toEqual(['albums', 'empty']);
  await menu.getByRole('menuitemcheckbox', { name: 'Albums' }).click();
  await expect.poll(() => names()[0]).toBe('quiet_heron');
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Columns' })).toHaveFocus();
});

it('exports the listed members in their order, and says that it works, what was saved, and why it failed', async () => {
  const { main } = await open(READ);
  await overview.getByRole('columnheader', { name: 'Albums', exact: true }).getByRole('button').click();
  await page.getByRole('checkbox', { name: 'Only with empty albums' }).click();
  await expect.poll(names).toEqual(['early_tern', 'dim_harbour', 'bold_tern', 'ashen_ferry']);
  const held = hold<{ fileName: string; memberCount: number } | null>();
  main.answer({ overview: { export: held.answer } });
  const button = page.getByRole('button', { name: 'Export CSV…' });
  await button.click();
  await expect.element(page.getByText('Exporting the overview')).toBeVisible();
  expect(main.inputsOf('overview.export')).toEqual([
    { identity: KEY, members: [5, 4, 2, 1].map((index) => MEMBERS[index]?.id) },
  ]);
  held.release({ fileName: 'Overview.csv', memberCount: 4 });
  await expect.element(page.getByText('Saved 4 members as “Overview.csv”.')).toBeVisible();
  main.answer({ overview: { export: () => null } });
  await button.click();
  await expect.element(page.getByText(/^Saved/)).not.toBeInTheDocument();
  main.answer({ overview: { export: refuse({ kind: 'not-saved' }) } });
  await button.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be written/);
});

it('acts as a member from the button beside the name, and from the name if there is no room for the button', async () => {
  await page.viewport(1440, 900);
  const { onActAs } = await open(READ);
  const button = row(COVE.name).getByRole('button', { name: `Act as ${COVE.name}` });
  await expect.element(button).toHaveTextContent('Act as');
  await button.click();
  await page.viewport(1000, 700);
  await expect
    .element(row(COVE.name).getByRole('button', { name: `Act as ${COVE.name}` }))
    .toHaveTextContent(COVE.name);
  await button.click();
  expect(onActAs.mock.calls.map(([{ name }]) => name)).toEqual([COVE.name, COVE.name]);
});

it('filters the members by possibly sensitive pictures, empty albums and name', async () => {
  await open(READ);
  await page.getByRole('checkbox', { name: 'Only with possibly sensitive pictures' }).click();
  await expect.poll(names).toEqual(['ashen_ferry', 'calm_ferry', 'early_tern']);
  await page.getByRole('checkbox', { name: 'Only with empty albums' }).click();
  await expect.poll(names).toEqual(['ashen_ferry', 'early_tern']);
  await page.getByRole('checkbox', { name: 'Only with possibly sensitive pictures' }).click();
  await page.getByRole('checkbox', { name: 'Only with empty albums' }).click();
  await page.getByRole('searchbox', { name: 'Name or user ID' }).fill('tern');
  await expect.poll(names).toEqual(['bold_tern', 'early_tern']);
});

it('tells main which members are visible, and stops reading when it is left', async () => {
  const { main } = await open([]);
  await expect
    .poll(() => main.inputsOf('overview.setVisibleMembers').at(-1))
    .toEqual({ identity: KEY, members: MEMBERS.map(({ id }) => id) });
  await page
    .getByRole('combobox', { name: 'View of the group' })
    .or(page.getByText('Members', { exact: true }))
    .first()
    .click();
  await expect.poll(() => main.inputsOf('overview.close')).toEqual([{ identity: KEY }]);
});

it('shows a slow member as loading, a member who may not be viewed with the reason, and the others', async () => {
  const { main } = await open([
    { member: COVE.id, state: { name: 'reading' }, facts: null },
    { member: ASHEN.id, state: { name: 'failed', error: { kind: 'forbidden' } }, facts: null },
    overviewOf(BOLD),
  ]);
  await expect.element(page.getByText('1 of 7 loaded, 1 failed').first()).toBeVisible();
  await expect
    .element(row(ASHEN.name))
    .toHaveTextContent('Not allowed: the service does not let you act as this member.');
  await expect.element(row(DIM.name)).toHaveTextContent('Waiting');
  expect(
    row(COVE.name).element().querySelectorAll('[role=gridcell]:nth-child(2) span:not([aria-hidden])'),
  ).toHaveLength(1);
  expect(row(COVE.name).element().textContent).not.toContain('Not known');
  await row(ASHEN.name)
    .getByRole('button', { name: `Try again for ${ASHEN.name}` })
    .click();
  expect(main.inputsOf('overview.refresh')).toEqual([{ identity: KEY, member: ASHEN.id }]);
  advance(main, overviewOf(ASHEN), overviewOf(COVE));
  await expect.element(page.getByText('3 of 7 loaded').first()).toBeVisible();
});

it('shows how far the pictures are counted, the count, and why it is not complete', async () => {
  const unsafeOf = (member: Member, count: Partial<UnsafeCount>): MemberOverview =>
    overviewOf(member, { unsafe: unsafeCountOf({ read: 8, ...count }) });
  const { main } = await open([
    unsafeOf(COVE, { progress: 'waiting', read: 0, albumsRead: 0 }),
    unsafeOf(ASHEN, { uncounted: [{ why: 'password-needed', albums: 2 }], read: 0 }),
    unsafeOf(BOLD, { unsafe: 3, uncounted: [{ why: 'failed', albums: 1 }] }),
  ]);
  await expect.element(page.getByText('3 of 7 loaded · pictures of 2 counted').first()).toBeVisible();
  const cell = (name: string): string | undefined =>
    row(name).element().querySelectorAll('[data-number]')[3]?.textContent;
  expect(cell(COVE.name)).toBe('Not loaded yet');
  expect(cell(ASHEN.name)).toBe('Not known2 albums need a password');
  expect(cell(BOLD.name)).toBe('At least 3 of 81 album could not be loaded');
  await expectAccessible('the overview while it counts');
  advance(main, unsafeOf(COVE, { progress: 'reading', albumsRead: 1 }));
  await expect.poll(() => cell(COVE.name)).toBe('Loading: 1 of 3 albums');
  advance(main, unsafeOf(COVE, { unsafe: 3 }));
  await expect.poll(() => cell(COVE.name)).toBe('3 of 8');
});

it('counts down while the service asks to wait, and then shows the member’s covers', async () => {
  const untilAt = new Date(Date.now() + 600_000).toISOString();
  const { main } = await open([{ member: COVE.id, state: { name: 'rate-limited', untilAt }, facts: null }]);
  const seconds = (): number =>
    Number(/The service asks to wait, (\d+) s/.exec(row(COVE.name).element().textContent)?.[1] ?? NaN);
  await expect.poll(seconds).toBeGreaterThan(0);
  const first = seconds();
  await expect.poll(seconds).toBeLessThan(first);
  await expectAccessible('the overview');
  advance(main, overviewOf(COVE, { albums: [album()] }));
  await expect
    .element(row(COVE.name).getByRole('button', { name: /^Open amber_cove’s album Harbour walk/ }))
    .toBeVisible();
});

it('opens a cover’s album while acting as the member', async () => {
  const { onActAs } = await open([overviewOf(COVE, { albums: [album()] })]);
  await row(COVE.name).getByRole('button', { name: 'Open amber_cove’s album Harbour walk as amber_cove' }).click();
  expect(onActAs).toHaveBeenCalledWith(expect.objectContaining({ name: COVE.name }), {
    reason: '',
    albumId: 'harbour',
  });
});

it('shows why reading cannot start, and tries again', async () => {
  const { main } = await open([]);
  main.answer({ overview: { refresh: refuse({ kind: 'not-recorded' }) } });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/journal/);
  main.answer({ overview: { open: () => READ } });
  await page.getByRole('alert').getByRole('button').click();
  await expect.element(page.getByText('7 of 7 loaded').first()).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('shows each member’s facts in one sentence in a narrow window', async () => {
  await page.viewport(400, 300);
  await open(READ);
  await expect
    .element(row(ASHEN.name))
    .toHaveTextContent(/1 album · 60 pictures · newest Feb 5, 2024, 10:00.AM · possibly sensitive: 1 of 10 · 1 empty/);
  await page.getByRole('combobox', { name: 'Order of the overview' }).selectOptions('Pictures');
  expect(document.documentElement.scrollWidth).toBe(400);
  await expectAccessible('the overview at 200 %');
});

it('closes the overview if the account no longer manages the group, and shows only the reason', async () => {
  const { main } = await open(READ);
  const obstacle = { code: 'manages-no-group' } as const;
  main.answer({
    group: {
      access: () => ({ groupName: null, whyNot: { obstacle, missingPermission: null }, whyNotListed: null }),
    },
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(page.getByText('The service says that this account manages no group.')).toBeVisible();
  await expect.element(overview).not.toBeInTheDocument();
  expect(main.inputsOf('overview.close')).toHaveLength(1);
});
