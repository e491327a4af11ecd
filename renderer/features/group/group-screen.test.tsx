import { createRef } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Member } from '../../../preload/contract';
import * as windowMessages from '../../../messages/en/window';
import * as spanish from '../../../messages/es/window';
import { setLanguage } from '../../ui/language';
import { Toast } from '../../ui/toast';
import type { ScreenControls } from '../../ui/screen-controls';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { account, identityOf, maskState, member } from '../../testing/examples';
import { type Answers, type FakeMain, hold, refuse } from '../../testing/fake-main';
import { answersOfGroup, GroupScreenWithView, MEMBERS } from '../../testing/group';
import { cleanup, renderAlone } from '../../testing/render';
import { cellsOf } from '../../testing/rows';
import { GroupMemory } from './group-memory';
import type { GroupScreenProps } from './group-view-props';

const search = page.getByRole('searchbox', { name: 'Name or user ID' });
const list = page.getByRole('grid', { name: /^Members/ });
const notice = page.getByRole('main');

interface Shown {
  readonly main: FakeMain;
  readonly onActAs: ReturnType<typeof vi.fn<GroupScreenProps['onActAs']>>;
  readonly onLeave: ReturnType<typeof vi.fn<() => void>>;
  readonly onSignInAgain: ReturnType<typeof vi.fn<(permission: string) => void>>;
}

async function show(answers: Answers = {}, props: Partial<GroupScreenProps> = {}): Promise<Shown> {
  const main = fakeMain();
  main.answer(answersOfGroup());
  main.answer(answers);
  const functions = {
    onActAs: vi.fn<GroupScreenProps['onActAs']>(),
    onLeave: vi.fn<() => void>(),
    onSignInAgain: vi.fn<(permission: string) => void>(),
  };
  await renderAlone(
    <>
      <GroupScreenWithView
        identity={identityOf(account())}
        mask={maskState()}
        maskButton={null}
        currentMember={null}
        controls={createRef<ScreenControls>()}
        {...functions}
        {...props}
      />
      <Toast />
    </>,
  );
  return { main, ...functions };
}

function names(): string[] {
  return cellsOf(list).map(([who = '']) => who.replace(/^[A-Z]{2}|#.*/g, ''));
}

function row(name: string) {
  return list.getByRole('row').filter({ hasText: name });
}

it('sorts the members by the letters of the language, also when it changes', async () => {
  const members = ['ñandu', 'nuno', 'ola'].map((name, index) => member({ id: String(index + 1), name }));
  await show(answersOfGroup(members));
  const rows = page.getByRole('grid').getByRole('row');
  const order = (): (string | undefined)[] =>
    rows.elements().map(({ textContent }) => members.find(({ name }) => textContent.includes(name))?.name);
  await expect.poll(order).toEqual(['ñandu', 'nuno', 'ola']);
  onTestFinished(() => setLanguage('en', windowMessages));
  setLanguage('es', spanish);
  await expect.poll(order).toEqual(['nuno', 'ñandu', 'ola']);
});

it('gives the reason a line of its own if its buttons would cover it', async () => {
  await page.viewport(400, 600);
  onTestFinished(() => page.viewport(1280, 800));
  await show({}, { onStartCheck: () => undefined });
  const reason = page.getByRole('textbox', { name: /^Reason/ });
  await expect.element(reason).toBeVisible();
  const buttons = [
    page.getByRole('button', { name: 'Start a check…' }),
    page.getByRole('button', { name: 'Add by ID' }),
  ];
  const bottom = reason.element().getBoundingClientRect().bottom;
  for (const button of buttons) expect(button.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
  expect(reason.element().getBoundingClientRect().width).toBeGreaterThan(120);
});

it('starts a check only once the members are listed, because it would have none before', async () => {
  const listed = hold<Member[]>();
  const onStartCheck = vi.fn<NonNullable<GroupScreenProps['onStartCheck']>>();
  await show({ group: { members: listed.answer } }, { onStartCheck });
  const button = page.getByRole('button', { name: 'Start a check…' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  listed.release([...MEMBERS]);
  await expect.element(button).not.toHaveAttribute('aria-disabled');
  await button.click();
  expect(onStartCheck.mock.calls.map(([{ all }]) => all)).toEqual([MEMBERS]);
});

it('lists all members of the group, and finds them by part of a name or ID', async () => {
  await show();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Estuary Collective');
  await expect.element(page.getByText('7 members')).toBeVisible();
  expect(names()).toEqual(MEMBERS.map(({ name }) => name));
  await expect.element(search).toHaveFocus();
  await search.fill('tern');
  await expect.poll(names).toEqual(['bold_tern', 'early_tern']);
  await search.fill('#60000');
  await expect.poll(names).toEqual(MEMBERS.map(({ name }) => name));
  await search.fill('#600002');
  await expect.poll(names).toEqual(['ashen_ferry']);
  await search.fill('nobody like this');
  await expect.element(page.getByRole('heading', { name: 'No member is called “nobody like this”' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all members' }).click();
  await expect.poll(names).toHaveLength(MEMBERS.length);
});

it.each([640, 800, 904, 1000, 1200])(
  'in a window of %s px, the number of members is whole or hidden',
  async (widthPx) => {
    await page.viewport(widthPx, 600);
    await show();
    const count = page.getByText('7 members');
    await expect.element(count).toBeInTheDocument();
    const { scrollWidth, clientWidth } = count.element();
    expect(scrollWidth, 'a hidden element has no width').toBeLessThanOrEqual(clientWidth);
  },
);

it('the refresh button is busy until the members are read again, and its second press does nothing', async () => {
  const { main } = await show();
  await expect.poll(names).toHaveLength(MEMBERS.length);
  const members = hold<Member[]>();
  main.answer({ group: { members: members.answer } });
  const refresh = page.getByRole('button', { name: 'Refresh' });
  await refresh.click();
  await expect.element(refresh).toHaveAttribute('aria-busy', 'true');
  const count = main.inputsOf('group.members').length;
  await refresh.click({ force: true });
  members.release([...MEMBERS]);
  await expect.element(refresh).toHaveAttribute('aria-busy', 'false');
  expect(main.inputsOf('group.members')).toHaveLength(count);
});

it.each([800, 1440, 2560])('in a window of %s px, the actions of a row are beside the name', async (widthPx) => {
  await page.viewport(widthPx, 600);
  await show();
  await expect.poll(names).toHaveLength(MEMBERS.length);
  const who = row('quiet_heron');
  const { left } = who.getByText('quiet_heron', { exact: true }).first().element().getBoundingClientRect();
  const act = who
    .getByRole('button', { name: /^Act as/ })
    .element()
    .getBoundingClientRect();
  expect(act.left - left).toBeLessThan(360);
  const forget = who.getByRole('button', { name: /^Clear data/ });
  expect(forget.element().getBoundingClientRect().right - act.right).toBeLessThan(300);
  if (widthPx >= 1440) await expect.element(forget.getByText('Clear data')).toBeVisible();
});

it('shows the search, the order and the view again that it had when it was left', async () => {
  const memory = new GroupMemory();
  await show({}, { memory });
  await search.fill('tern');
  await page.getByRole('combobox', { name: 'Order of the members' }).selectOptions('By last used');
  expect([memory.search, memory.choice.membersBy]).toEqual(['tern', 'last-used']);
  cleanup();
  await show({}, { memory });
  await expect.element(search).toHaveValue('tern');
  await expect.poll(names).toHaveLength(2);
  await expect.element(page.getByRole('combobox', { name: 'Order of the members' })).toHaveValue('last-used');
});

it('lists starred members first if the person wants that, and sets and removes stars', async () => {
  const starred = MEMBERS.map((each, index) => ({ ...each, isStarred: index === 4 }));
  const { main } = await show({
    ...answersOfGroup(starred),
    group: { ...answersOfGroup(starred).group, star: ({ isStarred }) => ({ ...member(), isStarred }) },
  });
  await expect.poll(() => names()[0]).toBe('dim_harbour');
  await page.getByRole('checkbox', { name: 'Starred first' }).click();
  await expect.poll(() => names()[0]).toBe('amber_cove');
  await page.getByRole('button', { name: 'Star bold_tern' }).click();
  await page.getByRole('button', { name: 'Remove the star of dim_harbour' }).click();
  expect(main.inputsOf('group.star').map(({ isStarred }) => isStarred)).toEqual([true, false]);
});

it('says so if a star cannot be set', async () => {
  await show({ group: { star: refuse({ kind: 'not-saved' }) } });
  await page.getByRole('button', { name: 'Star bold_tern' }).click();
  await expect.element(page.getByText(/^The star could not be changed\. /)).toBeVisible();
});

it('offers to add an unknown user ID that was searched for', async () => {
  const { main } = await show({ group: { add: refuse({ kind: 'not-found' }) } });
  await search.fill('999999');
  await page.getByRole('button', { name: 'Add user ID 999999' }).click();
  await expect.element(notice).toHaveTextContent('The service has no user with this ID.');
  expect(main.inputsOf('group.add')).toEqual([{ identity: 'account/1', text: '999999' }]);
});

it('acts as a member with the typed reason, by one click', async () => {
  const { onActAs } = await show();
  await page.getByRole('textbox', { name: /^Reason/ }).fill('  A question about covers  ');
  await search.fill('heron');
  await row('quiet_heron').getByRole('button', { name: 'Act as quiet_heron' }).click();
  expect(onActAs).toHaveBeenCalledWith(expect.objectContaining({ name: 'quiet_heron' }), {
    reason: 'A question about covers',
  });
});

it('is operated by keyboard alone: type a name, press arrow down and Enter; Escape closes the group', async () => {
  const members = hold<Member[]>();
  const { onActAs, onLeave } = await show({ group: { members: members.answer } });
  // Typed before the list is there: a row that was first before the filter must not receive the key.
  await userEvent.keyboard('ferry');
  members.release([...MEMBERS]);
  await expect.poll(names).toEqual(['ashen_ferry', 'calm_ferry']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: 'Act as ashen_ferry' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: 'Act as calm_ferry' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('button', { name: /^Compare calm_ferry/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  expect(onActAs).toHaveBeenCalledWith(expect.objectContaining({ name: 'calm_ferry' }), { reason: '' });
  await search.fill('');
  await userEvent.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledOnce();
});

it('sorts the most recent member first, and marks the member that the manager acts as', async () => {
  const [first, ...others] = MEMBERS;
  const recent = member({ ...others.at(-1), lastUsedAt: new Date().toISOString() });
  const all = [...(first ? [first] : []), ...others.slice(0, -1), recent];
  await show(answersOfGroup(all), { currentMember: recent.id });
  await expect.poll(() => names()[0]).toBe('amber_cove');
  await page.getByRole('combobox', { name: 'Order of the members' }).selectOptions('last-used');
  await expect.poll(() => names()[0]).toBe('quiet_heron');
  await expect.element(row('quiet_heron')).toHaveTextContent('Last used just now');
  await expect.element(row('quiet_heron')).toHaveTextContent('You act as this member');
  await expect.element(row('quiet_heron').getByRole('button', { name: /^Act as/ })).not.toBeInTheDocument();
});

it('masks portraits like every picture', async () => {
  const portraits = [
    member({ id: '1', name: 'safe_one', portrait: 'safe' }),
    member({ id: '2', name: 'risky_one', portrait: 'unsafe' }),
    member({ id: '3', name: 'plain_one', portrait: null }),
  ];
  await show(answersOfGroup(portraits));
  await expect.element(row('risky_one').getByTitle('Masked: the service rates this as unsafe')).toBeInTheDocument();
  await expect.element(row('safe_one').getByTitle(/^Masked/)).not.toBeInTheDocument();
  const addressOf = (name: string): string | null | undefined =>
    row(name).element().querySelector('img')?.getAttribute('src');
  await expect.poll(() => addressOf('risky_one')).toContain('form=masked');
  await expect.poll(() => addressOf('safe_one')).toContain('form=plain');
  expect(addressOf('plain_one')).toBeUndefined();
});

it.each([
  ['The service says that this account manages no group.', { code: 'manages-no-group' }, null],
  [
    'Group features need the account_information permission: get a token that has it.',
    { code: 'permission-missing-in-token', permission: 'account_information' },
    null,
  ],
  [
    'Group features need the account_information permission: sign in again to grant it.',
    { code: 'permission-missing-in-sign-in', permission: 'account_information' },
    'account_information',
  ],
] as const)(
  'shows the reason why an account cannot act as a member: %s',
  async (explanation, obstacle, missingPermission) => {
    const { onSignInAgain } = await show({
      group: { access: () => ({ groupName: null, whyNot: { obstacle, missingPermission }, whyNotListed: null }) },
    });
    await expect.element(notice).toHaveTextContent('This account cannot act as other members');
    await expect.element(notice).toHaveTextContent(explanation);
    for (const part of [list, search, page.getByRole('textbox')]) await expect.element(part).not.toBeInTheDocument();
    await expectAccessible('the reason');
    const grant = page.getByRole('button', { name: 'Sign in again to grant it' });
    expect(grant.elements()).toHaveLength(missingPermission === null ? 0 : 1);
    if (missingPermission === null) {
      await expect.element(page.getByRole('button', { name: 'Browse albums' })).toBeVisible();
      return;
    }
    await grant.click();
    expect(onSignInAgain).toHaveBeenCalledWith(missingPermission);
  },
);

it('adds members by user ID if the service does not list them, and says what is wrong with an ID', async () => {
  const whyNotListed = 'Listing the members needs the API key of your project, and the account has none.';
  const { main } = await show({
    group: {
      access: () => ({ groupName: null, whyNot: null, whyNotListed: { code: 'group-without-api-key' } }),
      members: () => [],
    },
  });
  await expect.element(page.getByRole('note')).toHaveTextContent(whyNotListed);
  const userId = page.getByLabelText('Add a member by user ID');
  const add = page.getByRole('button', { name: 'Add', exact: true });
  for (const [text, kind, words] of [
    ['heron or so', 'not-understood', 'This is neither a user ID nor a profile link'],
    ['700001', 'forbidden', 'Not allowed: this user is not in your group.'],
    ['999999', 'not-found', 'The service has no user with this ID.'],
  ] as const) {
    main.answer({ group: { add: refuse({ kind, detail: { code: 'needs-user-id-or-link' } }) } });
    await userId.fill(text);
    await add.click();
    await expect.element(notice).toHaveTextContent(words);
    await expect.element(userId).toHaveValue(text);
  }
  await expectAccessible('the form for adding a member, with what is wrong');
  main.answer({ group: { add: () => member({ id: '123457', name: '#123457', isAdded: true }) } });
  await userId.fill('123457');
  await add.click();
  await expect.element(notice).toHaveTextContent('#123457 (#123457) is in the list now.');
  await expect.element(userId).toHaveValue('');
  await expect.element(page.getByRole('heading', { name: 'Recent members' })).toBeVisible();
  await expect.element(row('#123457')).toHaveTextContent('Added by ID');
});

it('shows recent members if the list cannot be loaded, and the others after trying again', async () => {
  const recent = member({ ...MEMBERS[6], lastUsedAt: '2026-01-01T00:00:00Z' });
  const { main, onActAs } = await show({
    group: { members: refuse({ kind: 'service-failed' }), recent: () => [recent] },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('The service has a problem');
  await expect.element(page.getByRole('heading', { name: 'Used last' })).toBeVisible();
  expect(names()).toEqual(['quiet_heron']);
  await row('quiet_heron').getByRole('button', { name: 'Act as quiet_heron' }).click();
  expect(onActAs).toHaveBeenCalledOnce();
  main.answer({ group: { members: () => [...MEMBERS] } });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('7 members')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it.each([true, false])('asks before forgetting a member, and lists what was deleted (acting: %s)', async (isActing) => {
  const heron = MEMBERS[6] ?? member();
  const { main } = await show(
    {
      group: {
        forget: () => ({
          deleted: [
            { what: 'location', count: null },
            { what: 'last-acted-as', count: null },
          ],
        }),
      },
    },
    { currentMember: isActing ? heron.id : null },
  );
  await row('quiet_heron')
    .getByRole('button', { name: /^Clear data/ })
    .click();
  const question = page.getByRole('dialog', { name: 'Clear the data about quiet_heron?' });
  await expect.element(question).toHaveTextContent('nothing changes at the service');
  if (isActing) await expect.element(question).toHaveTextContent('You act as them now; that ends.');
  else await expect.element(question).not.toHaveTextContent('You act as them now');
  await expectAccessible('the question before forgetting');
  await question.getByRole('button', { name: 'Clear data' }).click();
  const told = page.getByRole('dialog', { name: 'Data about quiet_heron cleared' });
  await expect
    .element(told)
    .toHaveTextContent('the view of their albums that you opened lastwhen you last acted as them');
  expect(main.inputsOf('group.forget')).toEqual([{ identity: 'account/1', member: heron.id }]);
  await told.getByRole('button', { name: 'Close' }).click();
  await expect.element(told).not.toBeInTheDocument();
});

it('has no serious accessibility problem in the list of members, also at 200 % zoom in a small window', async () => {
  onTestFinished(() => page.viewport(1280, 800));
  await show();
  await expect.poll(names).toHaveLength(MEMBERS.length);
  await expectAccessible('the members');
  await page.viewport(400, 300);
  await expectAccessible('the members at 200 %');
});
